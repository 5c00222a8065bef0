import { CellValueType } from '@univerjs/core';
import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable, Workbook, Worksheet } from '@univerjs/core';
import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import type { Injector } from '@univerjs/core';
import type { Area, CellValue } from '../grid';

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

  constructor(injector: Injector, workbook: Workbook, worksheet: Worksheet) {
    this.#worksheet = worksheet;
    this.#unitId = workbook.getUnitId();
    this.#model = injector.get(FormulaDataModel);
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
    return this.#map(area, (_cell, row, column) => {
      const cell = this.#worksheet.getCell(row, column);
      // A formatted number comes as text already, though its type still says number.
      if (typeof cell?.v === 'string') return cell.v;
      const value = valueOf(cell);
      return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
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
