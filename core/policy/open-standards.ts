import { text } from '../text';
import type { OpenStandard } from './figure';

const cityHr = text('市人社局', 'municipal HR bureau');
const cityUnion = text('市总工会', 'municipal federation of unions');
const hr = ['hr'] as const;
const union = ['union'] as const;

/** Sums that the documents leave to somebody else (part D). They have no value here: the user supplies it, dated. */
export const OPEN_STANDARDS = {
  P01: {
    title: text('企业集中培训补贴标准', 'standard of centrally organised enterprise training'),
    clauses: ['MH-2.1.4(2)①b', 'MH-2.2c'],
    unit: 'yuanPersonProject',
    payee: 'enterprise',
    beneficiary: 'worker',
    payers: hr,
    publisher: cityHr,
  },
  P02: {
    title: text('教育、工会系统集中培训标准', 'standards of the education and union side'),
    clauses: ['MH-2.2c'],
    unit: 'yuanPersonProject',
    payee: 'applicant',
    beneficiary: 'worker',
    payers: ['education', 'union'],
    publisher: text('市教委、市总工会', 'municipal education commission and federation of unions'),
  },
  P03: {
    title: text('高师带徒市补贴目录标准', 'municipal catalogue standard for apprentices'),
    clauses: ['MH-2.3.3(7)b', 'MH-2.3.3(7)c', 'MH-A4a-4a', 'MH-A4a-4b'],
    unit: 'yuanCertificate',
    payee: 'enterprise',
    beneficiary: 'worker',
    payers: hr,
    publisher: cityHr,
  },
  P04: {
    title: text('首席技师资助标准', 'chief-technician standard'),
    clauses: ['MH-2.3.3(2)a', 'MH-A2-3.1.1'],
    unit: 'yuanProject',
    payee: 'enterprise',
    payers: hr,
    publisher: cityHr,
  },
  P05: {
    title: text('带教师傅补贴标准', 'mentor standard of the union'),
    clauses: ['MH-2.3.3(7)e', 'MH-A4b-3'],
    unit: 'yuanCertificate',
    payee: 'person',
    beneficiary: 'mentor',
    payers: union,
    publisher: cityUnion,
  },
  P06: {
    title: text('晋升技师、高级技师奖励标准', 'promotion standard'),
    clauses: ['MH-2.3.3(10)', 'MH-A7-3'],
    unit: 'yuanCertificate',
    payee: 'person',
    payers: union,
    publisher: cityUnion,
  },
  P07: {
    title: text('上海市劳模创新工作室补贴标准', 'standard of the model-worker innovation studio'),
    clauses: ['MH-2.3.3(11)a', 'MH-A8-3.1.1'],
    unit: 'yuanStudio',
    payee: 'enterprise',
    payers: union,
    publisher: cityUnion,
  },
  P08: {
    title: text('上海市创新工作室补贴标准', 'standard of the Shanghai innovation studio'),
    clauses: ['MH-2.3.3(11)b', 'MH-A8-3.1.4'],
    unit: 'yuanStudio',
    payee: 'enterprise',
    payers: union,
    publisher: cityUnion,
  },
  P09: {
    title: text('市级及以上竞赛奖励标准', 'award of contests at municipal level or above'),
    clauses: ['MH-2.3.3(9)d'],
    unit: 'yuanPrize',
    payee: 'both',
    payers: hr,
    publisher: text('竞赛主办部门', 'the contest’s organiser'),
  },
  P10a: {
    title: text('相应职业等级培训费补贴标准', 'training-fee standard of the level'),
    clauses: ['MH-2.3.3(9)a'],
    unit: 'yuanPerson',
    payee: 'host',
    payers: hr,
    publisher: cityHr,
  },
  P10b: {
    title: text('市技能竞赛赛前培训补贴标准', 'municipal pre-contest training standard'),
    clauses: ['MH-2.3.3(9)f'],
    unit: 'yuanPerson',
    payee: 'institution',
    payers: hr,
    publisher: cityHr,
  },
  P10c: {
    title: text('市培训补贴标准价', 'municipal standard price of the occupation'),
    clauses: ['MH-2.3.3(9)g'],
    unit: 'yuanPerson',
    payee: 'institution',
    payers: hr,
    publisher: cityHr,
  },
  P11: {
    title: text('市首席技师相应待遇', 'benefits of the municipal chief technician'),
    clauses: ['MH-2.3.3(2)b', 'MH-A2-3.1.2'],
    unit: 'yuanPerson',
    payee: 'person',
    payers: hr,
    publisher: text('区人才政策', 'district talent policy'),
  },
  P12: {
    title: text('新型学徒制、就业导向和特定技能培训', 'new apprenticeship, job-oriented and special-skill training'),
    clauses: ['MH-2.3.3(5)a', 'MH-2.3.3(5)b'],
    unit: 'yuanPerson',
    payee: 'enterprise',
    payers: hr,
    publisher: text('闵行区另行制定', 'Minhang, to be issued'),
  },
} as const satisfies Record<string, OpenStandard>;

export type OpenStandardId = keyof typeof OPEN_STANDARDS;

export const isOpenStandard = (id: string): id is OpenStandardId => Object.hasOwn(OPEN_STANDARDS, id);
