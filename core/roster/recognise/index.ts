export { isTotal } from './body';
export type { Cells } from './cells';
export type { KindFit } from './kinds';
export type { Chosen, ColumnMatch, Header, Manner } from './match';
export { fillMerged, type MergedArea } from './merged';
export {
  recogniseTables,
  fitTable,
  takeRoster,
  type FoundTable,
  type SheetTables,
  type TakenRoster,
} from './recognise';
export { SKIP_REASONS, type SkippedRow, type SkipReason } from './skipped';
