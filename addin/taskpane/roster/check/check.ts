import {
  bookRows,
  checkRoster,
  departmentsText,
  findingSentence,
  NO_BUREAU_PAIRS,
  NO_STANDARDS,
  ProblemError,
  PROGRAMMES,
  readBureauPairs,
  readStandards,
  rosterShapes,
  text,
  trainingRoster,
  unionMentorRoster,
  type Booking,
  type Columns,
  type EarlierTable,
  type Finding,
  type Roster,
  type RowResult,
  type Table,
  type Text,
} from 'training-subsidy-core';
import { explanation } from '../../../functions/explanation';
import type { CheckedRow, CheckRequest, EarlierClaims, ToldBooking, ToldFinding } from './protocol';

const ROWS_A_STEP = 250;

/** The same roster, which tells after every so many rows how many it has looked at. */
function counting<Cols extends Columns, Extra>(
  roster: Roster<Cols, Extra>,
  onProgress: (rows: number) => void,
): Roster<Cols, Extra> {
  let rows = 0;
  const checkRow: Roster<Cols, Extra>['checkRow'] = (row, context) => {
    roster.checkRow(row, context);
    rows += 1;
    if (rows % ROWS_A_STEP === 0) onProgress(rows);
  };
  return { ...roster, checkRow };
}

const quoted = (name: string): Text => text(`“${name}”`, `“${name}”`);

/** Where an earlier claim stands: file, sheet and row. */
function placeOf({ book, sheet, rows }: EarlierClaims, number: number): Text {
  const row = rows[number - 1] ?? number;
  const file = book === null ? text('', '') : quoted(book);
  const name = quoted(sheet);
  return text(
    `${file['zh-CN']}${name['zh-CN']}第 ${row} 行`,
    `row ${row} of ${name['en-US']}${book === null ? '' : ` in ${file['en-US']}`}`,
  );
}

/** The earlier claims that a check takes into account. */
export const elsewhere = (request: CheckRequest): EarlierTable[] =>
  request.earlier.map((claims) => ({ table: claims.table, placeOf: (number) => placeOf(claims, number) }));

const MOST_TITLE_ROWS = 20;

/** Reads a list whose header need not be the first row. Raises MISSING_COLUMNS of the first row where no row is one. */
export function belowTitles<List>(cells: Table, read: (table: Table) => List): List {
  for (let from = 1; from < Math.min(cells.length, MOST_TITLE_ROWS); from += 1) {
    try {
      return read(cells.slice(from - 1));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
    }
  }
  return read(cells);
}

function resultsOf(request: CheckRequest, onProgress: (rows: number) => void): (RowResult | null)[] {
  const { roster, table, standards, bureauPairs } = request;
  const options = { elsewhere: elsewhere(request) };
  switch (roster) {
    case 'training':
      return checkRoster(counting(trainingRoster, onProgress), table, {
        ...options,
        extra: standards === null ? NO_STANDARDS : belowTitles(standards, readStandards),
      });
    case 'union-mentor':
      return checkRoster(counting(unionMentorRoster, onProgress), table, {
        ...options,
        extra: bureauPairs === null ? NO_BUREAU_PAIRS : belowTitles(bureauPairs, readBureauPairs),
      });
    default:
      return checkRoster(counting(rosterShapes[roster] as Roster<Columns>, onProgress), table, {
        ...options,
        extra: null,
      });
  }
}

function told(found: Finding): ToldFinding {
  const { code, severity, column, clause } = found;
  return { code, severity, column, clause, sentence: findingSentence(found) };
}

function workedOut({ sum }: RowResult): Text | null {
  if (sum === null || sum.steps.length === 0) return null;
  return text(explanation(sum, 'zh-CN'), explanation(sum, 'en-US'));
}

function toldBooking({ programme, payee, payeeKey, on, ...booking }: Booking): ToldBooking {
  const { title, clauses } = PROGRAMMES[programme];
  return { programme: title, clause: clauses[0], department: departmentsText(booking), payee, payeeKey, on };
}

/** Checks a roster as the functions in cells do. Raises what `checkRoster` raises. */
export function checkTable(
  request: CheckRequest,
  onProgress: (rows: number) => void = () => undefined,
): (CheckedRow | null)[] {
  const results = resultsOf(request, onProgress);
  const bookings = bookRows(request.roster, request.table);
  return results.map((result, i) => {
    const booking = bookings[i];
    return (
      result && {
        verdict: result.verdict,
        payable: result.payable.toNumber(),
        held: result.held.toNumber(),
        findings: result.findings.map(told),
        worked: workedOut(result),
        booking: booking ? toldBooking(booking) : null,
      }
    );
  });
}
