import {
  capitalYuan,
  Decimal,
  DOCUMENTS,
  rosterShapes,
  toIso,
  type ClauseId,
  type Day,
  type Language,
} from 'training-subsidy-core';
import type { FoundSheet, SheetContent } from '../../../excel/sheet-content';
import { columnLetters as letter } from '../../shared/column-letters';
import { addYuan } from '../result/result';
import {
  COUNT,
  HEADER_ROW,
  HELD,
  looksOf,
  mergedCells,
  PAYABLE,
  TOP_ROWS,
  WIDTH,
  type FormParts,
} from './approval-look';
import { LANGUAGES, WORDS } from './approval-words';
import { asText, nameAfter, padded, type Cells } from '../../shared/cells';
import { hasSum } from './payee-groups';
import type { Result } from './result-sheet';

/** Cells that hold what each row pays and to which line of the form it belongs; rows and columns count from 0. */
export interface PaidList {
  readonly sheet: string;
  readonly firstRow: number;
  readonly rows: number;
  readonly group: number;
  readonly payable: number;
  readonly held: number;
}

const line = (...cells: Cells): Cells => padded(cells, WIDTH);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Sums over the list by the number of the line: whole numbers, which no spreadsheet takes for one another. */
function lineSums({ sheet, firstRow, rows, ...places }: PaidList, row: number): Cells {
  const cells = (place: number) =>
    `'${sheet.replaceAll("'", "''")}'!$${letter(place)}$${firstRow + 1}:$${letter(place)}$${firstRow + rows}`;
  const key = `$A${row + 1}`;
  const sum = (place: number) => `=ROUND(SUMIF(${cells(places.group)},${key},${cells(place)}),2)`;
  return [`=COUNTIF(${cells(places.group)},${key})`, sum(places.payable), sum(places.held)];
}

/** Sums of the form's own lines, from the first to the one before `end`. */
function totals(end: number): Cells {
  const cells = (place: number) => `${letter(place)}${TOP_ROWS + 1}:${letter(place)}${end}`;
  if (end === TOP_ROWS) return [0, 0, 0];
  return [`=SUM(${cells(COUNT)})`, `=ROUND(SUM(${cells(PAYABLE)}),2)`, `=ROUND(SUM(${cells(HELD)}),2)`];
}

function departmentSums(end: number, row: number): Cells {
  const cells = (place: string) => `$${place}$${TOP_ROWS + 1}:$${place}$${end}`;
  return [COUNT, PAYABLE, HELD].map((place) => {
    const sum = `SUMIF(${cells('B')},$B${row + 1},${cells(letter(place))})`;
    return place === COUNT ? `=${sum}` : `=ROUND(${sum},2)`;
  });
}

/** The sum in capital characters, as long as the sum above is still the one that it was written for. */
function inWords(total: number, sumCell: string, changed: string): string {
  const written = `人民币${capitalYuan(new Decimal(total))}`;
  return `=IF(ROUND(${sumCell}-${total},2)=0,${quoted(written)},${quoted(changed)})`;
}

/** First and last day of what has a sum. */
function periodOf({ rows }: Result, language: Language): string {
  const { period, to } = WORDS[language];
  const days = rows.filter(hasSum).flatMap(({ booking }) => booking?.on ?? []);
  if (days.length === 0) return '';
  const edge = (pick: (a: Day, b: Day) => Day) => toIso(days.reduce(pick));
  return period + edge((a, b) => (a < b ? a : b)) + to + edge((a, b) => (a > b ? a : b));
}

/** The document and the clauses that the programmes of the lines rest on. */
function basisOf({ ready, groups: { groups } }: Result, language: Language): string {
  const words = WORDS[language];
  const { shortTitle, number } = DOCUMENTS[ready.fit.roster === 'songjiang-studio' ? 'SJ' : 'MH'];
  const clauses = [...new Set<ClauseId>(groups.map(({ booking }) => booking.clause))];
  const named = clauses.length > 0 ? words.clauses + clauses.join(words.between) : '';
  return `${words.basis}${shortTitle[language]} · ${number[language]}${named}`;
}

/** A summary in the shape of an approval form: by department and payee, with live sums over the list. */
export function approvalForm(result: Result, list: PaidList, language: Language): SheetContent {
  const { ready, groups: payees } = result;
  const { groups } = payees;
  const words = WORDS[language];
  const departments = [...new Set(groups.map(({ booking }) => booking.department[language]))];
  const parts = partsOf(groups.length, departments.length);
  const payable = groups.reduce((sum, group) => addYuan(sum, group.payable), 0);
  const basis = basisOf(result, language);
  return {
    name: nameAfter(ready.source.sheet, words.sheet),
    behind: ready.source.place.sheetId,
    rows: [
      line(`${rosterShapes[ready.fit.roster].title[language]} ${words.title}`),
      line(words.roster + ready.source.sheet + periodOf(result, language), '', '', '', '', '', words.unit),
      line(basis),
      [...words.headers],
      ...groups.map(({ booking }, i) => [
        i + 1,
        booking.department[language],
        booking.programme[language],
        asText(booking.payee[language]),
        ...lineSums(list, TOP_ROWS + i),
      ]),
      line(words.total, '', '', '', ...totals(parts.total)),
      line(words.inWords, '', inWords(payable, `${letter(PAYABLE)}${parts.total + 1}`, words.changed)),
      line(words.departments),
      ...departments.map((name, i) =>
        line('', name, '', '', ...departmentSums(parts.total, parts.departments + 1 + i)),
      ),
      line(words.note),
      line(),
      [...words.signatures],
    ],
    merged: mergedCells(parts),
    looks: looksOf(parts, groups, basis, language),
    frozenRows: TOP_ROWS,
    print: { titleRow: HEADER_ROW },
    signatureRows: TOP_ROWS,
    isOwn: (found) => LANGUAGES.some((each) => isForm(found, each)),
  };
}

function partsOf(groups: number, departments: number): FormParts {
  const total = TOP_ROWS + groups;
  const note = total + 3 + departments;
  return { total, inWords: total + 1, departments: total + 2, note, signatures: note + 2 };
}

/** A form that nobody signed or added to on the sheet: its last row holds nothing but the words for the signatures. */
function isForm({ top, last }: FoundSheet, language: Language): boolean {
  const { title, headers, signatures } = WORDS[language];
  return (
    String(top[0]?.[0]).endsWith(title) &&
    headers.every((header, i) => top[HEADER_ROW]?.[i] === header) &&
    signatures.every((word, i) => (last[i] ?? '') === word)
  );
}
