import {
  rosterShapes,
  text,
  type FoundTable,
  type KindFit,
  type RosterCell,
  type RosterId,
  type Severity,
  type TakenRoster,
  type Text,
  type Verdict,
} from 'training-subsidy-core';
import type { ReadCells } from '../../../excel/sheet-read';
import type { CheckedRow, ToldFinding } from '../check/protocol';
import { columnLetters } from '../../shared/column-letters';

/** A roster that is ready for the check, and where it came from. */
export interface ReadyRoster {
  readonly source: ReadCells;
  readonly found: FoundTable;
  readonly fit: KindFit;
  readonly taken: TakenRoster;
}

/** A row of the roster with its result. */
export interface ResultRow extends CheckedRow {
  /** Counted from 1 below the header, as the findings name rows. */
  readonly number: number;
  /** Row in the cells that were read, from 0. */
  readonly row: number;
  /** What the cells hold, in the order of the roster's columns. */
  readonly cells: readonly RosterCell[];
  /** Names of the people, or of the unit. */
  readonly names: string;
}

const shown = (cell: RosterCell): string =>
  typeof cell === 'object' && cell !== null ? cell.error : String(cell ?? '').trim();

/** Headers of the columns that tell whom a row is about: names and IDs, or else the first column of the roster. */
export function personHeaders(roster: RosterId): readonly string[] {
  const columns = Object.values(rosterShapes[roster].columns);
  const people = columns.filter(({ header, content }) => content === 'id' || header.endsWith('姓名'));
  return (people.length > 0 ? people : columns.slice(0, 1)).map(({ header }) => header);
}

const isName = (header: string): boolean => !header.endsWith('号码');

/** The rows that have a verdict. */
export function resultRows({ fit, taken }: ReadyRoster, checked: readonly (CheckedRow | null)[]): ResultRow[] {
  const headers = taken.table[0] ?? [];
  const named = personHeaders(fit.roster)
    .filter(isName)
    .map((header) => headers.indexOf(header));
  return checked.flatMap((result, i) => {
    const cells = taken.table[i + 1] ?? [];
    const names = named.map((place) => shown(cells[place])).join(' · ');
    return result ? [{ ...result, number: i + 1, row: taken.rows[i] ?? 0, cells, names }] : [];
  });
}

/** Rows and sums of some rows; yuan. */
export interface Tally {
  readonly rows: number;
  readonly payable: number;
  readonly held: number;
}

const FEN = 100;
export const addYuan = (a: number, b: number): number => Math.round((a + b) * FEN) / FEN;

export const tallyOf = (rows: readonly ResultRow[]): Tally =>
  rows.reduce<Tally>(
    (so, { payable, held }) => ({
      rows: so.rows + 1,
      payable: addYuan(so.payable, payable),
      held: addYuan(so.held, held),
    }),
    { rows: 0, payable: 0, held: 0 },
  );

export const VERDICTS: readonly Verdict[] = ['pay', 'pay-with-reason', 'hold', 'reject'];

function gathered<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Something by which rows are summed: what it is called, and what it is for each row. */
export interface Dimension {
  readonly id: string;
  readonly title: Text;
  readonly nameOf: (row: ResultRow) => Text;
}

/** Columns by which sums are worth knowing, where the roster has them. */
const SUMMED_BY: readonly string[] = [
  '企业名称',
  '徒弟单位',
  '单位名称',
  '项目类别',
  '培训项目',
  '补贴种类',
  '徒弟取得等级',
  '取得等级',
];

const asWritten = (written: string): Text => text(written, written);
const NOWHERE = text('', '');

export const DIMENSIONS = {
  programme: {
    id: 'programme',
    title: text('补贴项目', 'programme'),
    nameOf: ({ booking }) => booking?.programme ?? NOWHERE,
  },
  department: {
    id: 'department',
    title: text('支付部门', 'paying department'),
    nameOf: ({ booking }) => booking?.department ?? NOWHERE,
  },
  payee: {
    id: 'payee',
    title: text('领取单位（人）', 'payee'),
    nameOf: ({ booking }) => booking?.payee ?? NOWHERE,
  },
} satisfies Record<string, Dimension>;

