export type { Assumption, Budget, BudgetLine, Scenario, Term, Written } from './budget';
export { LINE_KIND_IDS, LINE_KINDS, type LineKindId } from './kinds';
export type { ChoiceField, Field, LineKind, NumberField } from './kinds/kind';
export { scheduleOf, valueLine, type Due, type OpenLine, type Payment, type PricedLine, type ValuedLine } from './line';
export { yearsOf } from './periods';
export { STANDARD_SCENARIOS } from './scenarios';
