import { BooleanNumber, CellValueType } from '@univerjs/core';
import type { ICellData, IStyleData, IWorksheetData } from '@univerjs/core';
import { writeXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle, CellValue, ColumnDef, SheetChart, TableDefinition, WriteSheet } from 'hucre/xlsx';
import type { Chart } from '../chart';
import { keptCharts } from '../kept-charts';
import type { BookFile, BookTable, Finished, Spill } from './book';
import { toFileChart, finishCharts } from './charts-write';
import { hasVariables, toFile } from './formulas';
import { columnCharacters, rowPoints } from './measures';
import { keptPrint, printNames, withoutPrintNames } from './print';
import { rangeReference } from './ranges';
import { toRuns } from './rich-text';
import { toFileStyle } from './styles';
import { toFileList } from './lists';

type PartialCell = Partial<Cell>;
type Cells = Map<string, PartialCell>;

/**
 * Writes an .xlsx file.
 * @param isOurs tells the names of our custom functions, in capitals
 */
export const writeBook = async (book: Finished, isOurs: (name: string) => boolean): Promise<BookFile> => {
  const writer = new BookWriter(book, isOurs);
  const sheets = writer.sheets();
  const bytes = await writeXlsx({
    sheets: sheets.map(withoutPrintNames),
    namedRanges: [
      ...book.names.map(({ name, formula }) => ({ name, range: toFile(formula, isOurs) })),
      ...sheets.flatMap(printNames),
    ],
    defaultFont: { name: '宋体', size: 11 },
    activeSheet: Math.max(book.workbook.sheetOrder.indexOf(book.activeSheetId), 0),
  });
  return { bytes: writer.finishCharts(new Uint8Array(bytes)).buffer, losses: writer.losses() };
};

class BookWriter {
  readonly #book: Finished;
  readonly #isOurs: (name: string) => boolean;
  readonly #styles = new Map<string, CellStyle | undefined>();
  /** Of the sheets that have some. */
  readonly #charts: (readonly Chart[])[] = [];
  #withVariables = 0;
  #emptyCharts = 0;

  constructor(book: Finished, isOurs: (name: string) => boolean) {
    this.#book = book;
    this.#isOurs = isOurs;
  }

