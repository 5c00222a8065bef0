import type { Clause } from '../clause';
import { minhangA1 } from './minhang-a1';
import { minhangA2 } from './minhang-a2';
import { minhangA3 } from './minhang-a3';
import { minhangA4 } from './minhang-a4';
import { minhangA5 } from './minhang-a5';
import { minhangA6 } from './minhang-a6';
import { minhangA7 } from './minhang-a7';
import { minhangA8 } from './minhang-a8';
import { minhangA9 } from './minhang-a9';
import { minhangBodies } from './minhang-bodies';
import { minhangContests } from './minhang-contests';
import { minhangFund } from './minhang-fund';
import { minhangTerms } from './minhang-terms';
import { minhangTraining } from './minhang-training';
import { songjiang } from './songjiang';

/** Every clause of the two documents in the order in which they stand there. */
export const clauses: readonly Clause[] = [
  ...minhangBodies,
  ...minhangTraining,
  ...minhangFund,
  ...minhangContests,
  ...minhangTerms,
  ...minhangA1,
  ...minhangA2,
  ...minhangA3,
  ...minhangA4,
  ...minhangA5,
  ...minhangA6,
  ...minhangA7,
  ...minhangA8,
  ...minhangA9,
  ...songjiang,
];

/** How the id of a clause goes on after that of its heading; never in the middle of a number or a bracket. */
const CONTINUES = /^(?:[.(①②-]|[a-z]′?(?:-|$))/;

/**
 * The clause with this id; for an id that only heads others, such as `MH-2.1.4(1)` or `MH-A4`, those below it in document
 * order; for an unknown id nothing.
 */
export function clausesOf(id: string): readonly Clause[] {
  const exact = clauses.find((clause) => clause.id === id);
  if (exact !== undefined) return [exact];
  return clauses.filter((clause) => clause.id.startsWith(id) && CONTINUES.test(clause.id.slice(id.length)));
}
