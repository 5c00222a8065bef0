import {
  rosterShapes,
  text,
  type ConflictRule,
  type ProjectConflicts,
  type ProjectReading,
  type ProjectRow,
} from 'training-subsidy-core';
import type { SheetContent } from '../../../excel/sheet-content';
import { asText, MONEY_FORMAT, type Cells } from '../../shared/cells';
import { roleTitle, type Role } from '../lists/roles';
import type { TakenList } from '../../lists/source-table';
import { CONFLICT_RULES, SEVERITY_WORDS } from '../result/conflict-words';
import { TEXTS } from '../texts';
import { BETWEEN, listSheet, type OutputColumn, type Say } from './sheet-parts';

const words = (zh: string, en: string, width: number): OutputColumn => ({ title: text(zh, en), width });
const sum = (zh: string, en: string): OutputColumn => ({ title: text(zh, en), width: 80, numberFormat: MONEY_FORMAT });

const COLUMNS: readonly OutputColumn[] = [
  words('规则', 'Rule', 90),
  words('处理', 'Handling', 60),
  words('这一条', 'Row', 190),
  words('对照', 'Against', 190),
  words('说明', 'Remark', 300),
  words('依据', 'Clause', 110),
  words('歧义', 'Ambiguity', 70),
  words('读法一（本工具采用）', 'Reading 1 (followed)', 150),
  sum('金额一', 'Sum 1'),
  sum('合计一', 'Total 1'),
  words('读法二', 'Reading 2', 150),
  sum('金额二', 'Sum 2'),
  sum('合计二', 'Total 2'),
  words('其他读法', 'Other readings', 200),
];

const NAME = text('匹配-项目冲突', 'Match-conflicts');
/** Rules by which a row stands against one that came first. */
const AGAINST_EARLIER: ReadonlySet<ConflictRule> = new Set(['once-only', 'not-twice', 'no-way-back', 'higher-of']);
const EARLIER = text('名册之前', 'before the lists');

/** Whom a row of the project list is about: people, and the unit that applies. */
const NAMED = /姓名$|^(申报单位|单位名称|研发单位|机构名称|基地企业)$/;

function whoIn({ roster, row }: ProjectRow, { table }: TakenList): string {
  const named = Object.values(rosterShapes[roster].columns).filter(({ header }) => NAMED.test(header));
  const [headers = [], cells = []] = [table[0], table[row]];
  const names = named.map(({ header }) => String(cells[headers.indexOf(header)] ?? '').trim());
  return names.filter(Boolean).join(' · ');
}

/** A row of a list by where it stands in its sheet, and whom it is about. */
export function rowWords(row: ProjectRow, lists: ReadonlyMap<Role, TakenList>, say: Say): string {
  const list = lists.get(row.roster);
  const place = list?.places[row.row - 1];
  const where = place ? `${place.book ?? ''} ${place.sheet}!${place.row + 1}`.trim() : String(row.row);
  return [`${say(roleTitle(row.roster))} ${where}`, list && whoIn(row, list)].filter(Boolean).join(' ');
}

const sumCell = (sum: number | null, say: Say): string | number => sum ?? say(TEXTS.unknown);

const readingCells = (one: ProjectReading | undefined, say: Say): Cells =>
  one === undefined ? ['', '', ''] : [say(one.label), sumCell(one.amount, say), sumCell(one.total, say)];

interface ConflictsOptions {
  readonly lists: ReadonlyMap<Role, TakenList>;
  readonly say: Say;
  readonly behind: string;
}

/** Every rule that rows of the project list meet, with both readings and both sums. */
export function conflictsSheet(
  { conflicts }: ProjectConflicts,
  { lists, say, behind }: ConflictsOptions,
): SheetContent {
  const rows = conflicts.map(({ rule, severity, row, other, sentence, clause, ambiguity, readings }): Cells => {
    const [one, two, ...more] = readings;
    return [
      say(CONFLICT_RULES[rule]),
      say(SEVERITY_WORDS[severity]),
      asText(rowWords(row, lists, say)),
      other ? asText(rowWords(other, lists, say)) : AGAINST_EARLIER.has(rule) ? say(EARLIER) : '',
      asText(say(sentence)),
      clause,
      ambiguity ?? '',
      ...readingCells(one, say),
      ...readingCells(two, say),
      more
        .map(({ label, amount, total }) => `${say(label)} ${sumCell(amount, say)} / ${sumCell(total, say)}`)
        .join(say(BETWEEN)),
    ];
  });
  return listSheet({ name: NAME, title: say(NAME), top: [], columns: COLUMNS, rows, say, behind });
}
