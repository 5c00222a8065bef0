import type { Language, RosterTemplate, TemplateColumn } from 'training-subsidy-core';
import type { CellsLook } from '../../../excel/cells-look';
import type { CellsList, SheetContent } from '../../../excel/sheet-content';
import { asText, HEADER_FILL, nameAfter } from '../../shared/cells';

/** Title, remarks, header. */
const TOP_ROWS = 3;
const HEADER_ROW = TOP_ROWS - 1;
/** Rows that are ready to be filled. */
const ROWS = 1000;
/** Points that a character of the default font takes. */
const CHARACTER = 6.6;

const WORDS = {
  'zh-CN': { name: '-空白名册', refusal: '不在列表中，请从列表中选择' },
  'en-US': { name: '-template', refusal: 'Not in the list: choose from it' },
} as const;

const REQUIRED_FILL = '#FCE4D6';

function looksOf(columns: readonly TemplateColumn[]): CellsLook[] {
  const at = (column: number, look: Partial<CellsLook>): CellsLook => ({
    row: HEADER_ROW,
    rows: 1,
    column,
    columns: 1,
    ...look,
  });
  return [
    at(0, { row: 0, bold: true, fontSize: 14 }),
    ...columns.flatMap(({ format, width, required }, i) => [
      at(i, { row: TOP_ROWS, rows: ROWS, numberFormat: format }),
      at(i, { bold: true, fill: required ? REQUIRED_FILL : HEADER_FILL, width: Math.round(width * CHARACTER) }),
    ]),
  ];
}

const listsOf = (columns: readonly TemplateColumn[], language: Language): CellsList[] =>
  columns.flatMap(({ header, list, note }, column) =>
    list === null
      ? []
      : [
          {
            row: TOP_ROWS,
            column,
            rows: ROWS,
            columns: 1,
            title: header,
            prompt: note[language],
            words: list.words,
            strict: list.strict,
            refusal: WORDS[language].refusal,
          },
        ],
  );

/** The sheet of an empty roster: title, remarks, header, one example row; the rest is formatted and waits. */
export function templateSheet(template: RosterTemplate, behind: string, language: Language): SheetContent {
  const { columns, remarks, title } = template;
  const filled = (first: string) => [first, ...columns.slice(1).map(() => '')];
  const example = columns.map(({ example: cell }) => (typeof cell === 'string' ? asText(cell) : (cell ?? '')));
  return {
    name: nameAfter(title['zh-CN'].replace(/[（）]/g, ''), WORDS[language].name),
    behind,
    rows: [
      filled(title[language]),
      filled(remarks.map((remark) => remark[language]).join(' ')),
      columns.map(({ header }) => header),
      example,
    ],
    looks: looksOf(columns),
    frozenRows: TOP_ROWS,
    lists: listsOf(columns, language),
    signatureRows: TOP_ROWS,
    // A template that was filled in is the user's own.
    isOwn: () => false,
  };
}