  sheets(): WriteSheet[] {
    const { sheetOrder, sheets } = this.#book.workbook;
    return sheetOrder.flatMap((id) => (sheets[id] === undefined ? [] : [this.#sheet(id, sheets[id])]));
  }

  losses(): string[] {
    return [
      ...(this.#withVariables === 0 ? [] : [`含 LET 或 LAMBDA 的公式 ${this.#withVariables} 个，已存为数值`]),
      ...(this.#emptyCharts === 0 ? [] : [`没有数据的图表 ${this.#emptyCharts} 个（所用单元格已删除）`]),
    ];
  }

  finishCharts(file: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
    return finishCharts(file, this.#charts, this.#nameOf);
  }

  #sheet(id: string, sheet: Partial<IWorksheetData>): WriteSheet {
    const cells = this.#cells(sheet);
    for (const spill of this.#book.spills) if (spill.sheetId === id) addSpill(cells, spill);
    const { freeze } = sheet;
    const frozen = freeze !== undefined && (freeze.xSplit > 0 || freeze.ySplit > 0);
    const rowDefs = rowsOf(sheet);
    const tables = this.#book.tables.filter(({ sheetId }) => sheetId === id);
    return {
      name: sheet.name ?? id,
      rows: valueRows(cells, rowDefs),
      cells,
      columns: this.#columns(sheet),
      rowDefs,
      merges: (sheet.mergeData ?? []).map(({ startRow, endRow, startColumn, endColumn }) => ({
        startRow,
        endRow,
        startCol: startColumn,
        endCol: endColumn,
      })),
      tables: tables.map((table) => toTable(table, cells)),
      ...keptPrint(sheet),
      ...this.#filter(id),
      charts: this.#chartsOf(sheet),
      dataValidations: this.#book.lists.filter(({ area }) => area.sheetId === id).map(toFileList),
      hidden: sheet.hidden === BooleanNumber.TRUE,
      view: { showGridLines: sheet.showGridlines !== BooleanNumber.FALSE },
      ...(frozen ? { freezePane: { rows: freeze.ySplit, columns: freeze.xSplit } } : {}),
    };
  }

  readonly #nameOf = (sheetId: string): string | undefined => this.#book.workbook.sheets[sheetId]?.name;

  #chartsOf(sheet: Partial<IWorksheetData>): SheetChart[] {
    const found = keptCharts(sheet).map((chart) => ({ chart, written: toFileChart(chart, this.#nameOf) }));
    const charts = found.flatMap(({ chart, written }) => (written ? [{ chart, written }] : []));
    this.#emptyCharts += found.length - charts.length;
    if (charts.length > 0) this.#charts.push(charts.map(({ chart }) => chart));
    return charts.map(({ written }) => written);
  }

  #filter(id: string): Pick<WriteSheet, 'autoFilter'> {
    const area = this.#book.filters.find(({ sheetId }) => sheetId === id);
    return area ? { autoFilter: { range: rangeReference(area) } } : {};
  }

  #cells(sheet: Partial<IWorksheetData>): Cells {
    const cells: Cells = new Map();
    for (const [row, line] of Object.entries(sheet.cellData ?? {})) {
      for (const [column, cell] of Object.entries(line as Record<string, ICellData>)) {
        const written = this.#cell(cell);
        if (written !== undefined) cells.set(`${row},${column}`, written);
      }
    }
    return cells;
  }

  #cell(cell: ICellData): PartialCell | undefined {
    const style = this.#style(cell.s);
    const content = this.#content(cell);
    if (style === undefined) return content;
    return { ...content, style };
  }

  #content(cell: ICellData): PartialCell | undefined {
    const value = valueOf(cell);
    if (cell.f) return this.#formula(cell.f, value);
    const richText = cell.p ? toRuns(cell.p) : undefined;
    const text = cell.p?.body?.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
    if (richText !== undefined && text !== undefined) return { value: text, type: 'richText', richText };
    if (value === null && text) return { value: text, type: 'string' };
    return value === null ? undefined : { value, type: typeOf(cell, value) };
  }

  #formula(formula: string, result: CellValue): PartialCell {
    if (hasVariables(formula)) {
      this.#withVariables += 1;
      return { value: result };
    }
    return { value: result, type: 'formula', formula: toFile(formula, this.#isOurs), formulaResult: result };
  }

  #style(style: ICellData['s']): CellStyle | undefined {
    if (style === null || style === undefined) return undefined;
    const key = typeof style === 'string' ? style : JSON.stringify(style);
    if (!this.#styles.has(key)) this.#styles.set(key, toFileStyle(this.#resolve(style)));
    return this.#styles.get(key);
  }

  #resolve(style: string | IStyleData): IStyleData {
    return typeof style === 'string' ? (this.#book.workbook.styles[style] ?? {}) : style;
  }

  #columns(sheet: Partial<IWorksheetData>): ColumnDef[] {
    const columns: ColumnDef[] = [];
    for (const [column, { w, hd, s }] of Object.entries(sheet.columnData ?? {})) {
      const style = this.#style(s);
      columns[Number(column)] = {
        ...(w === undefined ? {} : { width: columnCharacters(w) }),
        ...(hd === BooleanNumber.TRUE ? { hidden: true } : {}),
        ...(style === undefined ? {} : { style }),
      };
    }
    return Array.from(columns, (column) => column ?? {});
  }
}

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;

const typeOf = (cell: ICellData, value: CellValue): Cell['type'] => {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return cell.t !== CellValueType.FORCE_STRING && ERROR.test(String(value)) ? 'error' : 'string';
};

const valueOf = ({ v, t }: ICellData): CellValue => {
  if (v === null || v === undefined) return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || String(v).toUpperCase() === 'TRUE';
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  return t === CellValueType.NUMBER ? Number(v) : v;
};

// The formula's own cell names the whole range; the others hold results only.
const addSpill = (cells: Cells, { row, column, values }: Spill): void => {
  const first = cells.get(`${row},${column}`);
  if (first?.formula === undefined) return;
  const formulaRef = rangeReference({ row, column, rows: values.length, columns: values[0]?.length ?? 1 });
  cells.set(`${row},${column}`, { ...first, formulaType: 'array', formulaRef, formulaDynamic: true });
  values.forEach((line, i) =>
    line.forEach((value, j) => {
      if (i === 0 && j === 0) return;
      const key = `${row + i},${column + j}`;
      cells.set(key, { ...cells.get(key), value, type: typeOf({}, value) });
    }),
  );
};

// The writer passes over the height of a row beyond the last one, so there are as many rows as heights.
const valueRows = (cells: Cells, rowDefs: NonNullable<WriteSheet['rowDefs']>): CellValue[][] => {
  const rows: CellValue[][] = [];
  for (const row of rowDefs.keys()) rows[row] = [];
  for (const [key, { value }] of cells) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    (rows[row] ??= [])[column] = value ?? null;
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null));
};

const rowsOf = (sheet: Partial<IWorksheetData>): NonNullable<WriteSheet['rowDefs']> =>
  new Map(
    Object.entries(sheet.rowData ?? {}).map(([row, { h, ah, hd, ia }]) => {
      const height = ia === BooleanNumber.FALSE || ah === undefined ? h : undefined;
      return [
        Number(row),
        {
          ...(height === undefined ? {} : { height: rowPoints(height) }),
          ...(hd === BooleanNumber.TRUE ? { hidden: true } : {}),
        },
      ];
    }),
  );

// A table's columns are named by its header cells, and a file wants each name once.
const toTable = (table: BookTable, cells: Cells): TableDefinition => {
  const taken = new Set<string>();
  const columns = Array.from({ length: table.columns }, (_, i) => {
    const header = table.hasHeaders ? cells.get(`${table.row},${table.column + i}`)?.value : undefined;
    const wanted = header === undefined || header === null || header === '' ? `列${i + 1}` : String(header);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return { name };
  });
  return { name: table.name, displayName: table.name, range: rangeReference(table), columns };
};
