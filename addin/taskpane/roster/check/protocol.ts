import type {
  ClauseId,
  Day,
  Finding,
  FindingCode,
  RosterId,
  Severity,
  Table,
  Text,
  Verdict,
} from 'training-subsidy-core';

/** A roster to be checked. */
export interface CheckRequest {
  readonly roster: RosterId;
  readonly table: Table;
  readonly earlier: readonly EarlierClaims[];
  /** Cells of a sheet that holds published standards, or the bureau's pairs; null where there is none. */
  readonly standards: Table | null;
  readonly bureauPairs: Table | null;
}

/** Earlier claims of one table, each known by where it stands. */
export interface EarlierClaims {
  /** Name of the file; null for a sheet of the open workbook. */
  readonly book: string | null;
  readonly sheet: string;
  readonly table: Table;
  /** For each row below the header its row in the sheet, as Excel numbers it. */
  readonly rows: readonly number[];
}

/** A finding that can be handed from thread to thread: its sentence is made where its values are. */
export interface ToldFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly column: string;
  readonly clause: Finding['clause'];
  readonly sentence: Text;
}

/** Where the money of a row belongs. */
export interface ToldBooking {
  readonly programme: Text;
  /** The first that the programme rests on. */
  readonly clause: ClauseId;
  readonly department: Text;
  readonly payee: Text;
  /** The same for the same person or unit. */
  readonly payeeKey: string;
  /** The day that decides period and year; null where it cannot be read. */
  readonly on: Day | null;
}

/** A row after the check; yuan. */
export interface CheckedRow {
  readonly verdict: Verdict;
  readonly payable: number;
  readonly held: number;
  readonly findings: readonly ToldFinding[];
  /** How the sum came about; null for a rejected row. */
  readonly worked: Text | null;
  /** Null where the row does not say which programme it is. */
  readonly booking: ToldBooking | null;
}
