import { personHeaders, type ReadyRoster } from '../result/result';

/** Columns of the sheet with the result, from 0. */
export interface ResultLayout {
  readonly people: readonly string[];
  readonly verdict: number;
  readonly payable: number;
  readonly held: number;
  readonly reasons: number;
  /** Department, programme, payee and number in the form stand side by side. */
  readonly booking: number;
  readonly width: number;
}

/** Title, header of the sums, four verdicts, total, visible rows, a blank row, the header. */
export const TOP_ROWS = 10;
export const HEADER_ROW = TOP_ROWS - 1;
export const SUMS_HEADER_ROW = 1;
export const FIRST_SUMS_ROW = 2;

export const BOOKING_COLUMNS = 4;

export function layoutOf({ fit, taken }: ReadyRoster): ResultLayout {
  const headers = taken.table[0] ?? [];
  const people = personHeaders(fit.roster).filter((header) => headers.includes(header));
  const verdict = people.length + 1;
  const reasons = verdict + 3;
  const booking = reasons + 1;
  return {
    people,
    verdict,
    payable: verdict + 1,
    held: verdict + 2,
    reasons,
    booking,
    width: booking + BOOKING_COLUMNS,
  };
}
