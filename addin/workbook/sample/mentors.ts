import { DATE, listSheet, MONEY, TEXT } from './cells';
import type { Column, Content } from './cells';
import { serial } from './days';
import { enterprises, personAt, residentId } from './people';
import type { Person } from './people';

interface Pair {
  readonly mentor: Person;
  readonly mentorLevel: string;
  readonly apprentice: Person;
  readonly from: string;
  readonly to: string;
  readonly begins: string;
  readonly ends: string;
  readonly certified: string;
  readonly applied: string;
  readonly trade: string;
  readonly certificate: string;
  readonly unionPaid?: number;
}

export interface PlantedPair {
  readonly pair: Pair;
  /** The finding of the roster check, or null for a pair without one. */
  readonly finding: string | null;
}

const usual = (mentor: number, apprentice: number): Pair => ({
  mentor: personAt(mentor),
  mentorLevel: '技师',
  apprentice: personAt(apprentice),
  from: '中级工',
  to: '高级工',
  begins: '2026-10-08',
  ends: '2027-10-07',
  certified: '2027-06-18',
  applied: '2027-09-10',
  trade: '电工',
  certificate: `S2027-${String(apprentice).padStart(4, '0')}`,
});

const sameMentor = (apprentice: number, begins: string): Pair => ({ ...usual(12, apprentice), begins });

/** Pairs of the bureau's route; what the check is to find stands beside them. */
export const plantedPairs: readonly PlantedPair[] = [
  { finding: null, pair: usual(10, 20) },
  { finding: null, pair: { ...usual(11, 21), mentorLevel: '高级技师', from: '高级工', to: '技师' } },
  { finding: null, pair: sameMentor(22, '2026-10-08') },
  { finding: null, pair: sameMentor(23, '2026-11-02') },
  { finding: 'THIRD_APPRENTICE', pair: sameMentor(24, '2026-12-01') },
  { finding: 'SAME_PERSON', pair: { ...usual(13, 13), certificate: 'S2027-0313' } },
  { finding: 'MENTOR_LEVEL', pair: { ...usual(14, 25), mentorLevel: '中级工' } },
  { finding: 'LEVEL_GAP', pair: { ...usual(15, 26), mentorLevel: '高级工', from: '高级工', to: '技师' } },
  {
    finding: 'MENTOR_AGE',
    pair: { ...usual(16, 27), mentor: { name: '样老师傅', id: residentId('19590215', 981) } },
  },
  { finding: 'NOT_HIGHER', pair: { ...usual(17, 28), from: '高级工', to: '高级工', mentorLevel: '高级技师' } },
  { finding: 'CERT_BEFORE_START', pair: { ...usual(18, 29), begins: '2027-07-01', ends: '2028-06-30' } },
  { finding: 'DEADLINE_6_MONTHS', pair: { ...usual(19, 30), applied: '2028-03-20' } },
  { finding: 'UNION_PAID_LOWER', pair: { ...usual(31, 32), unionPaid: 1200 } },
  { finding: 'DUPLICATE', pair: { ...usual(33, 20), certified: '2027-07-20' } },
];

const columns: readonly (Column & { readonly pick: (pair: Pair, line: number) => Content | undefined })[] = [
  { header: '师傅姓名', width: 88, format: TEXT, pick: (pair) => pair.mentor.name },
  { header: '师傅证件号码', width: 168, format: TEXT, pick: (pair) => pair.mentor.id },
  { header: '师傅等级', width: 84, pick: (pair) => pair.mentorLevel },
  { header: '徒弟姓名', width: 80, format: TEXT, pick: (pair) => pair.apprentice.name },
  { header: '徒弟证件号码', width: 168, format: TEXT, pick: (pair) => pair.apprentice.id },
  { header: '徒弟原等级', width: 88, pick: (pair) => pair.from },
  { header: '徒弟取得等级', width: 100, pick: (pair) => pair.to },
  { header: '协议开始日期', width: 110, format: DATE, pick: (pair) => serial(pair.begins) },
  { header: '协议结束日期', width: 110, format: DATE, pick: (pair) => serial(pair.ends) },
  { header: '取证日期', width: 104, format: DATE, pick: (pair) => serial(pair.certified) },
  { header: '申请日期', width: 104, format: DATE, pick: (pair) => serial(pair.applied) },
  { header: '职业工种', width: 84, pick: (pair) => pair.trade },
  { header: '证书编号', width: 112, format: TEXT, pick: (pair) => pair.certificate },
  { header: '师傅单位', width: 210, pick: () => enterprises.machines.name },
  { header: '徒弟单位', width: 210, pick: () => enterprises.machines.name },
  { header: '工会已补金额', width: 108, format: MONEY, pick: (pair) => pair.unionPaid },
  { header: '测算奖励', width: 96, format: MONEY, pick: (_pair, line) => `=MENTOR_BONUS(G${line})` },
  { header: '申请截止日', width: 108, format: DATE, pick: (_pair, line) => `=DEADLINE(J${line},6)` },
];

const FIRST_LINE = 2;

export const mentorSheet = () =>
  listSheet(
    'mentors',
    '师徒带教',
    columns,
    plantedPairs.map(({ pair }, i) => columns.map(({ pick }) => pick(pair, FIRST_LINE + i) ?? null)),
  );
