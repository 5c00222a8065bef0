export type { Assumption, Budget, BudgetLine, Scenario, Term, Written } from './budget';
export {
  differences,
  evaluateBudget,
  sumsBy,
  type BudgetDifference,
  type BudgetEntry,
  type BudgetSum,
  type Dimension,
  type Evaluation,
} from './evaluate';
export * from './history';
export { LINE_KIND_IDS, LINE_KINDS, type LineKindId } from './kinds';
export type { ChoiceField, Field, LineKind, NumberField } from './kinds/kind';
export { scheduleOf, valueLine, type Due, type OpenLine, type Payment, type PricedLine, type ValuedLine } from './line';
export { yearsOf } from './periods';
export { warningsOf, type BudgetWarning } from './quotas';
export { assumed, STANDARD_SCENARIOS } from './scenarios';
export { sensitivity, type Sensitivity } from './sensitivity';
export * from './spent';
export { assumptionsOf } from './terms';
