import { text, type JoinName, type ListDecision, type Text } from 'training-subsidy-core';
import type { SheetContent } from '../../../excel/sheet-content';
import { asText, TEXT_FORMAT, type Cells } from '../../roster/output/cells';
import { listSheet, type OutputColumn, type Say } from './sheet-parts';

const NAME = text('匹配决定', 'Match decisions');
/** By these names the sheet is found again, in either language. */
export const DECISIONS_SHEETS: readonly string[] = [NAME['zh-CN'], NAME['en-US']];

const column = (zh: string, en: string, width: number): OutputColumn => ({
  title: text(zh, en),
  width,
  numberFormat: TEXT_FORMAT,
});

const COLUMNS: readonly OutputColumn[] = [
  column('对照', 'Lists', 120),
  column('决定', 'Decision', 80),
  column('一方', 'One side', 220),
  column('另一方', 'Other side', 220),
  column('一方键', 'Key of one side', 220),
  column('另一方键', 'Key of the other side', 220),
];
const [LISTS, DECISION, , , LEFT, RIGHT] = COLUMNS.map((_, i) => i) as [number, number, number, number, number, number];

const JOINS: Readonly<Record<JoinName, Text>> = {
  routes: text('人社—工会', 'bureau–union'),
  'mentor-confirmations': text('带教—市总确认', 'mentors–confirmed'),
  'promotion-confirmations': text('晋升—市总确认', 'promotions–confirmed'),
};
const SAME = text('同一笔', 'one case');
const PARTED = text('拆开', 'parted');

const NOTE = text(
  '下次匹配从这里接着用。可以删行、改“决定”；请不要改最后两列。',
  'The next run starts from here. Delete rows or change a decision; leave the last two columns as they are.',
);

interface DecisionsOptions {
  readonly say: Say;
  /** The people of a key, as one reads them. */
  readonly nameOf: (key: string) => string;
  readonly behind: string;
}

/** The user’s decisions, one a row, for people and for the next run. */
export function decisionsSheet(
  decisions: readonly ListDecision[],
  { say, nameOf, behind }: DecisionsOptions,
): SheetContent {
  const rows = decisions.map(({ join, left, right, isSame }): Cells => [
    say(JOINS[join]),
    say(isSame ? SAME : PARTED),
    asText(nameOf(left)),
    asText(nameOf(right)),
    asText(left),
    asText(right),
  ]);
  return listSheet({ name: NAME, title: say(NAME), top: [[say(NOTE)]], columns: COLUMNS, rows, say, behind });
}

const isWord = (given: string, words: Text): boolean => given === words['zh-CN'] || given === words['en-US'];
const written = (cell: unknown): string =>
  typeof cell === 'string' ? cell.replace(/^'/, '').trim() : String(cell ?? '');

function decisionOf(cells: readonly unknown[]): ListDecision | null {
  const [join] = Object.entries(JOINS).find(([, words]) => isWord(written(cells[LISTS]), words)) ?? [];
  const word = written(cells[DECISION]);
  const [left, right] = [written(cells[LEFT]), written(cells[RIGHT])];
  if (join === undefined || left === '' || right === '') return null;
  if (!isWord(word, SAME) && !isWord(word, PARTED)) return null;
  return { join: join as JoinName, left, right, isSame: isWord(word, SAME) };
}

/** The decisions of a sheet below its header, wherever that stands; rows that say none are told, from 1. */
export function readDecisions(cells: readonly (readonly unknown[])[]): {
  readonly decisions: readonly ListDecision[];
  readonly unread: readonly number[];
} {
  const isHeader = (row: readonly unknown[]) => COLUMNS.every(({ title }, i) => isWord(written(row[i]), title));
  const header = cells.findIndex(isHeader);
  if (header < 0) return { decisions: [], unread: [] };
  const decisions: ListDecision[] = [];
  const unread: number[] = [];
  cells.slice(header + 1).forEach((row, i) => {
    if (row.every((cell) => written(cell) === '')) return;
    const decision = decisionOf(row);
    if (decision) decisions.push(decision);
    else unread.push(header + i + 2);
  });
  return { decisions, unread };
}
