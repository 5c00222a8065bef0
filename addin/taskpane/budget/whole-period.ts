import { DOCUMENTS, toIso, type Budget } from 'training-subsidy-core';

/** The days of a budget that does not say them: those of the document that ends first. */
export function wholePeriod(): Pick<Budget, 'from' | 'to'> {
  const { from, to } = DOCUMENTS.MH;
  return { from: toIso(from), to: toIso(to ?? from) };
}
