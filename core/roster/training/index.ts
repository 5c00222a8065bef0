import { text } from '../../text';
import type { Roster } from '../roster';
import { trainingColumns, type TrainingColumns } from './columns';
import { checkTrainingLimits } from './limits';
import { checkTrainingRow } from './row-checks';
import type { Standards } from './standards';
import { sumOf } from './sum';

/** Training of staff by enterprises: one row a person and project (MH-2.1, MH-2.2, MH-4.2, MH-4.3). */
export const trainingRoster: Roster<TrainingColumns, Standards> = {
  id: 'training',
  title: text('企业职工培训花名册', 'Enterprise training'),
  columns: trainingColumns,
  checkRow: checkTrainingRow,
  checkAcross: checkTrainingLimits,
  sum: sumOf,
};
