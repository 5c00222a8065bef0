import { VERDICT_WORDS, type Language } from 'training-subsidy-core';
import type { FoundSheet } from '../../../excel/sheet-content';
import { VERDICTS } from '../result/result';
import { columnLetters as letter } from '../../shared/column-letters';
import { padded, type Cells } from '../../shared/cells';
import { FIRST_SUMS_ROW, TOP_ROWS, type ResultLayout } from './result-layout';
import { LANGUAGES, MEANINGS, WORDS } from './result-words';

/** Rows, payable and held stand right of the name that they belong to. */
const TOTAL_ROW = FIRST_SUMS_ROW + VERDICTS.length;

/** The rows above the list, without sums and departments: by them an earlier result is known again. */
function labels({ people, booking, width }: ResultLayout, language: Language): Cells[] {
  const words = WORDS[language];
  const measures = [words.rows, words.payable, words.held];
  const left = [words.verdict, ...measures, words.meaning];
  const verdicts = VERDICTS.map((verdict) => [
    VERDICT_WORDS[verdict][language],
    '',
    '',
    '',
    MEANINGS[verdict][language],
  ]);
  return [
    [words.title],
    [...padded(left, booking), words.department, ...measures],
    ...verdicts,
    [words.total],
    [words.visible, '', '', '', words.visibleMeaning],
    [],
    [
      words.line,
      ...people,
      words.verdict,
      words.payable,
      words.held,
      words.reasons,
      words.department,
      words.programme,
      words.payee,
      words.group,
    ],
  ].map((row) => padded(row, width));
}

/** The cells of a column of the list, as a formula names them. */
const inList = (place: number, count: number): string =>
  `$${letter(place)}$${TOP_ROWS + 1}:$${letter(place)}$${TOP_ROWS + Math.max(1, count)}`;

/** Live sums over the list of the rows in which `among` holds what stands in the cell `name`. */
function sumsOf({ payable, held }: ResultLayout, count: number, among: number, name: string): string[] {
  const names = inList(among, count);
  const sum = (place: number) => `=ROUND(SUMIF(${names},${name},${inList(place, count)}),2)`;
  return [`=COUNTIF(${names},${name})`, sum(payable), sum(held)];
}

function totals(): string[] {
  const above = (column: string) => `${column}${FIRST_SUMS_ROW + 1}:${column}${TOTAL_ROW}`;
  return [`=SUM(${above('B')})`, `=ROUND(SUM(${above('C')}),2)`, `=ROUND(SUM(${above('D')}),2)`];
}

/** SUBTOTAL leaves out what a filter hides. */
function visible({ verdict, payable, held }: ResultLayout, count: number): string[] {
  const sum = (place: number) => `=ROUND(SUBTOTAL(109,${inList(place, count)}),2)`;
  return [`=SUBTOTAL(103,${inList(verdict, count)})`, sum(payable), sum(held)];
}

/** Everything above the list: sums by verdict, which is the legend too, and by department. */
export function topRows(
  layout: ResultLayout,
  count: number,
  departments: readonly string[],
  language: Language,
): Cells[] {
  const rows = labels(layout, language);
  const put = (row: number, column: number, cells: Cells) => rows[row]?.splice(column, cells.length, ...cells);
  VERDICTS.forEach((_, i) => {
    const row = FIRST_SUMS_ROW + i;
    put(row, 1, sumsOf(layout, count, layout.verdict, `$A${row + 1}`));
  });
  put(TOTAL_ROW, 1, totals());
  put(TOTAL_ROW + 1, 1, visible(layout, count));
  departments.forEach((department, i) => {
    const row = FIRST_SUMS_ROW + i;
    const name = `$${letter(layout.booking)}${row + 1}`;
    put(row, layout.booking, [department, ...sumsOf(layout, count, layout.booking, name)]);
  });
  return rows;
}

/** The last row of the list that the first of the sums names: what stands below was written by somebody else. */
function lastRowOfSums(top: FoundSheet['top']): number {
  const found = /\$(\d+),/.exec(String(top[FIRST_SUMS_ROW]?.[1]));
  return Number(found?.[1] ?? 0);
}

/** Whether the sheet has the labels of such a result, in either language, and nothing below its list. */
export const isResult = (layout: ResultLayout, { top, rowsInUse }: FoundSheet): boolean =>
  rowsInUse <= lastRowOfSums(top) &&
  LANGUAGES.some((language) =>
    labels(layout, language).every((row, i) => row.every((label, j) => label === '' || top[i]?.[j] === label)),
  );
