import { DATE, listSheet, MONEY, TEXT } from './cells';
import type { Column, Content } from './cells';
import { serial } from './days';
import { enterprises, people, personAt, residentId } from './people';
import type { Enterprise, Person } from './people';
import { seeded } from './random';

/** A row of the roster before it is laid out: a missing member is a blank cell. */
export interface TrainingRow {
  readonly name: Content;
  readonly id: Content;
  readonly mode: Content;
  readonly category: Content;
  readonly project: Content;
  readonly level?: Content;
  readonly passedOn: Content;
  readonly passed: Content;
  readonly fee?: Content;
  readonly standard?: Content;
  readonly enterprise: Enterprise;
  readonly institution?: Content;
  readonly study?: Content;
  readonly certified?: Content;
  readonly invoice?: Content;
  readonly bankFlow?: Content;
  readonly heads?: Content;
}

/** What a planted row is there to show: the finding of the roster check, or null where it only looks odd. */
export interface Planted {
  readonly row: TrainingRow;
  readonly finding: string | null;
  readonly what: string;
}

const columns: readonly (Column & { readonly pick: (row: TrainingRow) => Content | undefined })[] = [
  { header: '姓名', width: 80, format: TEXT, pick: (row) => row.name },
  { header: '证件号码', width: 168, format: TEXT, pick: (row) => row.id },
  { header: '培训方式', width: 96, pick: (row) => row.mode },
  { header: '项目类别', width: 84, pick: (row) => row.category },
  { header: '培训项目', width: 150, pick: (row) => row.project },
  { header: '等级', width: 76, pick: (row) => row.level },
  { header: '合格日期', width: 104, format: DATE, pick: (row) => row.passedOn },
  { header: '是否合格', width: 72, pick: (row) => row.passed },
  { header: '实付培训费', width: 96, format: MONEY, pick: (row) => row.fee },
  { header: '补贴标准', width: 88, format: MONEY, pick: (row) => row.standard },
  { header: '企业名称', width: 220, pick: (row) => row.enterprise.name },
  { header: '统一社会信用代码', width: 176, format: TEXT, pick: (row) => row.enterprise.code },
  { header: '培训机构', width: 170, pick: (row) => row.institution },
  { header: '学习形式', width: 84, pick: (row) => row.study },
  { header: '证书日期', width: 104, format: DATE, pick: (row) => row.certified },
  { header: '发票金额', width: 96, format: MONEY, pick: (row) => row.invoice },
  { header: '银行流水金额', width: 108, format: MONEY, pick: (row) => row.bankFlow },
  { header: '参训人数', width: 76, pick: (row) => row.heads },
];

const LISTED = '示例职业培训学校（虚构）';
const UNLISTED = '示例咨询公司（虚构）';
const random = seeded(2026);

const inHouse = (project: string) => ({ mode: '内训', category: '岗位能力', project });
const listed = (category: string, project: string, fee: number) => ({
  mode: '名单内机构',
  category,
  project,
  fee,
  institution: LISTED,
});
const skill = (project: string, level: string, fee: number, standard: number) => ({
  ...listed('职业技能', project, fee),
  level,
  standard,
});
const unlisted = (project: string) => ({ mode: '名单外机构', category: '岗位能力', project, institution: UNLISTED });
const central = (project: string, standard: number) => ({ mode: '集中培训', category: '岗位能力', project, standard });

const COURSES = [
  () => inHouse('安全生产'),
  () => inHouse('设备点检'),
  () => inHouse('质量管理'),
  () => listed('专业技术', '工业机器人应用', 1500 + 100 * random.below(9)),
  () => listed('岗位能力', '供应链管理', 900 + 50 * random.below(9)),
  () => listed('身心健康', '职业健康防护', 480 + 20 * random.below(10)),
  () => listed('语言文化', '商务英语', 980),
  () => skill('电工', '中级工', 2100, 1500),
  () => skill('数控车工', '高级工', 2600, 1900),
  () => unlisted('精益生产'),
  () => central('数字化转型', 800),
] as const;

const passedIn2027 = () => serial('2027-01-04') + random.below(300);

const ordinary = (person: Person, number: number): TrainingRow => ({
  ...person,
  ...random.oneOf(COURSES)(),
  passedOn: number % 7 === 0 ? serial('2026-09-16') + random.below(90) : passedIn2027(),
  passed: '合格',
  enterprise: number % 3 === 0 ? enterprises.electronics : enterprises.machines,
});

const base = (number: number): TrainingRow => ({
  ...personAt(number),
  ...inHouse('安全生产'),
  passedOn: serial('2027-03-18'),
  passed: '合格',
  enterprise: enterprises.machines,
});

const plant = (what: string, finding: string | null, row: TrainingRow): Planted => ({ what, finding, row });

const withWrongCheckCharacter = (id: string) => id.slice(0, 17) + (id.endsWith('1') ? '2' : '1');
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

const fourInAYear = ['2027-02-10', '2027-04-12', '2027-06-15', '2027-09-20'].map((day, i) => ({
  ...base(40),
  project: ['安全生产', '设备点检', '质量管理', '现场改善'][i] ?? '',
  passedOn: serial(day),
}));

