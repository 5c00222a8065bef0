export type { Decision } from './decisions';
export type { ListedCase, ListedPerson } from './entry';
export { joinLists, type Join, type JoinOptions, type Pair, type PairKeys, type Standing } from './join';
export type { Simplified } from './names';
export { PARTS, slipSentence, TIER_ORDER, TIERS, type Part, type Slip, type Tier } from './tiers';
