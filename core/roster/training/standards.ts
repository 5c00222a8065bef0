import { isBlank } from '../../reading/cell';
import type { Day } from '../../value/day';
import { lookupKey } from '../../value/half-width';
import type { Decimal } from '../../value/money';
import { readSkillRank } from '../../value/skill-level';
import { readTable } from '../check';
import { amountColumn, dayColumn, maybe, textColumn } from '../column';
import type { Table } from '../roster';
import { isBlankField } from '../row';
import { keyOf } from '../shared/claims';

/** The published standards that a user keeps in a list (P01, P02). */
export interface Standards {
  /** The latest standard of project and level that is not after the event; null where there is none. */
  find(project: string, level: string | null, event: Day | null): Decimal | null;
}

const columns = {
  project: textColumn('培训项目', '项目名称', '职业工种'),
  level: maybe(textColumn('等级', '技能等级', '级别')),
  standard: amountColumn('补贴标准', '标准', '金额'),
  from: dayColumn('生效日期', '执行日期', '开始日期'),
};

/** A level as it is compared: by its rank where it has one, so that `三级` and `高级工` are the same. */
export const levelKey = (level: string | null): string =>
  level === null || isBlank(level) ? '' : String(readSkillRank(level) ?? lookupKey(level));

export const NO_STANDARDS: Standards = { find: () => null };

/** An entry of the list; null where a cell is filled and cannot be read. */
interface Entry {
  readonly standard: Decimal | null;
  readonly from: Day | null;
}

/**
 * Reads a list of standards; entries without a standard or a date are left out. An entry that cannot be read might be the
 * one in force: the standard is then missing, not guessed from an older entry.
 */
export function readStandards(table: Table): Standards {
  const entries = new Map<string, Entry[]>();
  for (const row of readTable(columns, table, 'standards')) {
    const { project, level, standard, from } = row.fields;
    if (project === null || isBlankField(row, 'standard') || isBlankField(row, 'from') || standard?.isZero()) continue;
    const key = keyOf(lookupKey(project), levelKey(level));
    entries.set(key, [...(entries.get(key) ?? []), { standard, from }]);
  }
  return {
    find(project, level, event) {
      if (event === null) return null;
      const known = entries.get(keyOf(lookupKey(project), levelKey(level))) ?? [];
      const inForce = known.filter(({ from }) => from === null || from <= event);
      if (inForce.some(({ standard, from }) => standard === null || from === null)) return null;
      return inForce.sort((a, b) => (b.from ?? 0) - (a.from ?? 0))[0]?.standard ?? null;
    },
  };
}
