/** The long texts of the policy, apart from what the pane needs at its start. */
export { ambiguities, ambiguitiesOf, clauses, clausesOf, commonRules } from 'training-subsidy-core';
