import { text, type ConfirmedOnly, type Matching, type Text } from 'training-subsidy-core';
import type { SheetContent } from '../../../excel/sheet-content';
import type { SheetsOf } from '../../../excel/sheets-write';
import { columnLetters } from '../../shared/column-letters';
import { inRuns, MONEY_FORMAT, VERDICT_FILLS, type Cells } from '../../shared/cells';
import { groupOf, type Group } from '../result/cases';
import { CASE_COLUMNS, HELD, PAYABLE } from './case-columns';
import { CaseWriter, type ResultSheetsOptions } from './case-rows';
import { FIRST_CASE, payersSheet, TOTAL } from './payers-sheet';
import { listSheet } from './sheet-parts';

/** A row that is paid needs no colour; the others have one beside their words. */
const FILLS = {
  pay: undefined,
  settled: undefined,
  hold: VERDICT_FILLS.hold,
  overpaid: VERDICT_FILLS.reject,
  refused: VERDICT_FILLS.reject,
} as const;

const NAMES = {
  agreed: text('匹配-一致', 'Match-agreed'),
  differing: text('匹配-有差异', 'Match-differing'),
  onlyOne: text('匹配-仅一方有', 'Match-one side'),
};

const LEGEND = text(
  '红色：不予或多发；橙色：待定；无色：发放。金额单位：元。晋升只有工会名册，与市总确认名单对照。',
  'Red: refused or overpaid; orange: held; no colour: paid. In yuan. Promotions are the union’s alone and stand beside the federation’s list.',
);

interface Part {
  readonly name: Text;
  readonly rows: readonly Cells[];
  readonly fills: readonly (string | undefined)[];
}

/** Each case stands in one part: what one list alone has takes the rows of the federation’s list that nobody claims. */
function partsOf({ cases, confirmedOnly }: Matching, options: ResultSheetsOptions): Part[] {
  const writer = new CaseWriter(options);
  const part = (name: Text, groups: readonly Group[], others: readonly ConfirmedOnly[] = []): Part => {
    const own = cases.filter((one) => groups.includes(groupOf(one)));
    const rows = [...own.map((one) => writer.of(one)), ...others.map((one) => writer.ofConfirmed(one))];
    return {
      name,
      rows: rows.map((row) => CASE_COLUMNS.map(({ cell }) => cell(row, writer))),
      fills: own.map(({ outcome }) => FILLS[outcome]),
    };
  };
  return [
    part(NAMES.agreed, ['agreed']),
    part(NAMES.differing, ['differing']),
    part(NAMES.onlyOne, ['bureauOnly', 'unionOnly'], confirmedOnly),
  ];
}

function partSheet({ name, rows, fills }: Part, { say, behind }: ResultSheetsOptions): SheetContent {
  const sum = (column: number) => {
    const letter = columnLetters(column);
    return `=ROUND(SUBTOTAL(109,${letter}${FIRST_CASE + 1}:${letter}${FIRST_CASE + Math.max(1, rows.length)}),2)`;
  };
  const totals: Cells = CASE_COLUMNS.map((_, column) => {
    if (column === 0) return say(TOTAL);
    return column === PAYABLE || column === HELD ? sum(column) : '';
  });
  const across = { column: 0, columns: CASE_COLUMNS.length };
  const totalRow = { row: 2, rows: 1 };
  return listSheet({
    name,
    title: say(name),
    top: [[say(LEGEND)], totals],
    columns: CASE_COLUMNS,
    rows,
    looks: [
      { ...totalRow, ...across, bold: true },
      { ...totalRow, column: PAYABLE, columns: HELD - PAYABLE + 1, numberFormat: MONEY_FORMAT },
      ...inRuns(fills.map((fill, i) => ({ row: FIRST_CASE + i, fill }))).map((run) => ({ ...run, ...across })),
    ],
    say,
    behind,
  });
}

/** What the departments agree on, where they differ, what one alone has, and who pays how much: every case once. */
export function resultSheets(matching: Matching, options: ResultSheetsOptions): SheetsOf {
  const parts = partsOf(matching, options);
  const contents = parts.map((part) => partSheet(part, options));
  return (nameOf) => [
    ...contents,
    payersSheet(
      contents.map(({ name }, i) => ({ sheet: nameOf(name), count: parts[i]?.rows.length ?? 0 })),
      options,
    ),
  ];
}
