import type { Day } from '../../value/day';
import type { Context } from '../roster';
import type { Row } from '../row';
import type { TrainingColumns } from './columns';
import type { Standards } from './standards';

export type TrainingRow = Row<TrainingColumns>;
export type TrainingContext = Context<Standards>;

/** The day that decides period, year and order: the certificate's for a degree, else that of the pass (D6, AMB-04). */
export function eventOf({
  fields,
}: {
  readonly fields: Pick<TrainingRow['fields'], 'category' | 'passedOn' | 'certifiedOn'>;
}): Day | null {
  return fields.category === 'degree' && fields.certifiedOn !== null ? fields.certifiedOn : fields.passedOn;
}
