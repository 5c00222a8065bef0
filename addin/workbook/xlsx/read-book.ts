import { BooleanNumber, CellValueType, isRealNum, LocaleType } from '@univerjs/core';
import type { ICellData, IColumnData, IRowData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { dateToSerial } from 'hucre';
import type { Cell, Sheet, TableDefinition, Workbook } from 'hucre/xlsx';
import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { openFile } from '../../files/open-file';
import type { Area } from '../grid';
import { keepCharts } from '../kept-charts';
import { OFFICE_THEME } from '../office-theme';
import type { BookList, BookName, BookTable, Opened } from './book';
import { chartFrames, type ChartFrame } from './chart-frames';
import { chartsOf } from './charts-read';
import { fromFile, refersElsewhere } from './formulas';
import { fromFileList } from './lists';
import { lossesOf } from './losses';
import { columnPixels, rowPixels } from './measures';
import { keepPrint } from './print';
import { cellReference, parseRange } from './ranges';
import { toDocument } from './rich-text';
import { toGridStyle } from './styles';

const SPARE = { rows: 200, columns: 6 };
const LEAST = { rows: 100, columns: 26 };
/** In pixels. */
const DEFAULT = { columnWidth: 72, rowHeight: 20 };
const TEXT = '@';

/**
 * Reads an .xlsx file. Raises a FileProblem with a sentence for the user where it cannot be opened.
 * @param fileName with or without its ending; names the workbook
 */
export const readBook = async (fileName: string, content: ArrayBuffer): Promise<Opened> => {
  const bytes = new Uint8Array(content);
  const file = await openFile(bytes, { readStyles: true });
  return new BookReader(file, fileName.replace(/\.[^.]*$/, ''), chartFrames(bytes)).read();
};

const sheetId = (index: number): string => `sheet-${index + 1}`;

const place = (key: string): readonly [row: number, column: number] => {
  const [row, column] = key.split(',').map(Number);
  return [row ?? 0, column ?? 0];
};

type FileCell = Pick<Cell, 'value'> & Partial<Cell>;

// The reader gives details of cells with a style or a formula only; of the others, their values.
function* detailedCells(sheet: Sheet): Generator<readonly [key: string, cell: FileCell]> {
  yield* sheet.cells ?? [];
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) {
      const key = `${row},${column}`;
      if (value !== null && value !== undefined && sheet.cells?.has(key) !== true) yield [key, { value }];
    }
  }
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

class BookReader {
  readonly #file: Workbook;
  readonly #name: string;
  readonly #theme: readonly string[];
  /** Equal styles of a file are mostly one object, so each is translated once. */
  readonly #styles = new Map<string, string>();
  readonly #styleTable: Record<string, IStyleData> = {};
  readonly #tables: BookTable[] = [];
  readonly #filters: Area[] = [];
  readonly #lists: BookList[] = [];
  readonly #frames: ReadonlyMap<string, readonly ChartFrame[]>;
  readonly #chartLosses: string[] = [];

  constructor(file: Workbook, name: string, frames: ReadonlyMap<string, readonly ChartFrame[]>) {
    this.#file = file;
    this.#name = name;
    this.#frames = frames;
    this.#theme = file.themeColors ?? OFFICE_THEME;
  }

