import { CONTEST_KINDS } from './contests';
import type { LineKind } from './kind';
import { SONGJIANG_KINDS } from './songjiang';
import { TALENT_KINDS } from './talent';
import { TRAINING_KINDS } from './training';

const KINDS = { ...TRAINING_KINDS, ...TALENT_KINDS, ...CONTEST_KINDS, ...SONGJIANG_KINDS } satisfies Record<
  string,
  LineKind
>;

export type LineKindId = keyof typeof KINDS;

/** Everything that can be budgeted, by the programme that pays it; two have none, and pay what other rules say. */
export const LINE_KINDS: Readonly<Record<LineKindId, LineKind>> = KINDS;
export const LINE_KIND_IDS = Object.keys(KINDS) as LineKindId[];
