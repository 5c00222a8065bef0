/** Public entry of the calculation core: pure and synchronous; everybody outside imports from here alone. */
export * from './text';

export { Decimal, digits, LARGEST_INPUT, toFen } from './value/money';
export { capitalYuan } from './value/capital-yuan';
export * from './value/day';
export * from './value/half-width';
export * from './value/resident-id';
export * from './value/credit-code';
export * from './value/skill-level';
export * from './value/retirement';
export * from './value/work-calendar';
export { HOLIDAY_YEARS } from './value/holidays';

export type { ClauseId, Clause, DocumentId } from './policy/clause';
export type { Ambiguity, AmbiguityId } from './policy/ambiguity';
export { clauses, clausesOf } from './policy/clauses';
export { ambiguities, ambiguitiesOf } from './policy/ambiguities';
export { commonRules, type CommonRule, type CommonRuleId } from './policy/common-rules';
export * from './policy/documents';
export * from './policy/figure';
export * from './policy/figures';
export * from './policy/open-standards';

export * from './problem/problem';
export { ID_FAULTS, sentence } from './problem/sentences';

export * from './reading/cell';
export * from './reading/vocabulary';
export * from './reading/vocabularies';

export * from './programmes';

export * from './roster';

export * from './matching';

export * from './budget';
