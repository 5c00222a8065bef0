import { text } from '../../text';
import type { Ambiguity } from '../ambiguity';

/** Readings of the enterprise's own training and of centrally organised courses. */
export const training: readonly Ambiguity[] = [
  {
    id: 'AMB-11',
    clauses: ['MH-2.1.4(2)①a', 'MH-2.1.4(2)①b', 'MH-2.1.4(2)①c', 'MH-2.1.4(2)①d', 'MH-2.1.4(2)①e', 'MH-2.1.4(2)①f'],
    question: text(
      '又写 80%，又写各类上限：上限限的是打折后的补贴，还是打折前的费用？',
      '80 % and a cap: does the cap limit the 80 % or the fee?',
    ),
    readings: text(
      '一、80% 的费用与上限取小；二、费用先封顶，再乘 80%。',
      '(a) The smaller of 80 % of the fee and the cap; (b) 80 % of the fee after capping.',
    ),
    ours: text('取 80% 费用与上限中较小的。', 'The smaller of 80 % of the fee and the cap.'),
  },
  {
    id: 'AMB-12',
    clauses: ['MH-2.1.4(2)①c', 'MH-2.1.4(2)①d', 'MH-2.1.4(2)①e', 'MH-2.1.4(2)①f'],
    question: text('“原则上不超过”是硬上限吗？', 'Is "in principle at most" a hard cap?'),
    readings: text('一、硬上限；二、可以例外。', '(a) Hard; (b) exceptions are possible.'),
    ours: text(
      '系统只付到上限；确需超出的，由人写明理由后处理。',
      'The system pays up to the cap; anything above needs a person and a reason.',
    ),
  },
  {
    id: 'AMB-13',
    clauses: ['MH-2.1.4(2)①b'],
    question: text(
      '职业技能类的市标准，是照付的定额还是上限？',
      'Is the municipal standard for vocational skills a flat sum or a cap?',
    ),
    readings: text('一、定额照付；二、作为 80% 费用的上限。', '(a) A flat sum; (b) a cap on 80 % of the fee.'),
    ours: text('作为 80% 费用的上限。', 'A cap on 80 % of the fee.'),
  },
  {
    id: 'AMB-14',
    clauses: ['MH-2.1.4(2)①g', 'MH-2.1.4(2)①a'],
    question: text(
      '学历教育付 80% 还是全额学费？算几年的？职工自己先交的算不算？',
      'Degrees: 80 % or all of the tuition, of which years, and also when the worker paid?',
    ),
    readings: text(
      '一、80% 或 100%；二、各年学费或只算拿证那年。',
      '80 % or 100 %; tuition of all years or of the certificate year.',
    ),
    ours: text(
      '企业付的各年学费合计按 80% 算，拿证当年申请一次，并列出全额供比较；职工自付的挂起。',
      '80 % of the tuition of all years paid by the enterprise, claimed once in the certificate year, with the full sum shown beside it; held if the worker paid.',
    ),
  },
  {
    id: 'AMB-15',
    clauses: ['MH-2.1.4(2)①f', 'MH-4.2b'],
    question: text(
      '语言培训一年 1 次：也占 3 次名额吗？两门语言呢？内训、名单外、集中培训受不受限？',
      'One language subsidy a year: does it count among the 3, bind two languages, bind in-house, off-list and centrally organised courses?',
    ),
    readings: text('一、只管名单内机构；二、各种方式都管。', '(a) It binds listed institutions only; (b) every route.'),
    ours: text(
      '占 3 次名额。同一年第二次：两次都在名单内机构的不付，其他情况挂起。',
      'It counts. A second in the year is refused where both are from listed institutions, otherwise held.',
    ),
  },
  {
    id: 'AMB-16',
    clauses: ['MH-2.1.4(2)②'],
    question: text(
      '名单外单位按 600 元，实际成本不到 600 元怎么办？',
      'Off-list partners are paid 600 yuan: what if the true cost is lower?',
    ),
    readings: text('一、照付 600 元；二、按实际成本付。', '(a) 600 yuan all the same; (b) the true cost.'),
    ours: text('定额 600 元照付，成本较低时提醒。', 'The flat 600 yuan, with a warning where the cost is lower.'),
  },
  {
    id: 'AMB-17',
    clauses: ['MH-2.1.4(1)a'],
    question: text('内训没有最低课时、人数和成本要求吗？', 'Has in-house training no least hours, size or cost?'),
    readings: text('一、没有要求；二、另设门槛。', '(a) None; (b) a threshold is added.'),
    ours: text('文中没写的不自加，只记下课时。', 'Nothing is added that the text does not say; hours are recorded.'),
  },
  {
    id: 'AMB-18',
    clauses: ['MH-4.3'],
    question: text(
      '“同一职工、相同项目”不得重复，是永久还是当年？换单位、换等级、换渠道呢？',
      '"Same worker, same project": for ever or for the year; and another employer, level or channel?',
    ),
    readings: text(
      '一、永久；二、只管当年。换单位、等级可算新的或旧的。',
      '(a) For ever; (b) for the year. Another employer or level may count as new or as the same.',
    ),
    ours: text(
      '永久，按人、项目、等级认；换了单位再报的挂起，同一课程走两个渠道的不付。',
      'For ever, by person, project and level; with another employer held, the same course through two channels refused.',
    ),
  },
  {
    id: 'AMB-19',
    clauses: ['MH-1.3', 'MH-1.4', 'MH-2.1.3(1)', 'MH-2.1.3(3)', 'MH-2.1.3(4)', 'MH-A6-1'],
    question: text(
      '岗位练兵同时列在两类；心理健康（工会）和身心健康（教育）相近；技能比武既是培训又是竞赛。归谁？',
      'Drills stand in two categories, mental health (union) is close to physical and mental health (education), skill matches are training and contest: whose are they?',
    ),
    readings: text('一、由申报人选类别；二、由部门定。', '(a) The applicant chooses; (b) the departments decide.'),
    ours: text(
      '类别由申报人填，对照项目表核；同一课程报两类的不付。',
      'The applicant names the category, checked against the table; one course in two categories is refused.',
    ),
  },
  {
    id: 'AMB-20',
    clauses: ['MH-2.1.1', 'MH-2.1.4(1)a', 'MH-3.2'],
    question: text(
      '补贴对象写的是职工，钱却给企业；劳务派遣、退休返聘算“从业人员”吗？',
      'The subsidy is for workers but the enterprise gets the money; are dispatched or re-hired people workers?',
    ),
    readings: text(
      '一、付给职工；二、付给企业。派遣、返聘算或不算。',
      '(a) Paid to the worker; (b) to the enterprise. Dispatched and re-hired people in or out.',
    ),
    ours: text(
      '受益人是职工，收款方是企业；培训当月须由申请企业缴社保，派遣和返聘的提醒。',
      'The worker benefits, the enterprise is paid; it must pay the social insurance of the training month; dispatched or re-hired people give a warning.',
    ),
  },
  {
    id: 'AMB-21',
    clauses: ['MH-2.1.2(3)a', 'MH-2.1.2(3)b'],
    question: text(
      '有工会但没开职代会，或既没工会也没承诺建会的，怎么办？',
      'What of a union without a congress, or neither union nor promise?',
    ),
    readings: text('一、不受理；二、公示也行。', '(a) Refused; (b) a notice is enough.'),
    ours: text(
      '职代会通过，或承诺建会并公示，两者有其一；否则不受理。',
      'Either the congress, or promise and notice; otherwise refused.',
    ),
  },
  {
    id: 'AMB-22',
    clauses: ['MH-2.2a', 'MH-2.2c'],
    question: text(
      '集中培训的钱付给谁？专业技术类没写在集中培训里，能不能办？',
      'Who is paid for centrally organised courses, and may they cover professional-technical training, which is not listed?',
    ),
    readings: text('一、付给企业；二、付给培训机构。', '(a) The enterprise; (b) the institution.'),
    ours: text('收款方由人填写；专业技术类提醒。', 'The payee is an input; professional-technical gives a warning.'),
  },
  {
    id: 'AMB-23',
    clauses: ['MH-2.1.4(2)①a′'],
    question: text(
      '发票是全体学员的，只补合格的人；发票和银行流水对不上怎么办？',
      'The invoice covers everyone but only those who pass are paid; and what if invoice and bank statement differ?',
    ),
    readings: text('一、按发票；二、按流水；三、取小。', '(a) The invoice; (b) the statement; (c) the lower.'),
    ours: text(
      '取较小的一个，除以参训人数得人均费用，再按合格人数算。',
      'The lower of the two, divided by participants, then by the number who passed.',
    ),
  },
];
