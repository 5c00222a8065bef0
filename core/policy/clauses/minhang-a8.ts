import { clause, type Clause } from '../clause';

/** Minhang attachment 8: innovation studios, paid by the district federation of unions. */
export const minhangA8: readonly Clause[] = [
  clause('MH-A8-1.1.1', '区级：工会关系在本区。', 'District studio: its union belongs to Minhang.'),
  clause(
    'MH-A8-1.1.2(1)',
    '劳模工作室：领衔人是在职的省部级以上劳模。',
    'Model-worker studio: the leader is a serving model worker of provincial or ministerial rank or above.',
  ),
  clause(
    'MH-A8-1.1.2(2)',
    '工匠工作室：领衔人在职，获得过上海工匠、闵行当代工匠或更高称号。',
    'Craftsman studio: the leader is in service and holds the title Shanghai Craftsman, Minhang Craftsman of Today or a higher one.',
  ),
  clause(
    'MH-A8-1.1.2(3)',
    '技师工作室：领衔人在职，有技师或高级技师职业资格。',
    'Technician studio: the leader is in service with a technician or senior technician qualification.',
  ),
  clause(
    'MH-A8-1.1.2(4)',
    '巾帼工作室：领衔人是女职工，有专长和创新能力，团队里女职工占 50% 以上。',
    "Women's studio: a woman with expertise and creativity leads it, and women are at least 50 % of the team.",
  ),
  clause(
    'MH-A8-1.1.2(5)',
    '职工工作室：领衔人是在职的市五一劳动奖章获得者、区工人发明家、创新英才或技术带头人。',
    "Workers' studio: the leader is in service and holds the municipal May Day medal, is a district worker-inventor or innovator, or a skilled leader.",
  ),
  clause(
    'MH-A8-1.1.3',
    '创新团队 3 人以上，专业、学历、年龄结构合理。',
    'A team of 3 or more with a reasonable mix of trades, education and ages.',
  ),
  clause(
    'MH-A8-1.1.4',
    '每年至少 1 个立项课题或攻关项目，内容、时限、经费明确。',
    'At least 1 approved project a year with content, dates and budget.',
  ),
  clause(
    'MH-A8-1.1.5',
    '每两年至少有 1 至 2 项成果得到认可，并有效益。',
    'Every two years at least 1 to 2 results recognised and of benefit.',
  ),
  clause('MH-A8-1.1.6', '有相对固定的场所和专项经费。', 'A fairly permanent place and money of its own.'),
  clause('MH-A8-1.1.7', '管理制度健全，活动正常规范。', 'Sound rules and regular activity.'),
  clause(
    'MH-A8-1.2.1',
    '示范性：有效运行 2 年以上，而且已经是区总工会命名的创新工作室。',
    'Demonstration studio: at least 2 years of effective running and already named a district studio.',
  ),
  clause(
    'MH-A8-1.2.2',
    '专用场所 15 平方米以上，有设备、经费和工作台账。',
    'At least 15 square metres of its own, with equipment, money and a ledger.',
  ),
  clause(
    'MH-A8-1.2.3',
    '每年至少承担 1 项创新或攻关项目，业绩得到区里部门或市行业主管部门认可。',
    'At least 1 project a year, with results recognised by district departments or the municipal authority of the trade.',
  ),
  clause(
    'MH-A8-1.2.4',
    '有可以学的经验和展示成果的平台。',
    'Experience that others can learn from and a place to show results.',
  ),
  clause(
    'MH-A8-1.2.5',
    '有行业特点和工会元素，在区里或行业里有示范作用。',
    'Marked by its trade and the union, and a model in the district or trade.',
  ),
  clause(
    'MH-A8-1.3',
    '市级：工会关系在本区，并符合市总工会当年的申报条件。',
    "Municipal studio: its union belongs to Minhang and it meets that year's conditions of the municipal federation.",
  ),
  clause(
    'MH-A8-2.1',
    '区级：单位工会填申报表，区属工会初审，区总工会请专家评审，主席办公会通过后授牌。',
    "District: the unit's union files the form, the district-level union reviews, experts assess, the chairpersons' meeting names it.",
  ),
  clause(
    'MH-A8-2.2',
    '示范性：区属工会从已有工作室里推荐，区总工会考核、评审、公示，主席办公会通过后授牌。',
    "Demonstration: the district-level union recommends among existing studios; after assessment and public notice the chairpersons' meeting names it.",
  ),
  clause(
    'MH-A8-2.3',
    '市级：单位工会交申请表和荣誉证书，区属工会初审、区总工会复审，报市总工会评审授牌。',
    "Municipal: form and honours go from the unit's union through the district-level union and the district federation to the municipal federation.",
  ),
  clause(
    'MH-A8-3.1.1',
    '区级和示范性：按市总工会对市劳模创新工作室的标准 1:1 补企业。',
    "District and demonstration: 1:1 of the municipal federation's standard for model-worker studios, to the enterprise.",
  ),
  clause(
    'MH-A8-3.1.2',
    '市总工会评选工作室、劳模和工匠时，优先推荐示范性工作室和带头人。',
    'Demonstration studios and their leaders are recommended first in municipal selections.',
  ),
  clause(
    'MH-A8-3.1.3',
    '向市总工会、全国总工会推荐创新团队和个人，先从已命名的工作室里选。',
    'Teams and persons recommended to higher federations come first from named studios.',
  ),
  clause(
    'MH-A8-3.1.4',
    '上海市创新工作室：按市总工会标准 1:1 补企业。',
    "Municipal: 1:1 of the municipal federation's standard, to the enterprise.",
  ),
  clause(
    'MH-A8-3.2',
    '钱只能用于工作室建设和创新活动；使用不当的限期改正，严重的撤销称号、追回资金。',
    'The money is only for the studio and its work; improper use must be put right, and in serious cases the title is withdrawn and the money recovered.',
  ),
  clause(
    'MH-A8-4',
    '拿过区级或示范性工作室补贴的，不重复享受。',
    'Whoever already had the district or demonstration subsidy is not paid again.',
  ),
];
