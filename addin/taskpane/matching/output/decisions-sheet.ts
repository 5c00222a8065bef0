import { text, type JoinName, type ListDecision, type Text } from 'training-subsidy-core';
import type { SheetContent } from '../../../excel/sheet-content';
import { asText, TEXT_FORMAT, type Cells } from '../../shared/cells';
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

/** What a decision is read from; the names beside it are for people. */
const NEEDED = { join: COLUMNS[0], word: COLUMNS[1], left: COLUMNS[4], right: COLUMNS[5] } as const;
type Places = Readonly<Record<keyof typeof NEEDED, number>>;

/** Where the columns stand, if the row is a header: the user may have moved them, or put others between. */
function placesIn(row: readonly unknown[]): Places | null {
  const places = Object.entries(NEEDED).map(([key, needed]) => {
    const place = row.findIndex((cell) => needed !== undefined && isWord(written(cell), needed.title));
    return [key, place] as const;
  });
  return places.every(([, place]) => place >= 0) ? (Object.fromEntries(places) as Places) : null;
}

function decisionOf(cells: readonly unknown[], places: Places): ListDecision | null {
  const at = (key: keyof Places) => written(cells[places[key]]);
  const [join] = Object.entries(JOINS).find(([, words]) => isWord(at('join'), words)) ?? [];
  const [word, left, right] = [at('word'), at('left'), at('right')];
  if (join === undefined || left === '' || right === '') return null;
  if (!isWord(word, SAME) && !isWord(word, PARTED)) return null;
  return { join: join as JoinName, left, right, isSame: isWord(word, SAME) };
}

/**
 * The decisions of a sheet below its header, wherever that and its columns stand; rows that say none are told, from 1:
 * every one that is filled where no header is left.
 */
export function readDecisions(cells: readonly (readonly unknown[])[]): {
  readonly decisions: readonly ListDecision[];
  readonly unread: readonly number[];
} {
  const headers = cells.map(placesIn);
  const header = headers.findIndex((places) => places !== null);
  const places = headers[header] ?? null;
  const decisions: ListDecision[] = [];
  const unread: number[] = [];
  cells.forEach((row, i) => {
    if (i <= header || row.every((cell) => written(cell) === '')) return;
    const decision = places && decisionOf(row, places);
    if (decision) decisions.push(decision);
    else unread.push(i + 1);
  });
  return { decisions, unread };
}
