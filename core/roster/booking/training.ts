import { OPEN_STANDARDS } from '../../policy/open-standards';
import type { ProgrammeId } from '../../programmes/all';
import { CATEGORY_DEPARTMENT } from '../../programmes/payers';
import { trainingColumns, type TrainingMode } from '../training/columns';
import { eventOf } from '../training/training-row';
import { bookingRule, unitPaid, type BookingRule } from './rule';

const PROGRAMMES: Readonly<Record<TrainingMode, ProgrammeId>> = {
  'in-house': 'internalTraining',
  listed: 'outsourcedTraining',
  unlisted: 'unlistedTraining',
  central: 'centralTraining',
};

const { mode, category, enterprise, creditCode, passedOn, certifiedOn } = trainingColumns;

/** Training is paid by the department of its category; of central training the documents name a payee only for skills (AMB-22). */
export const bookTraining: BookingRule = bookingRule(
  { mode, category, enterprise, creditCode, passedOn, certifiedOn },
  (fields) => {
    const { mode: how, category: what } = fields;
    if (how === null || what === null) return null;
    const isOpen = how === 'central' && what !== 'skill';
    return {
      programme: PROGRAMMES[how],
      departments: [CATEGORY_DEPARTMENT[what]],
      payee: unitPaid(fields.enterprise, fields.creditCode),
      on: eventOf({ fields }),
      ...(how === 'central' && { party: OPEN_STANDARDS[isOpen ? 'P02' : 'P01'].payee }),
    };
  },
);
