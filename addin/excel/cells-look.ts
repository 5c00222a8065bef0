/** How some cells of a sheet look; rows and columns count from 0, measures are points. */
export interface CellsLook {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly fontSize?: number;
  /** `#RRGGBB` */
  readonly fill?: string;
  readonly align?: 'Left' | 'Center' | 'Right';
  /** Half-way between top and bottom. */
  readonly middle?: boolean;
  readonly wrap?: boolean;
  /** Thin lines around each cell. */
  readonly lines?: boolean;
  readonly width?: number;
  readonly height?: number;
}

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** Gives cells their look, as part of a batch. */
export function applyLook(sheet: Excel.Worksheet, { row, column, rows, columns, ...look }: CellsLook): void {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  const { format } = range;
  // Office.js takes one value for all cells, though its types do not say so.
  if (look.numberFormat !== undefined) range.numberFormat = look.numberFormat as unknown as string[][];
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.middle) format.verticalAlignment = 'Center';
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.lines) for (const side of SIDES) format.borders.getItem(side).style = 'Continuous';
  if (look.width !== undefined) format.columnWidth = look.width;
  if (look.height !== undefined) format.rowHeight = look.height;
}
