import type { RosterCell } from 'training-subsidy-core';
import type { Cells } from '../../../rosters/tables';
import { fromSerial, iso, isReal, type Iso } from './dates';

/*
 * How the slow checker reads a cell. It knows the words and shapes that the generated rosters hold, and no more.
 */

/** A fraction of yuan in whole numbers. */
export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

export const ratio = (over: bigint, under = 1n): Ratio => ({ over, under });
export const isLess = (a: Ratio, b: Ratio): boolean => a.over * b.under < b.over * a.under;
export const isEqual = (a: Ratio, b: Ratio): boolean => a.over * b.under === b.over * a.under;
export const isZero = (a: Ratio): boolean => a.over === 0n;
export const smaller = (a: Ratio, b: Ratio): Ratio => (isLess(b, a) ? b : a);
export const timesRatio = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.over, a.under * b.under);
export const minus = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.under - b.over * a.under, a.under * b.under);
/** D5: to the fen, a half upwards. */
export const toFen = ({ over, under }: Ratio): bigint => (over * 200n + under) / (under * 2n);

const ratioOf = (value: number): Ratio => {
  const [whole = '0', decimals = ''] = String(value).split('.');
  return ratio(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
};

export interface Person {
  readonly number: string;
  readonly birth: Iso;
  readonly sex: 'male' | 'female';
}

/** What is read of one row; a problem found on the way is noted by its code. */
export class SlowRow {
  readonly codes = new Set<string>();
  private readonly bad = new Set<string>();

  constructor(
    private readonly cells: Cells,
    readonly place: number,
    readonly fromHistory: boolean,
  ) {}

  note(code: string): void {
    this.codes.add(code);
  }

  isRejected(rejecting: ReadonlySet<string>): boolean {
    return [...this.codes].some((code) => rejecting.has(code));
  }

  /** Whether the cell holds something that cannot be read. */
  isBad(header: string): boolean {
    return this.bad.has(header);
  }

  private spoil(header: string, code = 'BAD_VALUE'): null {
    this.bad.add(header);
    this.note(code);
    return null;
  }

  private cell(header: string, zeroIsBlank: boolean): Exclude<RosterCell, null | undefined> | null {
    const cell = this.cells[header];
    if (cell === null || cell === undefined || (zeroIsBlank && cell === 0)) return null;
    if (typeof cell === 'string' && cell.trim() === '') return null;
    return cell;
  }

  /** Notes REQUIRED where the cell is blank. */
  require(header: string, zeroIsBlank = true): void {
    if (this.cell(header, zeroIsBlank) === null) this.note('REQUIRED');
  }

  /** Whether the cell holds anything, a 0 too. */
  isFilled(header: string): boolean {
    return this.cell(header, false) !== null;
  }

  text(header: string): string | null {
    const cell = this.cell(header, true);
    if (cell === null) return null;
    return typeof cell === 'object' ? this.spoil(header) : String(cell).trim();
  }

  /** One of the words of a list, by the value that it stands for. */
  word<Value extends string | number>(header: string, known: Readonly<Record<string, Value>>): Value | null {
    const cell = this.cell(header, true);
    if (cell === null) return null;
    if (typeof cell === 'object') return this.spoil(header);
    return known[String(cell).trim()] ?? this.spoil(header);
  }

  /** Whether the cell is a yes; null where it is blank. */
  yes(header: string, words: readonly string[]): boolean | null {
    const cell = this.cell(header, false);
    if (cell === null) return null;
    if (typeof cell === 'object') return this.spoil(header);
    return words.includes(String(cell).trim().toUpperCase());
  }

  amount(header: string, zeroIsBlank: boolean): Ratio | null {
    const cell = this.cell(header, zeroIsBlank);
    if (cell === null) return null;
    return typeof cell === 'number' && cell >= 0 && cell <= 1e12 ? ratioOf(cell) : this.spoil(header);
  }

  heads(header: string): Ratio | null {
    const given = this.amount(header, false);
    return given === null || given.over % given.under === 0n ? given : this.spoil(header);
  }

  date(header: string): Iso | null {
    const cell = this.cell(header, true);
    if (cell === null) return null;
    if (typeof cell === 'number') return cell >= 61 && cell < 100_000 ? fromSerial(cell) : this.spoil(header);
    if (typeof cell !== 'string') return this.spoil(header);
    const found = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?$/.exec(cell.trim());
    const [year, month, day] = (found ?? []).slice(1).map(Number);
    if (year === undefined || month === undefined || day === undefined || !isReal(year, month, day)) {
      return this.spoil(header);
    }
    return iso(year, month, day);
  }

  person(header: string): Person | null {
    const cell = this.cell(header, true);
    if (cell === null) return null;
    if (typeof cell === 'number') return this.spoil(header, 'ID_AS_NUMBER');
    if (typeof cell !== 'string') return this.spoil(header);
    const number = cell.trim().replace('x', 'X');
    if (!/^[1-9]\d{16}[\dX]$/.test(number)) return this.spoil(header, 'ID_INVALID');
    const [year, month, day] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)].map(Number);
    let sum = 0n;
    for (let i = 0; i < 18; i++) sum += (number[i] === 'X' ? 10n : BigInt(number[i]!)) * 2n ** BigInt(17 - i);
    if (!isReal(year!, month!, day!) || sum % 11n !== 1n) return this.spoil(header, 'ID_INVALID');
    return { number, birth: iso(year!, month!, day!), sex: Number(number[16]) % 2 === 1 ? 'male' : 'female' };
  }

  isBlank(): boolean {
    return Object.keys(this.cells).every((header) => this.cell(header, true) === null);
  }
}

