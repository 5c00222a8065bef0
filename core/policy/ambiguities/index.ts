import type { Ambiguity } from '../ambiguity';
import { clausesOf } from '../clauses';
import { courses } from './courses';
import { general } from './general';
import { mentors } from './mentors';
import { projects } from './projects';
import { songjiang } from './songjiang';
import { talent } from './talent';
import { training } from './training';

/** The register of ambiguities: AMB-01 to AMB-66 for Minhang, AMB-S1 to AMB-S12 for Songjiang, in order. */
export const ambiguities: readonly Ambiguity[] = [
  ...general,
  ...training,
  ...courses,
  ...talent,
  ...mentors,
  ...projects,
  ...songjiang,
];

/** The ambiguities that concern a clause, or for an id that only heads others any clause below it, in register order. */
export function ambiguitiesOf(clauseId: string): readonly Ambiguity[] {
  const concerned = new Set(clausesOf(clauseId).map((clause) => clause.id));
  return ambiguities.filter((ambiguity) => ambiguity.clauses.some((id) => concerned.has(id)));
}