  read(): Opened {
    const sheets = this.#file.sheets.map((sheet, i) => this.#sheet(sheet, sheetId(i)));
    const workbook: IWorkbookData = {
      id: 'opened',
      name: this.#name,
      appVersion: '',
      locale: LocaleType.ZH_CN,
      styles: this.#styleTable,
      sheetOrder: sheets.map(({ id }) => id ?? ''),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? '', sheet])),
    };
    const active = this.#file.sheets[this.#file.activeSheet ?? 0]?.hidden ? 0 : (this.#file.activeSheet ?? 0);
    const local = (this.#file.namedRanges ?? []).filter(({ scope }) => scope !== undefined).length;
    return {
      workbook,
      tables: this.#tables,
      names: this.#names(),
      filters: this.#filters,
      lists: this.#lists,
      active,
      losses: [
        ...this.#chartLosses,
        ...lossesOf(this.#file),
        ...(local > 0 ? [`只在一张工作表内有效的名称 ${local} 个，未带入`] : []),
      ],
    };
  }

  #names(): BookName[] {
    const global = (this.#file.namedRanges ?? []).filter(({ scope }) => scope === undefined);
    return global.map(({ name, range }) => ({ name, formula: fromFile(range) }));
  }

  #sheet(sheet: Sheet, id: string): Partial<IWorksheetData> {
    const { cellData, rows, columns } = this.#cells(sheet);
    for (const table of sheet.tables ?? []) this.#table(table, id);
    const filtered = sheet.autoFilter && parseRange(sheet.autoFilter.range.replaceAll('$', ''));
    if (filtered) this.#filters.push({ sheetId: id, ...filtered });
    for (const rule of sheet.dataValidations ?? []) this.#lists.push(...fromFileList(id, rule));
    const { freezePane: frozen } = sheet;
    const rowData = rowsOf(sheet);
    const columnData = this.#columnsOf(sheet, cellData);
    return {
      id,
      name: sheet.name,
      hidden: sheet.hidden === true || sheet.veryHidden === true ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      rowCount: Math.max(rows + SPARE.rows, LEAST.rows),
      columnCount: Math.max(columns + SPARE.columns, LEAST.columns),
      defaultColumnWidth: DEFAULT.columnWidth,
      defaultRowHeight: DEFAULT.rowHeight,
      cellData,
      mergeData: (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => ({
        startRow,
        endRow,
        startColumn: startCol,
        endColumn: endCol,
      })),
      custom: { ...keepPrint(sheet), ...this.#charts(sheet.name, { id, rowData, columnData }) },
      rowData,
      columnData,
      showGridlines: sheet.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      ...(frozen === undefined
        ? {}
        : {
            freeze: {
              xSplit: frozen.columns ?? 0,
              ySplit: frozen.rows ?? 0,
              startRow: frozen.rows ?? -1,
              startColumn: frozen.columns ?? -1,
            },
          }),
    };
  }

  #charts(
    name: string,
    { id, rowData, columnData }: Pick<IWorksheetData, 'id' | 'rowData' | 'columnData'>,
  ): ReturnType<typeof keepCharts> {
    const idOf = (wanted: string) => {
      const index = this.#file.sheets.findIndex((each) => each.name.toLowerCase() === wanted.toLowerCase());
      return index < 0 ? undefined : sheetId(index);
    };
    const sheet = {
      id,
      name,
      columnWidth: (column: number) => columnData[column]?.w ?? DEFAULT.columnWidth,
      rowHeight: (row: number) => rowData[row]?.h ?? DEFAULT.rowHeight,
    };
    const { charts, losses } = chartsOf(this.#frames.get(name) ?? [], sheet, idOf);
    this.#chartLosses.push(...losses);
    return keepCharts(charts);
  }

  #cells(sheet: Sheet) {
    const cellData: Record<number, Record<number, ICellData>> = {};
    const shared = new Map<number, SharedFormula>();
    const results = resultCells(sheet);
    let rows = 0;
    let columns = 0;
    for (const [key, cell] of detailedCells(sheet)) {
      const [row, column] = place(key);
      const style = this.#style(cell.style);
      const content = results.has(key) ? {} : this.#content(cell, row, column, shared);
      (cellData[row] ??= {})[column] = style === undefined ? content : { ...content, s: style };
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
    return { cellData, rows, columns };
  }

  #content(cell: FileCell, row: number, column: number, shared: Map<number, SharedFormula>): ICellData {
    const formula = formulaOf(cell, row, column, shared);
    const value = valueCell(cell.value);
    if (formula !== undefined && !refersElsewhere(formula)) return { ...value, f: fromFile(formula) };
    if (cell.richText !== undefined && cell.richText.length > 1) {
      return { ...value, p: toDocument(cell.richText, this.#theme) };
    }
    return value;
  }

  #style(style: Cell['style']): string | undefined {
    const key = JSON.stringify(style ?? null);
    const known = this.#styles.get(key);
    if (known !== undefined) return known;
    const id = `s${this.#styles.size}`;
    this.#styles.set(key, id);
    this.#styleTable[id] = toGridStyle(style, this.#file.defaultFont, this.#theme);
    return id;
  }

  // A column whose entries are all kept as text goes on so: an ID typed below must stay one.
  #columnsOf(sheet: Sheet, cellData: Record<number, Record<number, ICellData>>): Record<number, Partial<IColumnData>> {
    const kinds = new Map<number, boolean>();
    for (const [row, cells] of Object.entries(cellData)) {
      if (row === '0') continue;
      for (const [column, { s }] of Object.entries(cells)) {
        const isText = typeof s === 'string' && this.#styleTable[s]?.n?.pattern === TEXT;
        kinds.set(Number(column), (kinds.get(Number(column)) ?? true) && isText);
      }
    }
    const columnData: Record<number, Partial<IColumnData>> = {};
    for (const [column, isText] of kinds) if (isText) columnData[column] = { s: { n: { pattern: TEXT } } };
    for (const [column, { width, hidden }] of (sheet.columns ?? []).entries()) {
      columnData[column] = {
        ...columnData[column],
        ...(width === undefined ? {} : { w: columnPixels(width) }),
        ...(hidden === true ? { hd: BooleanNumber.TRUE } : {}),
      };
    }
    return columnData;
  }

  #table(table: TableDefinition, sheetId: string): void {
    const range = table.range === undefined ? undefined : parseRange(table.range);
    if (range !== undefined) this.#tables.push({ name: table.name, sheetId, ...range, hasHeaders: true });
  }
}

