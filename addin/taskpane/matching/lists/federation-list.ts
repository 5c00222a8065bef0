import { confirmationColumns, type Chosen, type FoundTable } from 'training-subsidy-core';
import { fitColumns } from '../../lists/plain-list';
import type { ColumnsFit } from '../../lists/column-matches';

/** The columns of the federation’s list among those of a table. */
export const fitFederation = (found: FoundTable, chosen: Chosen): ColumnsFit =>
  fitColumns(confirmationColumns, found, chosen);

/** What tells a case of that list. */
export const TELLING_CASE: ReadonlySet<string> = new Set(['holderName', 'holderId', 'certificate', 'level']);
