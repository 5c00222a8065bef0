export type { RosterCell } from './column';
export type { Finding, FindingCode, FindingValues, RowReference, Severity } from './finding';
export { headerKey, placeColumns, type Columns, type Placement } from './headers';
export {
  checkRoster,
  VERDICT_WORDS,
  type CheckOptions,
  type EarlierTable,
  type RowResult,
  type Verdict,
} from './check';
export { findingSentence } from './sentences';
export type { Roster, RosterId, RowSum, Table } from './roster';
export { trainingRoster } from './training';
export { NO_STANDARDS, readStandards, type Standards } from './training/standards';
export { districtCourseRoster } from './district-course';
export { mentorRoster } from './mentor';
export { unionMentorRoster } from './union/mentor';
export { NO_BUREAU_PAIRS, readBureauPairs, type BureauPairs } from './union/bureau-pairs';
export { promotionRoster } from './union/promotion';
export { ROSTER_IDS, rosterShapes, type RosterShape } from './rosters';
export * from './recognise';
export * from './repair';
export * from './best-choice';
export * from './booking';
export * from './template';
export * from './project-list';
