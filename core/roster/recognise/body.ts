import type { RosterCell } from '../column';
import { isExampleId, isExampleUnit } from '../example-people';
import { headerKey } from '../headers';
import type { RosterId } from '../roster';
import { rosterShapes } from '../rosters';
import { filledPlaces, isBlankCell, lineOf, type Band, type Cells } from './cells';
import { rowText } from './header-rows';
import type { ColumnMatch, Header } from './match';
import type { SkippedRow, SkipReason } from './skipped';

/** The rows of a table's data, and those that were left out of it with the reason. Blank rows are in neither list. */
export interface Body {
  readonly rows: readonly number[];
  readonly skipped: readonly SkippedRow[];
}

/** Rows from `from` up to and without `to`, in the columns of `band`. */
export interface Extent {
  readonly band: Band;
  readonly from: number;
  readonly to: number;
}

const TOTAL =
  /^(本页|本表|本企业|部门|分组|页)?(小计|合计|总计|共计|累计|subtotal|total|grandtotal)[:：]?$|^.{1,16}(小计|合计|总计)[:：]?$/;
/** Whether a cell heads a subtotal or a total. */
export const isTotal = (line: string): boolean => TOTAL.test(line.replace(/\s+/g, '').toLowerCase());

const NOTE =
  /^(备注|说明|填表说明|填报说明|注|注意|注释|附注|提示|note|notes|remark|remarks)(\d*[:：.、]|$)|^[*※]\S*[:：]?.{4,}|^(制表|制单|填表|填报|编制|经办|审核|复核|审批|批准|负责|联系|打印|录入|核对|盖章|签字|签章)(人|者|员|单位|部门|负责人|日期|时间|电话|意见)*(签字|签章|\(.*\))?([:：]|$)|^(部门|单位|财务)?负责人(签字)?([:：]|$)|盖章\)?[:：]?$/;
const SECTION = /^[一二三四五六七八九十]+[、.)]|^\([一二三四五六七八九十\d]+\)|^第?.{1,8}(批|批次|季度|期|部分)[:：]?$/;

const DATED = /^(日期[:：])?\d{4}年\d{1,2}月\d{1,2}日$/;
/** A name is short and has no punctuation; a sentence alone in its row is a remark. */
const SENTENCE = /[，。；：！？,;:!?]|.{13,}/;

interface Shape {
  /** Places of the roster's columns. */
  readonly placed: readonly number[];
  /** Those of them that every row must fill. */
  readonly required: readonly number[];
  readonly ids: readonly number[];
}

function shapeOf(roster: RosterId, match: readonly ColumnMatch[]): Shape {
  const { columns } = rosterShapes[roster];
  const found = match.flatMap(({ column, place, required }) =>
    place === null ? [] : [{ place, required, isId: columns[column]?.content === 'id' }],
  );
  const placesOf = (some: typeof found) => some.map(({ place }) => place);
  return {
    placed: placesOf(found),
    required: placesOf(found.filter(({ required }) => required)),
    ids: placesOf(found.filter(({ isId }) => isId)),
  };
}

/** An ID that was stored as a number; a smaller number in its column may count people. */
const SMALLEST_ID = 1e14;

/** A person's row has an ID; a row without one is looked at more closely before it is left out. */
const hasId = (row: readonly RosterCell[], { ids }: Shape): boolean =>
  ids.some((place) => {
    const cell = row[place];
    return (
      (typeof cell === 'number' && cell >= SMALLEST_ID) || (typeof cell === 'string' && /\d{6}/.test(lineOf(cell)))
    );
  });

const isExample = (row: readonly RosterCell[], { ids, placed }: Shape): boolean =>
  ids.length > 0
    ? ids.some((place) => isExampleId(lineOf(row[place])))
    : placed.some((place) => isExampleUnit(lineOf(row[place])));

/** Half of what every row must fill, or more. */
const isMostlyFilled = (row: readonly RosterCell[], { required }: Shape): boolean =>
  required.filter((place) => !isBlankCell(row[place])).length * 2 >= required.length && required.length > 0;

/** The texts of a row, without blanks. */
const linesOf = (row: readonly RosterCell[], band: Band): string[] =>
  filledPlaces(row, band)
    .map((place) => lineOf(row[place]).replace(/\s+/g, '').toLowerCase())
    .filter((line) => line !== '');

function reasonFor(row: readonly RosterCell[], band: Band, shape: Shape): SkipReason | null {
  if (isExample(row, shape)) return 'example';
  if (hasId(row, shape)) return null;
  const filled = filledPlaces(row, band);
  const lines = linesOf(row, band);
  const [first = ''] = lines;
  if (isMostlyFilled(row, shape)) return null;
  if (lines.some((line) => TOTAL.test(line))) return 'total';
  if (NOTE.test(first)) return 'note';
  if (filled.length === 1 && SECTION.test(first)) return 'section';
  if (filled.length === 1 && (DATED.test(first) || SENTENCE.test(first))) return 'note';
  if (shape.placed.length > 0 && shape.placed.every((place) => isBlankCell(row[place]))) return 'nothing-to-check';
  return null;
}

/** Whether a row under the header numbers its columns: 1, 2, 3 … or (1), (2), (3) … */
function areColumnNumbers(row: readonly RosterCell[], band: Band): boolean {
  const numbers = filledPlaces(row, band).map((place) => Number(String(row[place]).replace(/[()（）]/g, '')));
  return numbers.length > 2 && numbers.every((number, i) => number === (numbers[0] ?? 0) + i) && (numbers[0] ?? 2) <= 1;
}

/** Tells a row that repeats the header. */
function headerRepeated(headers: readonly Header[]): (row: readonly RosterCell[]) => boolean {
  const wanted = headers.map(({ place, names }) => ({ place, keys: names.map(headerKey) }));
  return (row) => wanted.length > 1 && wanted.every(({ place, keys }) => keys.includes(headerKey(lineOf(row[place]))));
}

/** Sorts the rows under a header into data and what is left out. */
export function bodyOf(
  cells: Cells,
  { band, from, to }: Extent,
  headers: readonly Header[],
  roster: RosterId,
  match: readonly ColumnMatch[],
): Body {
  const shape = shapeOf(roster, match);
  const isHeaderAgain = headerRepeated(headers);
  const rows: number[] = [];
  const skipped: SkippedRow[] = [];
  for (let row = from; row < to; row += 1) {
    const values = cells[row] ?? [];
    if (filledPlaces(values, band).length === 0) continue;
    const reason = isHeaderAgain(values)
      ? 'header-again'
      : row === from && areColumnNumbers(values, band)
        ? 'column-numbers'
        : reasonFor(values, band, shape);
    if (reason === null) rows.push(row);
    else skipped.push({ row, reason, text: rowText(values, band) });
  }
  return { rows, skipped };
}

/** Whether a row closes a table, by a total or a remark, or holds a person: then it is no title of the next one. */
export function isClosing(row: readonly RosterCell[], band: Band): boolean {
  const lines = linesOf(row, band);
  return lines.some((line) => TOTAL.test(line) || /\d{15}/.test(line)) || NOTE.test(lines[0] ?? '');
}
