import {
  bookRows,
  checkRoster,
  departmentsText,
  findingSentence,
  NO_BUREAU_PAIRS,
  NO_STANDARDS,
  rosterShapes,
  text,
  trainingRoster,
  unionMentorRoster,
  type Booking,
  type Columns,
  type Finding,
  type Roster,
  type RowResult,
  type Text,
} from 'training-subsidy-core';
import { explanation } from '../../../functions/explanation';
import type { CheckedRow, CheckRequest, ToldBooking, ToldFinding } from './protocol';

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

function resultsOf({ roster, table }: CheckRequest, onProgress: (rows: number) => void): (RowResult | null)[] {
  switch (roster) {
    case 'training':
      return checkRoster(counting(trainingRoster, onProgress), table, { extra: NO_STANDARDS });
    case 'union-mentor':
      return checkRoster(counting(unionMentorRoster, onProgress), table, { extra: NO_BUREAU_PAIRS });
    default:
      return checkRoster(counting(rosterShapes[roster] as Roster<Columns>, onProgress), table, { extra: null });
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

const toldBooking = (booking: Booking): ToldBooking => ({
  programme: booking.programme,
  department: departmentsText(booking),
  payee: booking.payeeName,
});

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
