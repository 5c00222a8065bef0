import {
  headerKey,
  ProblemError,
  readDay,
  readLevel,
  SKILL_LEVELS,
  text,
  toIso,
  confirmationColumns,
  type ListedCase,
  type MatchedCase,
  type RosterCell,
  type Text,
} from 'training-subsidy-core';
import type { Role } from '../lists/roles';
import type { RowPlace, TakenList } from '../../lists/source-table';
import { TEXTS } from '../texts';

type Say = (words: Text) => string;
type Lists = ReadonlyMap<Role, TakenList>;

/** What one list says of a case: its words from name to date, as they stand beside those of another list. */
export interface ShownSide {
  readonly title: Text;
  /** Null where the list has no such case. */
  readonly row: ShownRow | null;
}

export interface ShownRow {
  readonly place: RowPlace | null;
  /** Holder, ID, mentor, ID, certificate, level and date; empty where the list says nothing. */
  readonly words: readonly string[];
  /** Yuan; null where none is known. */
  readonly sum: number | null;
}

const placeIn = (lists: Lists, role: Role, row: number): RowPlace | null => lists.get(role)?.places[row - 1] ?? null;

const wordsOf = ({ holder, mentor, certificate, level, certifiedOn }: ListedCase, say: Say): readonly string[] => [
  holder.name,
  String(holder.id),
  mentor?.name ?? '',
  String(mentor?.id ?? ''),
  certificate,
  level === null ? '' : say(SKILL_LEVELS[level]),
  certifiedOn === null ? '' : toIso(certifiedOn),
];

/** A cell in the words of the page; as it stands where it cannot be read. */
function readOr(cell: RosterCell, read: (cell: string | number) => string): string {
  if (typeof cell === 'object' && cell !== null) return cell.error;
  if (cell === null || cell === undefined || cell === '' || typeof cell === 'boolean') return '';
  try {
    return read(cell);
  } catch (error) {
    if (error instanceof ProblemError) return String(cell);
    throw error;
  }
}

const LEVEL = text('等级', 'level');
const DAY = text('取证日期', 'day');

/** The federation’s row, of which a result holds no more than its number. */
function federationWords({ table }: TakenList, row: number, say: Say): readonly string[] {
  const headers = (table[0] ?? []).map((header) => headerKey(String(header)));
  const cell = (key: keyof typeof confirmationColumns): RosterCell =>
    table[row]?.[headers.indexOf(headerKey(confirmationColumns[key].header))];
  return [
    ...(['holderName', 'holderId', 'mentorName', 'mentorId', 'certificate'] as const).map((key) =>
      readOr(cell(key), String),
    ),
    readOr(cell('level'), (given) => say(SKILL_LEVELS[readLevel(given, LEVEL)])),
    readOr(cell('certifiedOn'), (given) => toIso(readDay(given, DAY))),
  ];
}

/** The lists’ rows of a case, side by side: bureau and union, and the federation’s where there is one. */
export function sidesOf(one: MatchedCase, lists: Lists, say: Say): readonly ShownSide[] {
  const { kind, bureau, union, confirmation } = one;
  const sideOf = (title: Text, role: Role, side: typeof bureau): ShownSide => ({
    title,
    row: side && { place: placeIn(lists, role, side.row), words: wordsOf(side.listed, say), sum: side.sum },
  });
  const federation = lists.get('confirmations');
  const sides: ShownSide[] = [];
  // A promotion has the union’s route alone.
  if (kind === 'mentor') sides.push(sideOf(TEXTS.bureau, 'bureau', bureau));
  sides.push(sideOf(TEXTS.union, kind === 'mentor' ? 'unionMentors' : 'promotions', union));
  if (federation && union) {
    const row = confirmation && {
      place: placeIn(lists, 'confirmations', confirmation.row),
      words: federationWords(federation, confirmation.row, say),
      sum: confirmation.amount,
    };
    sides.push({ title: TEXTS.confirmation, row });
  }
  return sides;
}

/** What a word is compared with: the union’s is the middle of the three lists. */
export function besides(sides: readonly ShownSide[], at: number, word: number): string | null {
  const rows = sides.map(({ row }) => row?.words[word] ?? '');
  const own = sides.findIndex(({ title }) => title === TEXTS.union);
  const others = at === own ? rows.filter((_, i) => i !== own) : [rows[own] ?? ''];
  const said = others.filter((other) => other !== '');
  return said.find((other) => other !== rows[at]) ?? said[0] ?? null;
}