/** What the rows of a roster can be summed by: where their money belongs, then what its columns tell. */
export function dimensionsOf({ taken }: ReadyRoster): readonly Dimension[] {
  const headers = (taken.table[0] ?? []).map(shown);
  const columns = SUMMED_BY.filter((header) => headers.includes(header)).map((header) => {
    const place = headers.indexOf(header);
    return { id: header, title: asWritten(header), nameOf: (row: ResultRow) => asWritten(shown(row.cells[place])) };
  });
  return [...Object.values(DIMENSIONS), ...columns];
}

/** Sums by a dimension, the largest payable first. */
export function talliesBy(rows: readonly ResultRow[], { nameOf }: Dimension): (Tally & { readonly name: Text })[] {
  return [...gathered(rows, (row) => nameOf(row)['zh-CN']).values()]
    .map((group) => ({ name: nameOf(group[0] as ResultRow), ...tallyOf(group) }))
    .sort((a, b) => b.payable - a.payable || b.held - a.held || b.rows - a.rows);
}

/** All rows with the same finding. */
export interface Cause extends Tally {
  readonly code: ToldFinding['code'];
  /** The worst with which it occurs. */
  readonly severity: Severity;
  /** The sentence of the first of them. */
  readonly example: Text;
}

const WEIGHTS: Readonly<Record<Severity, number>> = { reject: 0, hold: 1, warn: 2, info: 3 };
const bySeverity = (a: { severity: Severity }, b: { severity: Severity }): number =>
  WEIGHTS[a.severity] - WEIGHTS[b.severity];

/** What was found, by cause: the worst first, and among equals what occurs most. */
export function causesOf(rows: readonly ResultRow[]): Cause[] {
  const findings = rows.flatMap((row) => row.findings.map((found) => ({ row, found })));
  return [...gathered(findings, ({ found }) => found.code).values()]
    .flatMap((group) => {
      const [worst] = group.map(({ found }) => found).sort(bySeverity);
      if (!worst) return [];
      const { code, severity, sentence: example } = worst;
      return [{ code, severity, example, ...tallyOf([...new Set(group.map(({ row }) => row))]) }];
    })
    .sort((a, b) => bySeverity(a, b) || b.rows - a.rows);
}

export interface RowFilter {
  readonly verdict: Verdict | null;
  readonly cause: ToldFinding['code'] | null;
  readonly query: string;
}

export const ALL_ROWS: RowFilter = { verdict: null, cause: null, query: '' };

/** The rows that fit all parts of the filter; words are sought in the cells and in the sentences. */
export function filterRows(rows: readonly ResultRow[], { verdict, cause, query }: RowFilter): readonly ResultRow[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (row: ResultRow): boolean => {
    const sentences = row.findings.flatMap(({ sentence }) => Object.values(sentence));
    const haystack = [...row.cells.map(shown), ...sentences].join('\n').toLowerCase();
    return words.every((word) => haystack.includes(word));
  };
  return rows.filter(
    (row) =>
      (verdict === null || row.verdict === verdict) &&
      (cause === null || row.findings.some(({ code }) => code === cause)) &&
      (words.length === 0 || holds(row)),
  );
}

/** The column of the cells that were read in which a column of the roster stands; null where it is absent. */
export function placeOf({ taken }: ReadyRoster, header: string): number | null {
  const position = (taken.table[0] ?? []).indexOf(header);
  return taken.places[position] ?? null;
}

/** A cell that is not what it was; row and column of the cells that were read. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
}

const isSame = (a: RosterCell, b: RosterCell): boolean => shown(a) === shown(b) && typeof a === typeof b;

/** The cells of the roster that changed since they were read. */
export function changedCells({ source, taken }: ReadyRoster, now: ReadCells['cells']): ChangedCell[] {
  return taken.rows.flatMap((row) =>
    taken.places
      .filter((column) => !isSame(source.cells[row]?.[column], now[row]?.[column]))
      .map((column) => ({ row, column })),
  );
}

/** A cell's address in the sheet, without the sheet's name. */
export const addressOf = ({ place }: ReadCells, { row, column }: ChangedCell): string =>
  `${columnLetters(place.column + column)}${place.row + row + 1}`;
