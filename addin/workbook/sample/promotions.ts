import { DATE, listSheet, MONEY, TEXT } from './cells';
import type { Column, Content } from './cells';
import { serial } from './days';
import { personAt } from './people';

interface Promotion {
  readonly person: number;
  readonly level: string;
  readonly certificate: string;
  readonly certified: string;
  readonly member: string;
  readonly confirmed: string;
  readonly standard: number | null;
}

export interface PlantedPromotion {
  readonly promotion: Promotion;
  readonly finding: string | null;
}

const usual = (person: number): Promotion => ({
  person,
  level: '技师',
  certificate: `J2027-${String(person).padStart(4, '0')}`,
  certified: '2027-05-20',
  member: '是',
  confirmed: '已确认',
  standard: 1500,
});

export const plantedPromotions: readonly PlantedPromotion[] = [
  { finding: null, promotion: usual(5) },
  { finding: null, promotion: { ...usual(6), level: '高级技师', standard: 2500 } },
  { finding: null, promotion: { ...usual(7), level: '二级/技师' } },
  { finding: 'LEVEL_NOT_COVERED', promotion: { ...usual(8), level: '高级工', standard: 1000 } },
  { finding: 'NO_STANDARD', promotion: { ...usual(9), standard: null } },
  { finding: 'NOT_MEMBER', promotion: { ...usual(34), member: '否' } },
  { finding: 'NOT_CONFIRMED', promotion: { ...usual(35), confirmed: '未确认' } },
  { finding: 'DUPLICATE', promotion: { ...usual(5), certified: '2027-05-20' } },
  { finding: 'DATE_BEFORE', promotion: { ...usual(36), certified: '2026-07-01' } },
  { finding: 'LEVEL_UNNAMED', promotion: { ...usual(37), level: '特级技师', standard: 4000 } },
];

const columns: readonly (Column & { readonly pick: (promotion: Promotion, line: number) => Content })[] = [
  { header: '姓名', width: 80, format: TEXT, pick: (row) => personAt(row.person).name },
  { header: '证件号码', width: 168, format: TEXT, pick: (row) => personAt(row.person).id },
  { header: '取得等级', width: 96, pick: (row) => row.level },
  { header: '证书编号', width: 112, format: TEXT, pick: (row) => row.certificate },
  { header: '取证日期', width: 104, format: DATE, pick: (row) => serial(row.certified) },
  { header: '是否本区会员', width: 108, pick: (row) => row.member },
  { header: '市总确认', width: 84, pick: (row) => row.confirmed },
  { header: '市级标准金额', width: 108, format: MONEY, pick: (row) => row.standard },
  { header: '测算补贴', width: 96, format: MONEY, pick: (_row, line) => `=PROMOTION_MATCH(C${line},H${line})` },
];

const FIRST_LINE = 2;

export const promotionSheet = () =>
  listSheet(
    'promotions',
    '晋升',
    columns,
    plantedPromotions.map(({ promotion }, i) => columns.map(({ pick }) => pick(promotion, FIRST_LINE + i))),
  );
