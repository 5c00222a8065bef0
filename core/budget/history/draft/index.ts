export { coveredBy, type Covered } from './covered';
export { draftBudget, type Draft, type DraftOptions } from './draft';
export type { LeftOut } from './groups';
export { wilson } from './wilson';
export { isDraftedAssumption, isDraftedLine } from './ids';
