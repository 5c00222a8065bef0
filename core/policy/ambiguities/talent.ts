import { text } from '../../text';
import type { Ambiguity } from '../ambiguity';

/** Readings of chief technicians, master studios, honours and rated institutions. */
export const talent: readonly Ambiguity[] = [
  {
    id: 'AMB-31',
    clauses: ['MH-2.3.3(2)a', 'MH-A2-3.1.1', 'MH-A2-3.2.2a'],
    question: text(
      '正文“参照”市标准，附件“按照”；用哪年的标准？一次性还是每年？周期 2 年还是 3 年？',
      '"By reference to" or "according to" the municipal standard; of which year, once or yearly, and is the cycle 2 or 3 years?',
    ),
    readings: text('一、照付市标准；二、只作参考。', '(a) The municipal standard as it is; (b) as a guide.'),
    ours: text(
      '按获评当年的市标准付一次，周期 2 年。',
      'The municipal standard of the award year, once; cycle 2 years.',
    ),
  },
  {
    id: 'AMB-32',
    clauses: ['MH-A2-1.1.1b'],
    question: text(
      '30% 的分母是全体技能人员还是本工种？技师算不算持证人？',
      "Is the base of the 30 % all skilled staff or the occupation's, and are technicians holders?",
    ),
    readings: text('分母两种；技师计入或不计入。', 'Either base; technicians in or out.'),
    ours: text(
      '分母用本工种技能人员，技师也算持证人，两种结果都列出。',
      'Skilled staff of the occupation, technicians counted as holders; both figures are shown.',
    ),
  },
  {
    id: 'AMB-33',
    clauses: ['MH-A2-1.1.2(1)', 'MH-A2-1.1.2(2)a', 'MH-A2-1.1.2(2)b', 'MH-A2-1.1.2(3)'],
    question: text(
      '首席技师的三条是全要，还是后面几条任选？',
      'Must a chief technician meet all three conditions or some of them?',
    ),
    readings: text('一、全部符合；二、第一条加其余任一条。', '(a) All; (b) the first and one of the others.'),
    ours: text(
      '第一条必备，再有证书、无证书认定、竞赛获奖之一；只靠竞赛一条的挂起。',
      'The first, and one of certificate, recognition without certificate, or contest; the contest alone is held.',
    ),
  },
  {
    id: 'AMB-34',
    clauses: ['MH-2.3.3(2)a', 'MH-2.3.3(3)a', 'MH-A1-4.2', 'MH-A2-4.1', 'MH-A3-5.1', 'MH-A8-3.1.1'],
    question: text(
      '院校也能申报，收款却只写企业；全额拨款单位在附件一至三排除，其他附件没写。',
      'Colleges may apply but only enterprises are named as payees; fully state-funded institutions are excluded in attachments 1 to 3 and not elsewhere.',
    ),
    readings: text(
      '一、只付企业；二、付给申报单位。排除只限写明的，或一律排除。',
      '(a) Enterprises only; (b) the unit that applies. Exclusion where written, or everywhere.',
    ),
    ours: text(
      '付给申报单位；只在写明的地方排除；事业单位报创新工作室的提醒。',
      'The unit that applies is paid; the exclusion holds only where written; a public institution with an innovation studio gives a warning.',
    ),
  },
  {
    id: 'AMB-35',
    clauses: ['MH-A2-1.2.1', 'MH-A2-2.3b', 'MH-A2-4.3', 'MH-2.3.3(2)b'],
    question: text(
      '市首席技师“原则上”先要是区级，却又不许反向申报；市级待遇没有金额。',
      'The municipal award "in principle" needs the district one, yet going back is barred; its benefits have no sum.',
    ),
    readings: text(
      '一、先区后市是硬条件；二、可以例外。',
      '(a) District first is a must; (b) exceptions are possible.',
    ),
    ours: text(
      '没有区级的提醒；市级反报区级的不付；待遇只作说明，不算钱。',
      'Missing the district award gives a warning, going back is refused, benefits are information only.',
    ),
  },
  {
    id: 'AMB-36',
    clauses: ['MH-A2-1.1.2a', 'SJ-1-1'],
    question: text(
      '“首席技师”既是岗位或奖项，又是八级工的最高等级。',
      'Chief technician is a post or award and also the top grade of the eight-level system.',
    ),
    readings: text('一、指岗位或奖项；二、指技能等级。', '(a) The post or award; (b) the grade.'),
    ours: text('分开两个字段，等级和岗位不能混填。', 'Two fields; mixing grade and post is an error.'),
  },
  {
    id: 'AMB-37',
    clauses: ['MH-2.3.3(3)a', 'MH-2.3.3(3)b', 'MH-2.3.3(3)c', 'MH-A3-5.2'],
    question: text(
      '工作室分三档，又说同一工作室只资助 1 次：区级后来升市级、国家级，还付吗？',
      'Three tiers, yet one grant a studio: what if a district studio becomes a Shanghai or national one?',
    ),
    readings: text('一、不再付；二、补差额；三、付全额。', '(a) Nothing; (b) the difference; (c) the full sum.'),
    ours: text(
      '第二次先不付、挂起，把差额和全额都列出来由人决定。',
      'The second is held at nothing, with difference and full sum shown for a decision.',
    ),
  },
  {
    id: 'AMB-38',
    clauses: ['MH-A3-1.1a', 'MH-A3-3.0', 'MH-A2-3.2.2a'],
    question: text(
      '离退休满 2 年即可申报，工作室周期却有 3 年。',
      "2 years to retirement are enough, but the studio's cycle is 3 years.",
    ),
    readings: text('一、可以申报；二、要覆盖整个周期。', '(a) Eligible; (b) the cycle must be covered.'),
    ours: text(
      '可以申报；带头人在周期内退休的提醒。',
      'Eligible, with a warning where the leader retires inside the cycle.',
    ),
  },
  {
    id: 'AMB-39',
    clauses: ['MH-2.3.3(4)a', 'MH-2.3.3(4)b', 'MH-2.3.3(4)c'],
    question: text(
      '哪些算国家、市技能荣誉？集体荣誉呢？先市后国家能否都领？企业认获奖时的还是现在的？',
      'Which honours count, team honours too; a municipal then a national one; the enterprise at award or now?',
    ),
    readings: text(
      '每项荣誉各领一次，或只领最高的；企业认获奖时或现在的。',
      'Each honour once, or only the highest; the enterprise at award or at application.',
    ),
    ours: text(
      '按荣誉清单认，每项荣誉一次；企业认上报的那家。',
      'By the list of honours, each once; the enterprise is the one that reported.',
    ),
  },
  {
    id: 'AMB-40',
    clauses: ['MH-2.3.3(6)a', 'MH-2.3.3(6)b'],
    question: text(
      '“满 6 个月”也管 A 级机构吗？下一轮又评 A 呢？既是 A 级又是基地呢？',
      'Do the 6 months bind A-rated institutions; what of an A in the next round; of a base that is also rated A?',
    ),
    readings: text('一、两类分开；二、合为一类，只有一次。', '(a) Two classes; (b) one, paid once.'),
    ours: text(
      '两类分开：A 级每轮一次，基地一次；一家兼有的付 5 万元，第二份挂起。',
      'Two classes: A once a round, a base once; for a unit with both 50,000 is paid and the second held.',
    ),
  },
  {
    id: 'AMB-41',
    clauses: ['MH-2.3.3(5)a', 'MH-2.3.3(5)b'],
    question: text(
      '学徒制、就业导向、特定技能的金额要另发文件。',
      'The sums for apprenticeship, job-oriented and particular-skill training are to be issued elsewhere.',
    ),
    readings: text('一、等文件；二、借用别区标准。', "(a) Wait; (b) borrow another district's."),
    ours: text('不计算，等文件。', 'Not calculated until the rules are out.'),
  },
];
