import {
  DEPARTMENTS,
  FIGURES,
  OPEN_STANDARDS,
  type Department,
  type Figure,
  type OpenStandard,
} from 'training-subsidy-core';
import type { PayoutFunction } from '../../functions';

/** The figures that a programme rests on. */
export const figuresOf = ({ programme }: PayoutFunction): readonly Figure[] =>
  programme.figures.map((key): Figure => FIGURES[key]);

/** The standards of others that a programme rests on. */
export const standardsOf = ({ programme }: PayoutFunction): readonly OpenStandard[] =>
  programme.standards.map((id): OpenStandard => OPEN_STANDARDS[id]);

const DEPARTMENT_ORDER = Object.keys(DEPARTMENTS) as Department[];

/** The departments that pay, as the figures and standards of the programme name them. */
export function payersOf(declared: PayoutFunction): readonly Department[] {
  const named = new Set([...figuresOf(declared), ...standardsOf(declared)].flatMap(({ payers = [] }) => payers));
  return DEPARTMENT_ORDER.filter((department) => named.has(department));
}