// The cells that an array formula fills hold its results, which are calculated anew.
const resultCells = (sheet: Sheet): Set<string> => {
  const results = new Set<string>();
  for (const [key, cell] of sheet.cells ?? []) {
    const range = cell.formulaType === 'array' && cell.formulaRef ? parseRange(cell.formulaRef) : undefined;
    if (range === undefined) continue;
    for (let row = range.row; row < range.row + range.rows; row += 1) {
      for (let column = range.column; column < range.column + range.columns; column += 1)
        results.add(`${row},${column}`);
    }
    results.delete(key);
  }
  return results;
};

const formulaOf = (
  cell: FileCell,
  row: number,
  column: number,
  shared: Map<number, SharedFormula>,
): string | undefined => {
  const { formula, formulaSharedIndex: index } = cell;
  if (formula) {
    if (index !== undefined) shared.set(index, { formula, row, column });
    return formula;
  }
  const origin = index === undefined ? undefined : shared.get(index);
  if (origin === undefined) return undefined;
  const relative = translateFormulaToR1C1(`=${origin.formula}`, cellReference(origin.row, origin.column));
  return translateFormulaToA1(relative, cellReference(row, column)).slice(1);
};

const valueCell = (value: Cell['value']): ICellData => {
  if (value === null || value === '') return {};
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (value instanceof Date) return { v: dateToSerial(value), t: CellValueType.NUMBER };
  return { v: value, t: isRealNum(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
};

const rowsOf = (sheet: Sheet): Record<number, Partial<IRowData>> =>
  Object.fromEntries(
    [...(sheet.rowDefs ?? [])].map(([row, { height, hidden }]) => [
      row,
      {
        ...(height === undefined ? {} : { h: rowPixels(height), ia: BooleanNumber.FALSE }),
        ...(hidden === true ? { hd: BooleanNumber.TRUE } : {}),
      },
    ]),
  );