const second = { ...base(41), ...skill('电工', '高级工', 2400, 1900), passedOn: serial('2027-05-06') };
const language = { ...base(42), ...listed('语言文化', '商务英语', 980) };

/** Rows with a mistake or an oddity, in the order in which they stand at the end of the roster. */
export const planted: readonly Planted[] = [
  ...fourInAYear.map((row, i) => plant(`同一人同年第 ${i + 1} 次补贴`, i === 3 ? 'OVER_3_A_YEAR' : null, row)),
  plant('同一项目首次申报', null, second),
  plant('同一企业重复申报同一项目和等级', 'DUPLICATE', { ...second, passedOn: serial('2027-07-08') }),
  plant('另一企业重复申报同一项目和等级', 'DUPLICATE_OTHER', {
    ...second,
    passedOn: serial('2027-08-09'),
    enterprise: enterprises.electronics,
  }),
  plant('当年首次语言文化培训', null, language),
  plant('同年第二次语言文化培训', 'LANGUAGE_YEAR', {
    ...language,
    project: '商务日语',
    passedOn: serial('2027-10-11'),
  }),
  plant('身份证校验码错误', 'ID_INVALID', { ...base(43), id: withWrongCheckCharacter(personAt(43).id) }),
  plant('身份证出生日期不存在', 'ID_INVALID', { ...base(44), id: residentId('19900230', 944) }),
  plant('身份证号以数字录入，末位已丢失', 'ID_AS_NUMBER', {
    ...base(45),
    id: Number(personAt(45).id.slice(0, 15)) * 1000,
  }),
  plant('名单内机构未填实付培训费', 'NO_FEE', { ...base(46), ...listed('专业技术', '工业机器人应用', 0), fee: null }),
  plant('职业技能未填补贴标准', 'NO_STANDARD', { ...base(47), ...skill('焊工', '中级工', 1800, 0), standard: null }),
  plant('合格日期早于政策施行', 'DATE_BEFORE', { ...base(48), passedOn: serial('2026-08-30') }),
  plant('合格日期晚于政策有效期', 'DATE_AFTER', { ...base(49), passedOn: serial('2029-10-08') }),
  plant('日期不存在', 'BAD_VALUE', { ...base(50), passedOn: '2027-02-30' }),
  plant('项目类别写错', 'BAD_VALUE', { ...base(51), category: '技能提升' }),
  plant('未合格', 'NOT_PASSED', { ...base(52), passed: '不合格' }),
  plant('合格日期空白', 'REQUIRED', { ...base(53), passedOn: null }),
  plant('身份证号为全角数字', null, { ...base(54), id: fullWidth(personAt(54).id) }),
  plant('姓名和证件号码前后有空格', null, { ...base(55), name: `${personAt(55).name} `, id: ` ${personAt(55).id}  ` }),
  plant('日期用中文书写', null, { ...base(56), passedOn: '2027年3月5日' }),
  plant('费用超过上限，按上限补贴', 'CAPPED', { ...base(57), ...listed('专业技术', '智能制造系统集成', 6800) }),
  plant('名单外机构收费低于补贴标准', 'UNLISTED_CHEAP', { ...base(58), ...unlisted('精益生产'), fee: 450 }),
  plant('发票与银行流水不一致', 'INVOICE_DIFFERS', {
    ...base(59),
    ...listed('岗位能力', '供应链管理', 1200),
    invoice: 24000,
    bankFlow: 21600,
    heads: 20,
  }),
  plant('同一证件号码，姓名不同', 'NAME_DIFFERS', { ...base(0), name: '样甲午', passedOn: serial('2028-05-10') }),
  plant('学历教育：全日制不予补贴', 'DEGREE_FULLTIME', {
    ...base(1),
    ...listed('学历教育', '机械工程专科', 9800),
    study: '全日制',
    certified: serial('2028-06-30'),
    passedOn: serial('2028-06-30'),
  }),
  plant('学历教育：比例待明确', 'DEGREE', {
    ...base(2),
    ...listed('学历教育', '机械工程专科', 9800),
    study: '业余',
    certified: serial('2028-07-10'),
    passedOn: serial('2028-06-30'),
  }),
  plant('集中培训不含专业技术类', 'CENTRAL_PROFESSIONAL', {
    ...base(3),
    ...central('工业互联网', 900),
    category: '专业技术',
    passedOn: serial('2028-04-12'),
  }),
  plant('未满 16 周岁', 'UNDER_AGE', { ...base(4), name: '样少年', id: residentId('20120518', 971) }),
  plant('已过法定退休年龄', 'RETIRED', { ...base(5), name: '样老人', id: residentId('19580309', 973) }),
];

const ordinaryRows = people.slice(0, 40).map(ordinary);

/** All rows of the roster, from its second line on. */
export const trainingRows: readonly TrainingRow[] = [...ordinaryRows, ...planted.map(({ row }) => row)];

const FIRST_LINE = 2;

/** The line, as the sheet numbers it, of the first row planted for a finding. */
export const lineOf = (finding: string): number =>
  FIRST_LINE + ordinaryRows.length + planted.findIndex((each) => each.finding === finding);

export const trainingSheet = () =>
  listSheet(
    'training',
    '培训花名册',
    columns,
    trainingRows.map((row) => columns.map(({ pick }) => pick(row) ?? null)),
  );
