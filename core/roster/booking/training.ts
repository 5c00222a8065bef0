import { OPEN_STANDARDS } from '../../policy/open-standards';
import { centralTraining } from '../../programmes/minhang/central-training';
import { internalTraining } from '../../programmes/minhang/internal-training';
import { outsourcedTraining } from '../../programmes/minhang/outsourced-training';
import { unlistedTraining } from '../../programmes/minhang/unlisted-training';
import { CATEGORY_DEPARTMENT } from '../../programmes/payers';
import { trainingColumns, type TrainingMode } from '../training/columns';
import { bookingRule, type Booked, type BookingRule } from './rule';

const PROGRAMMES: Readonly<Record<TrainingMode, Booked>> = {
  'in-house': internalTraining,
  listed: outsourcedTraining,
  unlisted: unlistedTraining,
  central: centralTraining,
};

const { mode, category, enterprise } = trainingColumns;

/** Training is paid by the department of its category; of central training the documents name a payee only for skills (AMB-22). */
export const bookTraining: BookingRule = bookingRule({ mode, category, enterprise }, (fields) => {
  const { mode: how, category: what, enterprise: payeeName } = fields;
  if (how === null || what === null) return null;
  const isOpen = how === 'central' && what !== 'skill';
  const standard = isOpen ? OPEN_STANDARDS.P02 : OPEN_STANDARDS.P01;
  return {
    programme: PROGRAMMES[how],
    departments: [CATEGORY_DEPARTMENT[what]],
    payeeName,
    ...(how === 'central' && { payee: standard.payee }),
  };
});
