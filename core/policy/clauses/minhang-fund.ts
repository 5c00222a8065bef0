import { clause, type Clause } from '../clause';

/** Minhang main text, part 二 (三), items 1 to (8): the district fund for highly skilled workers. */
export const minhangFund: readonly Clause[] = [
  clause(
    'MH-2.3.1',
    '区级统筹资金面向合规的各类单位和它们的在职人员。',
    'The district fund is for qualifying units of every kind and the people they employ.',
  ),
  clause(
    'MH-2.3.2a',
    '各成员单位对自己负责的项目收件、审核、付款、监管。',
    'Each department receives, reviews, pays and supervises the items in its charge.',
  ),
  clause(
    'MH-2.3.2b',
    '付款情况要及时录入市职工职业培训信息系统。',
    'Payments are entered in the municipal staff training information system in good time.',
  ),
  clause(
    'MH-2.3.3(1)',
    '专业研发：开发适合闵行产业的等级认定项目，在市人社局备案并成为评价机构的，每个项目 12 万元，区人社局付。',
    'Project development: 120,000 yuan for each skill-level project fit for Minhang that is filed with the municipal HR bureau and makes its developer an evaluation institution; paid by the HR bureau.',
  ),
  clause(
    'MH-2.3.3(2)a',
    '获区首席技师资助的，参照市人社局的标准资助企业，用于制度、工作室和团队建设；区人社局付。',
    "District chief technician: the enterprise is paid by reference to the municipal HR bureau's standard, for the system, the studio and the team; paid by the HR bureau.",
  ),
  clause(
    'MH-2.3.3(2)b',
    '获市首席技师资助的，待遇按本区人才政策落实，文中没有写金额。',
    "Municipal chief technician: benefits follow the district's talent policy; the text names no sum.",
  ),
  clause(
    'MH-2.3.3(3)a',
    '申报成功国家技能大师工作室的企业，资助 20 万元，用于技术创新和工作室运作；区人社局付。',
    'An enterprise that obtains a national master studio receives 200,000 yuan for innovation and running costs; paid by the HR bureau.',
  ),
  clause(
    'MH-2.3.3(3)b',
    '申报成功上海市技能大师工作室的企业，资助 15 万元，用途相同。',
    'An enterprise that obtains a Shanghai master studio receives 150,000 yuan for the same purposes.',
  ),
  clause(
    'MH-2.3.3(3)c',
    '申报成功闵行区技能大师工作室的企业，资助 10 万元，用途相同。',
    'An enterprise that obtains a Minhang master studio receives 100,000 yuan for the same purposes.',
  ),
  clause(
    'MH-2.3.3(4)a',
    '获国家技能荣誉的个人补 1 万元，获市技能荣誉的补 5000 元；区人社局付。',
    'A person who wins a national skill honour receives 10,000 yuan, a municipal one 5,000 yuan; paid by the HR bureau.',
  ),
  clause(
    'MH-2.3.3(4)b',
    '获奖人所在企业：国家级补 2 万元，市级补 1 万元。',
    "The person's enterprise receives 20,000 yuan for a national and 10,000 yuan for a municipal honour.",
  ),
  clause(
    'MH-2.3.3(4)c',
    '荣誉须走这条路：企业上报，镇、街道或莘庄工业区初审，区人社局推荐。',
    'The honour must come through one chain: the enterprise reports, the town, street or industrial park reviews, the HR bureau recommends.',
  ),
  clause(
    'MH-2.3.3(5)a',
    '本区企业经认定开展新型学徒制，可得项目认定和培训成效两种补贴，金额另行规定。',
    'Minhang enterprises recognised for the new apprenticeship may receive a recognition and a results subsidy; the sums are set elsewhere.',
  ),
  clause(
    'MH-2.3.3(5)b',
    '就业导向培训、特定技能类培训和认证也予以支持，办法另行规定。',
    'Job-oriented training and training or certification in particular skills are supported; the rules are set elsewhere.',
  ),
  clause(
    'MH-2.3.3(6)a',
    '每轮市级办学质量和诚信评定中评为 A 的机构，一次性资助 5 万元；区人社局付。',
    'An institution rated A in a municipal round of quality and integrity rating receives 50,000 yuan once; paid by the HR bureau.',
  ),
  clause(
    'MH-2.3.3(6)b',
    '高技能人才培养基地按要求入网、正常运营满 6 个月，一次性资助 5 万元。',
    'A training base for highly skilled workers that is connected as required and has run normally for 6 full months receives 50,000 yuan once.',
  ),
  clause(
    'MH-2.3.3(6)c',
    '机构和基地的钱用于添设备、开发项目、建师资。',
    'The money of institutions and bases is for equipment, project development and teachers.',
  ),
  clause(
    'MH-2.3.3(7)a',
    '高师带徒的徒弟，须已有市人社局认可的中级或更高技能等级。',
    'Trainees of a mentor already hold an intermediate or higher skill level that the municipal HR bureau recognises.',
  ),
  clause(
    'MH-2.3.3(7)b',
    '市认定的高师带徒项目，考核通过后，培训费在市补贴之外的差额由区里补足。',
    'For a city-recognised mentor project whose assessment is passed the district pays the whole difference between the fee and the municipal subsidy.',
  ),
  clause(
    'MH-2.3.3(7)c',
    '区认定的高师带徒项目，考核通过后，参照市里的目录标准由区里全额补。',
    'For a district-recognised mentor project whose assessment is passed the district pays in full by reference to the municipal catalogue standard.',
  ),
  clause(
    'MH-2.3.3(7)d',
    '带教老师按徒弟取得的等级补：高级 2000 元、技师 4000 元、高级技师 6000 元；区人社局付。',
    'The mentor is paid by the level the trainee obtains: senior worker 2,000, technician 4,000, senior technician 6,000 yuan; paid by the HR bureau.',
  ),
  clause(
    'MH-2.3.3(7)e',
    '工会渠道：徒弟升为高级工、技师或高级技师，经市总工会确认的，带教老师本人按市总工会标准 1:1 领补贴；区总工会付。',
    'Union route: where the municipal federation of unions confirms the case and the trainee rises to senior worker, technician or senior technician, the mentor in person receives 1:1 of its standard; paid by the district federation.',
  ),
  clause(
    'MH-2.3.3(7)f',
    '人社、工会两条高师带徒渠道取高的一份，不能两头都拿。',
    'Of the HR route and the union route the higher is paid, never both.',
  ),
  clause(
    'MH-2.3.3(8)a',
    '院校（重点是长三角和扶贫地区）与企业共建产教融合基地，经认定、考核通过，每年补企业 15 万元；区教育局、区人社局付。',
    'A college (chiefly of the Yangtze delta and poorer regions) and an enterprise that build an industry-education base, recognised and assessed: 150,000 yuan a year to the enterprise; paid by the education and HR bureaus.',
  ),
  clause(
    'MH-2.3.3(8)b',
    '本区职业院校与企业共建、又评为市级产教融合型企业的，考核后每年补 15 万元。',
    'A Minhang vocational college with an enterprise rated a municipal industry-education enterprise: 150,000 yuan a year after assessment.',
  ),
  clause(
    'MH-2.3.3(8)c',
    '用途是基地、设备、实训耗材、竞赛交流和企业导师队伍。',
    "The money is for the base, equipment, consumables, contests and the enterprise's mentors.",
  ),
];
