import type { ClauseId } from '../policy/clause';
import { DOCUMENTS } from '../policy/documents';
import { figuresOn, type Figures } from '../policy/figures';
import type { Step } from '../programmes/programme';
import type { Text } from '../text';
import type { Day } from '../value/day';
import type { Decimal } from '../value/money';
import type { WorkCalendar } from '../value/work-calendar';
import type { RosterCell } from './column';
import type { Columns } from './headers';
import type { Row } from './row';

/** What a row would pay if nothing spoke against it, and how that was reached. */
export interface RowSum {
  readonly amount: Decimal;
  readonly steps: readonly Step[];
  readonly clauses: readonly ClauseId[];
}

/** What the checks of a roster may look at beside the rows. */
export interface Context<Extra> {
  /** The figures for an event of that day; for an event outside the validity, those now encoded. */
  readonly figures: (event: Day | null) => Figures;
  readonly calendar: WorkCalendar;
  readonly extra: Extra;
}

/** Figures of the policy, for events outside its validity too: such rows are held or rejected, and a held one shows its sum. */
export function policyFigures(event: Day | null): Figures {
  const { from, to } = DOCUMENTS.MH;
  const inForce = event !== null && event >= from && (to === null || event <= to);
  return figuresOn(inForce ? event : null);
}

/** A roster: its columns, what is checked in each row and across rows, and what a row pays. */
export interface Roster<Cols extends Columns, Extra = null> {
  readonly id: RosterId;
  readonly title: Text;
  readonly columns: Cols;
  /** Adds what is wrong within the row itself. */
  readonly checkRow: (row: Row<Cols>, context: Context<Extra>) => void;
  /** Adds what shows only beside other rows; the rows of the history come before those of the roster. */
  readonly checkAcross: (rows: readonly Row<Cols>[], context: Context<Extra>) => void;
  /** The sum of a row that is not rejected. */
  readonly sum: (row: Row<Cols>, context: Context<Extra>) => RowSum;
}

export type RosterId =
  | 'training'
  | 'district-course'
  | 'mentor'
  | 'union-mentor'
  | 'promotion'
  | 'project-development'
  | 'chief-technician'
  | 'master-studio'
  | 'institution'
  | 'innovation-studio'
  | 'craftsman'
  | 'songjiang-studio'
  | 'honour'
  | 'industry-base'
  | 'contest'
  | 'apprentice-training';

/** A table as it stands in a sheet: its first row is the header. */
export type Table = readonly (readonly RosterCell[])[];