/** The levels as the generated rosters write them. */
export const LEVELS: Readonly<Record<string, number>> = {
  初级工: 1,
  五级: 1,
  中级工: 2,
  四级: 2,
  高级工: 3,
  三级: 3,
  技师: 4,
  二级: 4,
  高级技师: 5,
  一级: 5,
  特级技师: 6,
  首席技师: 7,
};

export const YES = ['合格', '是', '通过', 'Y', 'TRUE', '√', '1'];

/** What the slow checker answers, in the shape of the engine's answer. */
export interface SlowAnswer {
  readonly verdict: string;
  readonly payable: bigint;
  readonly held: bigint;
  readonly codes: readonly string[];
}

/** The severities of a roster's codes as its table writes them; whatever is not listed is for information. */
export interface Severities {
  readonly reject: ReadonlySet<string>;
  readonly hold: ReadonlySet<string>;
  readonly warn: ReadonlySet<string>;
}

/** The worst finding decides and is told first; held rows pay nothing yet, rejected ones nothing at all. */
export function answer(row: SlowRow, sum: bigint, { reject, hold, warn }: Severities): SlowAnswer {
  const has = (set: ReadonlySet<string>) => [...row.codes].some((code) => set.has(code));
  const sets = [reject, hold, warn];
  const rest = [...row.codes].filter((code) => !sets.some((set) => set.has(code)));
  const told = [...sets, new Set(rest)].flatMap((set) => [...row.codes].filter((code) => set.has(code)).sort());
  const codes = [...new Set(told.map((code) => code.split(' ')[0]!))];
  if (has(reject)) return { verdict: '不予', payable: 0n, held: 0n, codes };
  if (has(hold)) return { verdict: '待定', payable: 0n, held: sum, codes };
  return { verdict: has(warn) ? '通过-需说明' : '通过', payable: sum, held: 0n, codes };
}

/** History before the roster, then by date, then as the rows stand; undated ones, which are rejected, last. */
export function inJudgingOrder<Row extends { readonly read: SlowRow; readonly event: Iso | null }>(
  rows: readonly Row[],
): Row[] {
  const isBefore = (a: Row, b: Row): boolean => {
    if (a.read.fromHistory !== b.read.fromHistory) return a.read.fromHistory;
    if (a.event !== b.event) return a.event !== null && (b.event === null || a.event < b.event);
    return a.read.place < b.read.place;
  };
  const sorted: Row[] = [];
  for (const row of rows) {
    let at = 0;
    while (at < sorted.length && isBefore(sorted[at]!, row)) at = at + 1;
    sorted.splice(at, 0, row);
  }
  return sorted;
}
