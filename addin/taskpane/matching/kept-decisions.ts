import { text, type ListDecision, type Text } from 'training-subsidy-core';
import { listSheets } from '../../excel/list-sheets';
import { numberOfName } from '../../excel/sheet-names';
import { readCells } from '../../excel/sheet-read';
import { DECISIONS_SHEETS, readDecisions } from './output/decisions-sheet';

/** What the workbook keeps of the user’s decisions. */
export interface KeptDecisions {
  readonly decisions: readonly ListDecision[];
  /** Rows that say none, as one finds them: `匹配决定!7`. */
  readonly unread: readonly string[];
}

/** Whether a sheet keeps decisions: the one that was written, or another that Excel had to name `匹配决定 (2)`. */
export const keepsDecisions = (sheet: string): boolean => DECISIONS_SHEETS.some((name) => sheet.startsWith(name));

/** Which of those sheets one is; a name of the user’s own making comes first. */
const numberAmong = (sheet: string): number =>
  Math.max(...DECISIONS_SHEETS.map((name) => numberOfName(sheet, name) ?? 0));

/** Reads what the sheets of the workbook keep. Raises ExcelFailure. */
export async function readKept(): Promise<KeptDecisions> {
  const decisions: ListDecision[] = [];
  const unread: string[] = [];
  // The last word on a pair counts: that of `匹配决定 (2)`, which was written after `匹配决定`.
  const sheets = (await listSheets()).filter(({ name }) => keepsDecisions(name));
  for (const { id, name } of sheets.sort((a, b) => numberAmong(a.name) - numberAmong(b.name))) {
    const read = await readCells({ usedOf: id });
    if (read === null) continue;
    const kept = readDecisions(read.cells);
    decisions.push(...kept.decisions);
    unread.push(...kept.unread.map((row) => `${name}!${read.place.row + row}`));
  }
  return { decisions, unread };
}

/** Why nothing is written over rows that may mean something. */
export const unreadSentence = (rows: readonly string[]): Text =>
  text(
    `${rows.join('、')} 看不懂，没有写入。请改正“对照”“决定”两列，或删除这些行后再保存。`,
    `${rows.join(', ')} cannot be read; nothing was written. Mend the columns “Lists” and “Decision” or delete the rows, and save again.`,
  );

export const pairKey = ({ join, left, right }: Omit<ListDecision, 'isSame'>): string =>
  JSON.stringify([join, left, right]);

/**
 * The decisions made here together with those of the sheet, which the user may have changed by hand since it was last
 * read or written: what changed there counts, unless the same pair was decided anew here.
 */
export function mergeDecisions(
  last: readonly ListDecision[],
  inSheet: readonly ListDecision[],
  own: readonly ListDecision[],
): readonly ListDecision[] {
  const [before, kept, now] = [last, inSheet, own].map(
    (some) => new Map(some.map((one) => [pairKey(one), one] as const)),
  ) as [Map<string, ListDecision>, Map<string, ListDecision>, Map<string, ListDecision>];
  const keys = new Set([...kept.keys(), ...now.keys()]);
  return [...keys].flatMap((key) => {
    const isDecidedHere = now.get(key)?.isSame !== before.get(key)?.isSame;
    return (isDecidedHere ? now : kept).get(key) ?? [];
  });
}
