import type { Day } from '../../value/day';
import type { SkillRank } from '../../value/skill-level';
import { readTable } from '../check';
import { maybe } from '../column';
import type { Table } from '../roster';
import { keyOf } from '../shared/claims';
import { mentorColumns } from '../mentor/columns';

/** The bureau's mentor pairs, as far as the union's route needs them. */
export interface BureauPairs {
  /** Day of the certificate of that pair and level on the bureau's list; null where the pair is not on it. */
  find(mentor: string, apprentice: string, level: SkillRank): { readonly certifiedOn: Day | null } | null;
}

export const NO_BUREAU_PAIRS: BureauPairs = { find: () => null };

const { mentorId, apprenticeId, levelAfter, certifiedOn } = mentorColumns;
const columns = { mentorId, apprenticeId, levelAfter, certifiedOn: maybe(certifiedOn) };

/** Reads the bureau's list; only the two IDs and the level obtained are needed of it. */
export function readBureauPairs(table: Table): BureauPairs {
  const pairs = new Map<string, { certifiedOn: Day | null }>();
  for (const { fields } of readTable(columns, table, 'bureauPairs')) {
    const { mentorId: mentor, apprenticeId: apprentice, levelAfter: level } = fields;
    if (mentor === null || apprentice === null || level === null) continue;
    pairs.set(keyOf(mentor.number, apprentice.number, level), { certifiedOn: fields.certifiedOn });
  }
  return { find: (mentor, apprentice, level) => pairs.get(keyOf(mentor, apprentice, level)) ?? null };
}

/** Several lists of the bureau as one; the first that has a pair tells of it. */
export const mergeBureauPairs = (lists: readonly BureauPairs[]): BureauPairs => ({
  find(mentor, apprentice, level) {
    for (const list of lists) {
      const found = list.find(mentor, apprentice, level);
      if (found) return found;
    }
    return null;
  },
});
