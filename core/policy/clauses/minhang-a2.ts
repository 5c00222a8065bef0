import { clause, type Clause } from '../clause';

/** Minhang attachment 2: chief technicians, paid by the district HR bureau. */
export const minhangA2: readonly Clause[] = [
  clause(
    'MH-A2-1.1.1a',
    '企业或职业院校，相关工种有 3 名及以上技师或高级技师。',
    'An enterprise or vocational college with 3 or more technicians or senior technicians in the occupation.',
  ),
  clause(
    'MH-A2-1.1.1b',
    '或者技师不足 3 名，但技能人员中持市人社局认可的中、高级证书的达到 30% 以上。',
    'Or fewer than 3 technicians, but at least 30 % of the skilled staff hold intermediate or senior certificates that the municipal HR bureau recognises.',
  ),
  clause(
    'MH-A2-1.1.1(1)',
    '单位有首席技师制度，选人公开、看德看才，流程和办法写明。',
    'The unit has a chief-technician system: open, by character and ability, with written steps and rules.',
  ),
  clause(
    'MH-A2-1.1.1(2)',
    '已有工作室或项目班组，并给了钱、场地、设备、人员；有区级以上奖项或明显产出的优先。',
    'A studio or team exists with money, place, equipment and staff; prizes at district level or above or clear output give priority.',
  ),
  clause(
    'MH-A2-1.1.1(3)a',
    '对首席技师有薪酬激励，并提供学习交流条件。',
    'The chief technician has pay incentives and chances to learn and exchange.',
  ),
  clause(
    'MH-A2-1.1.1(3)b',
    '申请资助的首席技师须在聘期内。',
    'The chief technician is within the period of appointment.',
  ),
  clause(
    'MH-A2-1.1.1(4)',
    '单位组织职工培训，参加高师带徒、竞赛、比武和技师继续培训。',
    'The unit trains its staff and takes part in mentoring, contests, skill matches and technician updates.',
  ),
  clause(
    'MH-A2-1.1.1(5)',
    '单位愿意支持本区高技能人才工作。',
    "The unit is willing to support the district's work for highly skilled workers.",
  ),
  clause(
    'MH-A2-1.1.2a',
    '首席技师由单位自己选聘，在劳动年龄段内，离退休至少还有 2 年。',
    'The chief technician is chosen by the unit, of working age, with at least 2 years to retirement.',
  ),
  clause(
    'MH-A2-1.1.2(1)',
    '在一线做技术技能工作或技能培训，并有攻关、推广或带徒的成绩。',
    'Works on the front line or in skill training, with results in solving problems, spreading methods or teaching.',
  ),
  clause(
    'MH-A2-1.1.2(2)a',
    '持市人社局认可的技师或高级技师证书。',
    'Holds a technician or senior technician certificate that the municipal HR bureau recognises.',
  ),
  clause(
    'MH-A2-1.1.2(2)b',
    '所从事职业没有这类证书的，技能突出、业内有声誉，经行业水平认定也可以。',
    'Where no such certificate exists for the occupation, outstanding skill and standing with industry-level recognition will do.',
  ),
  clause(
    'MH-A2-1.1.2(3)',
    '技能水平高、本人或所带选手在省市级以上竞赛获奖、品行好的，也可以聘任。',
    'A person of high skill and good character who won, or coached a winner of, a prize at provincial or municipal level or above may be appointed too.',
  ),
  clause(
    'MH-A2-1.2.1',
    '申报市首席技师的，原则上先要是区首席技师。',
    'A candidate for the municipal award is in principle already a district chief technician.',
  ),
  clause(
    'MH-A2-1.2.2',
    '还要符合市人社局当年的选拔条件。',
    "And meets that year's conditions of the municipal HR bureau.",
  ),
  clause(
    'MH-A2-2.1',
    '填区首席技师登记表，交到纳税地的镇、街道或莘庄工业区社区事务受理服务中心。',
    'The registration form goes to the service centre of the town, street or industrial park where the unit pays tax.',
  ),
  clause(
    'MH-A2-2.2',
    '受理中心初审后，区人社局从市专家库请专家评审，定出市、区两级推荐名单。',
    "After the centre's first review the HR bureau's panel from the municipal expert pool draws up the municipal and district lists.",
  ),
  clause('MH-A2-2.3a', '入选名单在官网公示。', 'The list is put on public notice on the website.'),
  clause(
    'MH-A2-2.3b',
    '当年和前 3 年的区首席技师，可以择优推荐参评市首席技师。',
    'District awardees of the current year and the previous 3 may be recommended for the municipal award.',
  ),
  clause(
    'MH-A2-3.1.1',
    '区首席技师：按市人社局的标准资助企业，个人进入区人才队伍管理。',
    "District award: the enterprise is paid by the municipal HR bureau's standard, and the person joins the district's talent pool.",
  ),
  clause(
    'MH-A2-3.1.2',
    '市首席技师：个人参照区领军人才政策，享受津贴、疗休养、体检。',
    "Municipal award: the person receives allowance, recuperation and health check by reference to the district's leading-talent policy.",
  ),
  clause(
    'MH-A2-3.1.3',
    '两级首席技师在后续技能和劳模工匠评选中优先推荐。',
    'Holders of either award have priority in later selections.',
  ),
  clause(
    'MH-A2-3.2.1',
    '钱用于制度、工作室和团队，例如进修、交流、出书、带徒、创新、攻关。',
    'The money is for the system, the studio and the team: study, exchange, books, teaching, innovation, research.',
  ),
  clause('MH-A2-3.2.2a', '专款专用，资助周期 2 年。', 'The money is ring-fenced; the cycle is 2 years.'),
  clause(
    'MH-A2-3.2.2b',
    '使用不当或违规的限期改正，严重的撤销称号、追回资金。',
    'Improper use must be put right in time; in serious cases the title is withdrawn and the money recovered.',
  ),
  clause(
    'MH-A2-4.1',
    '全额拨款事业单位不能领区级资助。',
    'Fully state-funded public institutions receive no district money.',
  ),
  clause('MH-A2-4.2', '区首席技师资助一人只有 1 次。', 'The district award is given once a person.'),
  clause(
    'MH-A2-4.3',
    '拿过市首席技师资助的，不能反过来申报区级。',
    'A holder of the municipal award cannot go back and apply for the district one.',
  ),
];
