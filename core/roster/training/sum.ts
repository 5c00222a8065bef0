import type { Figures } from '../../policy/figures';
import { centralTraining } from '../../programmes/minhang/central-training';
import { internalTraining } from '../../programmes/minhang/internal-training';
import { outsourcedTraining } from '../../programmes/minhang/outsourced-training';
import { unlistedTraining } from '../../programmes/minhang/unlisted-training';
import { Decimal, ZERO } from '../../value/money';
import type { RowSum } from '../roster';
import type { Fields } from '../row';
import type { TrainingColumns } from './columns';
import { eventOf, type TrainingContext, type TrainingRow } from './training-row';

const NOTHING: RowSum = { amount: ZERO, steps: [], clauses: [] };

/**
 * The training fee of one person: the lower of invoice and bank statement over the participants, unrounded, where all
 * three are given (AMB-23), else the fee as entered. Null where none is known.
 */
export function unitFee(fields: Fields<TrainingColumns>): Decimal | null {
  const { fee, invoice, bank, participants } = fields;
  if (invoice === null || bank === null || participants === null || participants.isZero()) return fee;
  return Decimal.min(invoice, bank).dividedBy(participants);
}

/** The published standard: the row's own, else that of the list of standards. */
export function standardOf(row: TrainingRow, { extra }: TrainingContext): Decimal | null {
  const { standard, project, level } = row.fields;
  return standard ?? (project === null ? null : extra.find(project, level, eventOf(row)));
}

/** What the row pays for one person by its mode (MH-2.1.4, MH-2.2c); nothing where a value is missing. */
export function sumOf(row: TrainingRow, context: TrainingContext): RowSum {
  const figures = context.figures(eventOf(row));
  const { mode } = row.fields;
  if (mode === 'in-house') return internalTraining.work({ headcount: 1 }, figures);
  if (mode === 'unlisted') return unlistedTraining.work({ headcount: 1 }, figures);
  const standard = standardOf(row, context);
  if (mode === 'listed') return outsourcedSum(row, standard, figures);
  return standard === null ? NOTHING : centralTraining.work({ standard, headcount: 1 }, figures);
}

function outsourcedSum({ fields }: TrainingRow, standard: Decimal | null, figures: Figures): RowSum {
  const fee = unitFee(fields);
  const { category } = fields;
  if (fee === null || category === null || (category === 'skill' && standard === null)) return NOTHING;
  return outsourcedTraining.work({ category, fee, headcount: 1, standard }, figures);
}
