import { text } from 'training-subsidy-core';
import { asText, MONEY_FORMAT, TEXT_FORMAT } from '../../shared/cells';
import type { CaseField } from '../result/differing-fields';
import type { CaseRow, CaseWriter } from './case-rows';
import type { OutputColumn } from './sheet-parts';

interface CaseColumn extends OutputColumn {
  readonly cell: (row: CaseRow, writer: CaseWriter) => string | number;
}

type WordsOf = 'kind' | 'outcome' | 'department' | 'payee' | 'matchedBy' | 'differences' | 'remarks';
type PlaceOf = 'bureauPlace' | 'unionPlace' | 'confirmationPlace';
type SumOf = 'bureauSum' | 'unionSum' | 'payable' | 'held';

const words = (zh: string, en: string, width: number, of: WordsOf | PlaceOf): CaseColumn => ({
  title: text(zh, en),
  width,
  cell: (row) => asText(row[of]),
});

const sum = (zh: string, en: string, of: SumOf): CaseColumn => ({
  title: text(zh, en),
  width: 80,
  numberFormat: MONEY_FORMAT,
  cell: (row) => row[of] ?? '',
});

/** What the bureau’s list says, and right of it what the union’s does. */
const bothSides = (zh: string, en: string, width: number, field: CaseField): CaseColumn[] =>
  (
    [
      ['bureau', '人社', 'Bureau'],
      ['union', '工会', 'Union'],
    ] as const
  ).map(([side, name, english]) => ({
    title: text(name + zh, `${english}: ${en}`),
    width,
    numberFormat: TEXT_FORMAT,
    cell: (row, writer) => asText(writer.field(row[side], field)),
  }));

/** Of each of the sheets with cases: sums over all of them find a column in one place. */
export const CASE_COLUMNS: readonly CaseColumn[] = [
  words('类别', 'Kind', 64, 'kind'),
  ...bothSides('持证人', 'holder', 80, 'holder-name'),
  ...bothSides('持证人证件', 'holder’s ID', 125, 'holder-id'),
  ...bothSides('师傅', 'mentor', 80, 'mentor-name'),
  ...bothSides('师傅证件', 'mentor’s ID', 125, 'mentor-id'),
  ...bothSides('证书编号', 'certificate', 110, 'certificate'),
  ...bothSides('等级', 'level', 68, 'level'),
  ...bothSides('取证日期', 'certified on', 88, 'certified-on'),
  sum('人社金额', 'Bureau’s sum', 'bureauSum'),
  sum('工会金额', 'Union’s sum', 'unionSum'),
  words('处理结果', 'Outcome', 72, 'outcome'),
  words('支付部门', 'Paying department', 84, 'department'),
  words('领取方', 'Payee', 90, 'payee'),
  sum('应发金额', 'Payable', 'payable'),
  sum('待定金额', 'Held', 'held'),
  words('匹配依据', 'Matched by', 176, 'matchedBy'),
  words('差异（人社 ｜ 工会）', 'Differences (bureau ｜ union)', 200, 'differences'),
  words('说明', 'Remarks', 320, 'remarks'),
  words('人社出处', 'Bureau’s row', 120, 'bureauPlace'),
  words('工会出处', 'Union’s row', 120, 'unionPlace'),
  words('市总出处', 'Federation’s row', 120, 'confirmationPlace'),
];

const placeOf = (title: string): number => CASE_COLUMNS.findIndex((column) => column.title['zh-CN'] === title);
/** Columns from 0 over which sums are made. */
export const KIND = placeOf('类别');
export const DEPARTMENT = placeOf('支付部门');
export const PAYABLE = placeOf('应发金额');
export const HELD = placeOf('待定金额');
