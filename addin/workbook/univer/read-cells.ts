import { CellValueType } from '@univerjs/core';
import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IRange,
  Nullable,
  Styles,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import type { Injector } from '@univerjs/core';
import type { Area, CellFormat, CellValue } from '../grid';
import { toCellFormat } from './formats';

/** A cell's plain value; a rich text gives its text. */
export const valueOf = (cell: Nullable<ICellData>): CellValue => {
  if (cell === null || cell === undefined) return '';
  const { v, t, p } = cell;
  if (v === null || v === undefined) return p?.body === undefined ? '' : p.body.dataStream.replace(/\r\n$/, '');
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || String(v).toUpperCase() === 'TRUE';
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  if (t === CellValueType.NUMBER) return Number(v);
  return v;
};

/** Cells of one sheet, with the results that array formulas spill beside their own cell. */
export class SheetReader {
  readonly #worksheet: Worksheet;
  readonly #unitId: string;
  readonly #model: FormulaDataModel;
  readonly #lexer: LexerTreeBuilder;
  readonly #styles: Styles;

  constructor(injector: Injector, workbook: Workbook, worksheet: Worksheet) {
    this.#worksheet = worksheet;
    this.#unitId = workbook.getUnitId();
    this.#model = injector.get(FormulaDataModel);
    this.#styles = workbook.getStyles();
    this.#lexer = injector.get(LexerTreeBuilder);
  }

  values(area: Area): CellValue[][] {
    const spilled = this.#spilledCells();
    return this.#map(area, (cell, row, column) => {
      const value = valueOf(cell);
      return value === '' ? valueOf(spilled?.[row]?.[column]) : value;
    });
  }

  formulas(area: Area): CellValue[][] {
    const shared = this.#sharedFormulas();
    const values = this.values(area);
    return this.#map(area, (cell, row, column) => {
      if (cell?.f) return cell.f;
      const origin = cell?.si ? shared.get(cell.si) : undefined;
      if (origin !== undefined) {
        return this.#lexer.moveFormulaRefOffset(origin.formula, column - origin.column, row - origin.row);
      }
      return values[row - area.row]?.[column - area.column] ?? '';
    });
  }

  /** What the cells show, number formats applied. */
  texts(area: Area): string[][] {
    const spilled = this.#spilledCells();
    return this.#map(area, (cell, row, column) => {
      // Formatting goes through all that may change a cell's looks, so only cells that need it take that way.
      const shown = this.#hasNumberFormat(cell, row, column) ? this.#worksheet.getCell(row, column) : cell;
      // A formatted number comes as text already, though its type still says number.
      if (typeof shown?.v === 'string') return shown.v;
      const own = valueOf(shown);
      const value = own === '' ? valueOf(spilled?.[row]?.[column]) : own;
      return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
    });
  }

  formats(area: Area): CellFormat[][] {
    const known = new Map<string, CellFormat>();
    return this.#map(area, (cell, row, column) => {
      if (this.#hasLineStyle(row, column)) return toCellFormat(this.#worksheet.getComposedCellStyle(row, column));
      const style = cell?.s;
      if (typeof style !== 'string') return toCellFormat(style);
      const format = known.get(style) ?? toCellFormat(this.#styles.get(style));
      known.set(style, format);
      return format;
    });
  }

  /** The smallest rectangle that holds every value, formula and spilled result. */
  usedRange(): IRange | null {
    let used: IRange | null = null;
    const include = (row: number, column: number) => {
      used ??= { startRow: row, endRow: row, startColumn: column, endColumn: column };
      used.startRow = Math.min(used.startRow, row);
      used.endRow = Math.max(used.endRow, row);
      used.startColumn = Math.min(used.startColumn, column);
      used.endColumn = Math.max(used.endColumn, column);
    };
    this.#worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (valueOf(cell) !== '' || cell?.f || cell?.si) include(row, column);
    });
    for (const [row, cells] of Object.entries(this.#spilledCells() ?? {})) {
      for (const column of Object.keys(cells ?? {})) include(Number(row), Number(column));
    }
    return used;
  }

  /** The rectangle that the array formula in this cell fills, or null. */
  spillOf(row: number, column: number): IRange | null {
    return this.#model.getArrayFormulaRange()[this.#unitId]?.[this.#worksheet.getSheetId()]?.[row]?.[column] ?? null;
  }

  /** The rectangle of the array formula whose result reaches into this cell, or null. */
  spillInto(row: number, column: number): IRange | null {
    const ranges = this.#model.getArrayFormulaRange()[this.#unitId]?.[this.#worksheet.getSheetId()] ?? {};
    for (const line of Object.values(ranges as Record<number, Record<number, IRange>>)) {
      for (const range of Object.values(line)) if (contains(range, row, column)) return range;
    }
    return null;
  }

  #hasLineStyle(row: number, column: number): boolean {
    return Boolean(this.#worksheet.getRowStyle(row) ?? this.#worksheet.getColumnStyle(column));
  }

  #hasNumberFormat(cell: Nullable<ICellData>, row: number, column: number): boolean {
    return this.#hasLineStyle(row, column) || this.#styles.getStyleByCell(cell)?.n?.pattern !== undefined;
  }

  #map<T>(area: Area, pick: (cell: Nullable<ICellData>, row: number, column: number) => T): T[][] {
    const cells = this.#worksheet.getCellMatrix();
    return Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (_unused, j) => {
        const row = area.row + i;
        const column = area.column + j;
        return pick(cells.getValue(row, column), row, column);
      }),
    );
  }

  #spilledCells(): IObjectMatrixPrimitiveType<Nullable<ICellData>> | undefined {
    return this.#model.getArrayFormulaCellData()[this.#unitId]?.[this.#worksheet.getSheetId()];
  }

  #sharedFormulas(): Map<string, { formula: string; row: number; column: number }> {
    const origins = new Map<string, { formula: string; row: number; column: number }>();
    this.#worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.f && cell.si) origins.set(cell.si, { formula: cell.f, row, column });
    });
    return origins;
  }
}

const contains = (range: IRange, row: number, column: number) =>
  row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;
