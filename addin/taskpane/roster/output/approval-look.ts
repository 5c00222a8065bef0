import type { Language } from 'training-subsidy-core';
import type { CellsLook } from '../../../excel/cells-look';
import type { CellsArea } from '../../../excel/sheet-content';
import type { PayeeGroup } from './payee-groups';
import { HEADER_FILL, heightOf, MONEY_FORMAT, TEXT_FORMAT } from '../../shared/cells';

export const WIDTH = 7;
export const [DEPARTMENT, PAYEE, COUNT, PAYABLE, HELD] = [1, 3, 4, 5, 6] as const;
/** Title, roster, basis, header. */
export const TOP_ROWS = 4;
export const BASIS_ROW = 2;
export const HEADER_ROW = TOP_ROWS - 1;

/** In points; together about as wide as an A4 page. */
const WIDTHS = [32, 76, 116, 190, 36, 82, 82];
const PAGE = WIDTHS.reduce((sum, width) => sum + width);
/** A table that is printed and signed wants some air. */
const LEAST_HEIGHT = 22;

const lineHeight = ({ booking: { department, programme, payee } }: PayeeGroup, language: Language): number =>
  Math.max(
    ...[department, programme, payee].map((name, i) => heightOf(name[language], WIDTHS[DEPARTMENT + i] ?? PAGE)),
  );

/** Where the parts of the form stand: rows from 0. */
export interface FormParts {
  readonly total: number;
  readonly inWords: number;
  readonly departments: number;
  readonly note: number;
  readonly signatures: number;
}

const whole = (row: number): CellsArea => ({ row, column: 0, rows: 1, columns: WIDTH });

export const mergedCells = ({ total, inWords, departments, note }: FormParts): CellsArea[] => [
  whole(0),
  { ...whole(1), columns: WIDTH - 1 },
  whole(BASIS_ROW),
  { ...whole(total), columns: COUNT },
  { ...whole(inWords), columns: 2 },
  { ...whole(inWords), column: 2, columns: WIDTH - 2 },
  whole(departments),
  ...Array.from({ length: note - departments - 1 }, (_, i) => ({
    ...whole(departments + 1 + i),
    column: DEPARTMENT,
    columns: PAYEE,
  })),
  whole(note),
];

export function looksOf(
  { total, inWords, departments, note, signatures }: FormParts,
  groups: readonly PayeeGroup[],
  basis: string,
  language: Language,
): CellsLook[] {
  const at = (row: number, look: Partial<CellsLook>): CellsLook => ({ ...whole(row), ...look });
  const lines = Math.max(1, groups.length);
  const money = { column: PAYABLE, columns: 2, numberFormat: MONEY_FORMAT };
  return [
    at(0, { bold: true, fontSize: 16, align: 'Center', height: 34 }),
    at(1, { column: HELD, columns: 1, align: 'Right' }),
    at(BASIS_ROW, { wrap: true, height: Math.max(LEAST_HEIGHT, heightOf(basis, PAGE)) }),
    at(HEADER_ROW, { bold: true, fill: HEADER_FILL, align: 'Center', wrap: true }),
    at(TOP_ROWS, { rows: lines, column: DEPARTMENT, columns: PAYEE, numberFormat: TEXT_FORMAT }),
    at(TOP_ROWS, { rows: lines, wrap: true }),
    at(0, { rows: signatures + 1, middle: true }),
    at(TOP_ROWS, { rows: total + 1 - TOP_ROWS, ...money }),
    at(total, { bold: true }),
    at(inWords, { bold: true }),
    at(departments, { bold: true }),
    at(departments + 1, { rows: note - departments - 1, ...money }),
    at(HEADER_ROW, { rows: note - HEADER_ROW, lines: true, height: LEAST_HEIGHT }),
    at(TOP_ROWS, { rows: lines, columns: 1, align: 'Center' }),
    at(signatures, { height: 36 }),
    ...WIDTHS.map((width, column) => at(0, { column, columns: 1, width })),
    ...groups.flatMap((group, i) => {
      const height = lineHeight(group, language);
      return height > LEAST_HEIGHT ? [at(TOP_ROWS + i, { height })] : [];
    }),
  ];
}
