import { text, type Text } from '../../text';
import type { CellContent, Column } from '../column';
import { CELL_FORMATS } from '../formats';
import type { RosterId } from '../roster';
import { rosterShapes } from '../rosters';
import { EXAMPLE_ROWS } from './example-rows';

/** One column of an empty roster. */
export interface TemplateColumn {
  /** As it stands in the sheet: the canonical header, with a star where it is required. */
  readonly header: string;
  readonly required: boolean;
  /** Number format, set before any value. */
  readonly format: string;
  /** In characters of the default font; a Chinese one counts two. */
  readonly width: number;
  /** Words of the drop-down list; a strict one takes no other. Null where the cell is free. */
  readonly list: { readonly words: readonly string[]; readonly strict: boolean } | null;
  readonly example: string | number | null;
  /** What to enter; shown when the cell is chosen. */
  readonly note: Text;
}

/** An empty roster, as plain data that a page writes into a sheet: header, one example row, and remarks. */
export interface RosterTemplate {
  readonly roster: RosterId;
  readonly title: Text;
  readonly columns: readonly TemplateColumn[];
  readonly remarks: readonly Text[];
}

const REQUIRED_MARK = '*';

const LEAST_WIDTHS: Readonly<Record<CellContent, number>> = {
  text: 14,
  id: 22,
  day: 13,
  amount: 13,
  quantity: 10,
  score: 10,
  level: 14,
  word: 14,
  assent: 10,
};

const HINTS: Readonly<Record<CellContent, Text>> = {
  text: text('文字', 'text'),
  id: text('18 位号码，按文本录入', '18 characters, entered as text'),
  day: text('日期，如 2026-10-20', 'a date such as 2026-10-20'),
  amount: text('金额，单位元，只填数字', 'yuan, the number alone'),
  quantity: text('数字', 'a number'),
  score: text('成绩；缺考填“缺考”', 'the result; 缺考 for who was absent'),
  level: text('从列表中选择技能等级', 'choose the level from the list'),
  word: text('从列表中选择', 'choose from the list'),
  assent: text('从列表中选择', 'choose from the list'),
};

const REMARKS: readonly Text[] = [
  text(
    '带 * 的列必填，其余可留空或删去整列。',
    'Columns with * are required; the others may stay blank or be deleted.',
  ),
  text('第一行为虚构示例，填报前请删除。', 'The first row is an invented example: delete it before you begin.'),
  text(
    '证件号码列已设为文本格式，请勿改为数字，否则末三位会丢失。',
    'ID columns are formatted as text: as numbers they would lose their last three digits.',
  ),
];

/** Chinese characters take two places. */
const widthOf = (written: string): number => [...written].reduce((sum, char) => sum + (char > '\u00ff' ? 2 : 1), 0);
const PADDING = 2;

function noteOf({ required, mayBeBlank, content }: Column): Text {
  const hint = HINTS[content];
  if (!required) return text(`选填：${hint['zh-CN']}`, `optional: ${hint['en-US']}`);
  return mayBeBlank ? hint : text(`必填：${hint['zh-CN']}`, `required: ${hint['en-US']}`);
}

function templateColumn(column: Column, example: string | number | null): TemplateColumn {
  const { content, choices, required } = column;
  const header = required ? `${column.header}${REQUIRED_MARK}` : column.header;
  const words = choices?.words.map((word) => word['zh-CN']);
  const exampleWidth = typeof example === 'string' ? widthOf(example) : 0;
  return {
    header,
    required,
    format: CELL_FORMATS[content],
    width: Math.max(LEAST_WIDTHS[content], widthOf(header) + PADDING, exampleWidth + PADDING),
    list: words ? { words, strict: content !== 'text' } : null,
    example,
    note: noteOf(column),
  };
}

/** The empty roster of a kind. */
export function rosterTemplate(roster: RosterId): RosterTemplate {
  const { title, columns } = rosterShapes[roster];
  const example = EXAMPLE_ROWS[roster];
  return {
    roster,
    title,
    columns: Object.entries(columns).map(([key, column]) => templateColumn(column, example[key] ?? null)),
    remarks: REMARKS,
  };
}
