import { text, type Text } from '../text';
import { lookupKey } from './half-width';

/** Rank of a skill level (D7): 1 junior … 5 senior technician, 6 special-grade, 7 chief technician (as a grade). */
export type SkillRank = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const INTERMEDIATE_WORKER: SkillRank = 2;
export const SENIOR_WORKER: SkillRank = 3;
export const TECHNICIAN: SkillRank = 4;
export const SENIOR_TECHNICIAN: SkillRank = 5;

export const SKILL_LEVELS: Readonly<Record<SkillRank, Text>> = {
  1: text('初级工', 'junior worker (level 5)'),
  2: text('中级工', 'intermediate worker (level 4)'),
  3: text('高级工', 'senior worker (level 3)'),
  4: text('技师', 'technician (level 2)'),
  5: text('高级技师', 'senior technician (level 1)'),
  6: text('特级技师', 'special-grade technician'),
  7: text('首席技师', 'chief technician'),
};

const NAMES: Readonly<Record<SkillRank, readonly string[]>> = {
  1: ['初级', '初级工', '五级', '5', '5级', 'junior', 'juniorworker'],
  2: ['中级', '中级工', '四级', '4', '4级', 'intermediate', 'intermediateworker'],
  3: ['高级', '高级工', '三级', '3', '3级', 'senior', 'seniorworker'],
  4: ['技师', '二级', '2', '2级', 'technician'],
  5: ['高级技师', '一级', '1', '1级', 'seniortechnician'],
  6: ['特级技师', 'special-gradetechnician'],
  7: ['首席技师', 'chieftechnician'],
};

const RANKS = new Map<string, SkillRank>(
  Object.entries(NAMES).flatMap(([rank, names]) => names.map((name) => [name, Number(rank) as SkillRank] as const)),
);

/** `三级高级工` or `高级工三级`: a grade and a name written without anything between them. */
const GRADE_BESIDE_NAME = /^([一二三四五1-5]级)(\D+)$|^(\D+?)([一二三四五1-5]级)$/;

/** What a certificate prints before the level. */
const CERTIFICATE_NAME = /^(国家)?职业(资格|技能等级)/;

/**
 * Reads a level in any usual form: `高级工`, `高级`, `三级`, `3`, `三级/高级工`, `高级工（三级）`. Null where the text names no
 * level, or names two different ones.
 */
export function readSkillRank(given: string): SkillRank | null {
  const key = lookupKey(given).replace(CERTIFICATE_NAME, '');
  const whole = RANKS.get(key);
  if (whole !== undefined) return whole;
  // A dash in front is the sign of a negative number, between two parts it separates them.
  if (key.startsWith('-')) return null;
  const parts = key.split(/[/()、,|·-]+/).filter((part) => part !== '');
  const ranks = new Set(parts.flatMap(splitGradeFromName).map((part) => RANKS.get(part)));
  const [only] = ranks;
  return ranks.size === 1 && only !== undefined ? only : null;
}

function splitGradeFromName(part: string): string[] {
  if (RANKS.has(part)) return [part];
  const found = GRADE_BESIDE_NAME.exec(part);
  return found ? found.slice(1).filter((piece) => piece !== undefined) : [part];
}
