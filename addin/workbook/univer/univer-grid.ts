import type {
  CommandListener,
  ICellData,
  IColumnData,
  IMutationInfo,
  IObjectMatrixPrimitiveType,
  IStyleData,
  Worksheet,
} from '@univerjs/core';
import { Rectangle } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetColDataMutationFactory,
  SetFrozenCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SheetsSelectionsService,
  WorksheetProtectionRuleModel,
} from '@univerjs/preset-sheets-core';
import type { Chart } from '../chart';
import type { Area, CellFormat, CellValue, Grid, NameInfo, PageSetup, SheetInfo, TableInfo, Validation } from '../grid';
import { pageSetupOf, withPageSetup } from '../xlsx/print';
import { CalculationWatch } from './calculation';
import { changedArea, toArea, toRange } from './changes';
import { Charts } from './charts';
import type { Engine } from './engine';
import { Filters } from './filters';
import { fittingWidth } from './fitting-width';
import { toStyle } from './formats';
import { Lists } from './lists';
import { Names } from './names';
import { SheetReader } from './read-cells';
import { Sheets } from './sheets';
import { Tables } from './tables';
import { Undoable } from './undoable';
import { replaceContent } from './write-cells';

/** Excel's limits: an address within them is valid, and the sheet grows when it is written to. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** What only a grid on a screen can do. */
export interface Screen {
  /** Scrolls until the area is in sight. */
  reveal(area: Area): void;
  /** Settles when the user has left the cell being edited; null where none is being edited. */
  editing(): Promise<void> | null;
}

/** The open workbook, in the words of the contract; it stays valid when another workbook takes its place. */
export class UniverGrid implements Grid {
  readonly #engine: Engine;
  readonly #screen: Screen | undefined;
  readonly #undoable: Undoable;
  readonly #calculation: CalculationWatch;
  readonly #sheets: Sheets;
  readonly #tables: Tables;
  readonly #names: Names;
  readonly #filters: Filters;
  readonly #lists: Lists;
  readonly #charts: Charts;

  constructor(engine: Engine, screen?: Screen) {
    this.#engine = engine;
    this.#screen = screen;
    this.#undoable = new Undoable(engine.injector);
    this.#calculation = new CalculationWatch(engine.injector);
    this.#sheets = new Sheets(engine, this.#undoable);
    this.#tables = new Tables(engine, this.#undoable);
    this.#names = new Names(engine, this.#undoable);
    this.#filters = new Filters(engine, this.#undoable);
    this.#lists = new Lists(engine, this.#undoable);
    this.#charts = new Charts(engine, this.#undoable);
  }

  sheets(): SheetInfo[] {
    return this.#sheets.list();
  }

  addSheet(name?: string): SheetInfo {
    return this.#sheets.add(name);
  }

  removeSheet(sheetId: string): void {
    this.#sheets.remove(sheetId);
  }

  renameSheet(sheetId: string, name: string): void {
    this.#sheets.rename(sheetId, name);
  }

  showSheet(sheetId: string, visible: boolean): void {
    this.#sheets.show(sheetId, visible);
  }

  moveSheet(sheetId: string, position: number): void {
    this.#sheets.move(sheetId, position);
  }

  activeSheetId(): string {
    return this.#sheets.activeId();
  }

  activate(sheetId: string): void {
    this.#sheets.activate(sheetId);
  }

  size(): { readonly rows: number; readonly columns: number } {
    return { rows: MOST_ROWS, columns: MOST_COLUMNS };
  }

  selection(): Area {
    const range = this.#selections.getCurrentLastSelection()?.range;
    const sheet = this.#sheets.find(this.activeSheetId());
    if (range === undefined) return this.activeCell();
    // A whole column has no first or last row of its own.
    const whole = {
      startRow: range.startRow || 0,
      endRow: Number.isNaN(range.endRow) ? sheet.getRowCount() - 1 : range.endRow,
      startColumn: range.startColumn || 0,
      endColumn: Number.isNaN(range.endColumn) ? sheet.getColumnCount() - 1 : range.endColumn,
    };
    return toArea(sheet.getSheetId(), whole);
  }

  activeCell(): Area {
    const cell = this.#selections.getCurrentLastSelection()?.primary;
    return {
      sheetId: this.activeSheetId(),
      row: cell?.actualRow ?? 0,
      column: cell?.actualColumn ?? 0,
      rows: 1,
      columns: 1,
    };
  }

  select(area: Area): void {
    if (this.activeSheetId() !== area.sheetId) this.activate(area.sheetId);
    const sheet = this.#sheets.find(area.sheetId);
    const whole = {
      ...area,
      rows: Math.min(area.rows, Math.max(sheet.getRowCount() - area.row, 1)),
      columns: Math.min(area.columns, Math.max(sheet.getColumnCount() - area.column, 1)),
    };
    this.#grow(whole);
    const { row, column } = area;
    const primary = { ...toRange({ ...area, rows: 1, columns: 1 }), actualRow: row, actualColumn: column };
    this.#undoable.command(SetSelectionsOperation.id, {
      unitId: this.#unitId,
      subUnitId: area.sheetId,
      selections: [
        { range: toRange(whole), primary: { ...primary, isMerged: false, isMergedMainCell: false }, style: null },
      ],
    });
    this.#screen?.reveal(whole);
  }

  usedArea(sheetId: string): Area | null {
    const range = this.#reader(sheetId).usedRange();
    return range === null ? null : toArea(sheetId, range);
  }

  values(area: Area): CellValue[][] {
    return this.#reader(area.sheetId).values(area);
  }

  formulas(area: Area): CellValue[][] {
    return this.#reader(area.sheetId).formulas(area);
  }

  texts(area: Area): string[][] {
    return this.#reader(area.sheetId).texts(area);
  }

  formats(area: Area): CellFormat[][] {
    return this.#reader(area.sheetId).formats(area);
  }

  write(area: Area, content: readonly (readonly (CellValue | null)[])[]): void {
    this.#grow(area);
    const cells = this.#sheets.find(area.sheetId).getCellMatrix();
    const old = (row: number, column: number) => cells.getValue(row, column);
    const { redo, undo } = replaceContent(old, area.row, area.column, content);
    const target = { unitId: this.#unitId, subUnitId: area.sheetId };
    // One mutation for the whole block: the grid's own command takes five times as long.
    this.#run(
      { id: SetRangeValuesMutation.id, params: { ...target, cellValue: redo } },
      { id: SetRangeValuesMutation.id, params: { ...target, cellValue: undo } },
    );
  }

  clear(area: Area, what: 'contents' | 'formats' | 'all'): void {
    const content: ICellData = what === 'formats' ? {} : { v: null, t: null, f: null, si: null, p: null };
    const style: ICellData = what === 'contents' ? {} : { s: null };
    this.#fill(area, { ...content, ...style });
  }

  format(area: Area, format: CellFormat): void {
    const style = toStyle(format);
    const used = area.rows < MOST_ROWS ? area : this.#usedPart(area);
    if (used !== area) this.#styleColumns(area, style);
    if (used !== null) this.#setCells(used, cellMatrix(used, { s: style }), 'style');
  }

  columnWidth(sheetId: string, column: number): number {
    return this.#sheets.find(sheetId).getColumnWidth(column);
  }

  setColumnWidth(sheetId: string, column: number, count: number, width: number): void {
    const sheet = this.#sheets.find(sheetId);
    this.#grow({ sheetId, row: 0, column, rows: 1, columns: count });
    const ranges = [
      { startRow: 0, endRow: sheet.getRowCount() - 1, startColumn: column, endColumn: column + count - 1 },
    ];
    const params = { unitId: this.#unitId, subUnitId: sheetId, ranges, colWidth: width };
    const undo = SetWorksheetColWidthMutationFactory(params, sheet);
    this.#run({ id: SetWorksheetColWidthMutation.id, params }, { id: SetWorksheetColWidthMutation.id, params: undo });
  }

  fitColumns(sheetId: string, column: number, count: number): void {
    const used = this.usedArea(sheetId);
    if (used === null) return;
    const end = this.beginUndoGroup();
    for (let each = column; each < column + count; each += 1) {
      const texts = this.texts({ ...used, column: each, columns: 1 }).map(([text = '']) => text);
      this.setColumnWidth(sheetId, each, 1, fittingWidth(texts));
    }
    end();
  }

  rowHeight(sheetId: string, row: number): number {
    return this.#sheets.find(sheetId).getRowHeight(row);
  }

  setRowHeight(sheetId: string, row: number, count: number, height: number): void {
    const sheet = this.#sheets.find(sheetId);
    this.#grow({ sheetId, row, column: 0, rows: count, columns: 1 });
    const ranges = [{ startRow: row, endRow: row + count - 1, startColumn: 0, endColumn: sheet.getColumnCount() - 1 }];
    const params = { unitId: this.#unitId, subUnitId: sheetId, ranges, rowHeight: height };
    const undo = SetWorksheetRowHeightMutationFactory(params, sheet);
    this.#run({ id: SetWorksheetRowHeightMutation.id, params }, { id: SetWorksheetRowHeightMutation.id, params: undo });
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    const none = rows === 0 && columns === 0;
    this.#undoable.command(SetFrozenCommand.id, {
      unitId: this.#unitId,
      subUnitId: sheetId,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
      xSplit: none ? 0 : columns,
      ySplit: none ? 0 : rows,
    });
  }

  tables(): TableInfo[] {
    return this.#tables.list();
  }

  addTable(area: Area, hasHeaders: boolean, name?: string): TableInfo {
    return this.#tables.add(area, hasHeaders, name);
  }

  renameTable(tableId: string, name: string): void {
    this.#tables.rename(tableId, name);
  }

  removeTable(tableId: string): void {
    this.#tables.remove(tableId);
  }

  hiddenRows({ sheetId, row, rows }: Area): 'none' | 'some' | 'all' {
    const sheet = this.#sheets.find(sheetId);
    let hidden = 0;
    for (let each = row; each < row + rows; each += 1) if (!sheet.getRowVisible(each)) hidden += 1;
    return hidden === 0 ? 'none' : hidden === rows ? 'all' : 'some';
  }

  mergedAreas(sheetId: string): Area[] {
    return this.#sheets
      .find(sheetId)
      .getMergeData()
      .map((range) => toArea(sheetId, range));
  }

  merge(area: Area): void {
    const { rows, columns } = area;
    if (rows * columns < 2) return;
    this.unmerge(area);
    // As in Excel, the first cell is what remains.
    if (columns > 1) this.clear({ ...area, column: area.column + 1, rows: 1, columns: columns - 1 }, 'contents');
    if (rows > 1) this.clear({ ...area, row: area.row + 1, rows: rows - 1 }, 'contents');
    this.#grow(area);
    this.#mergeOrPart(area.sheetId, [area], 'merge');
  }

  unmerge(area: Area): void {
    const found = this.mergedAreas(area.sheetId).filter((merged) =>
      Rectangle.intersects(toRange(merged), toRange(area)),
    );
    if (found.length > 0) this.#mergeOrPart(area.sheetId, found, 'part');
  }

  filteredArea(sheetId: string): Area | null {
    return this.#filters.area(sheetId);
  }

  filter(area: Area): void {
    this.#grow(area);
    this.#filters.set(area);
  }

  removeFilter(sheetId: string): void {
    this.#filters.remove(sheetId);
  }

  validation(sheetId: string, row: number, column: number): Validation | null {
    return this.#lists.find(sheetId, row, column);
  }

  validate(area: Area, validation: Validation | null): void {
    this.#grow(area);
    this.#lists.set(area, validation);
  }

  validations(sheetId: string): ReturnType<Lists['all']> {
    return this.#lists.all(sheetId);
  }

  charts(sheetId: string): readonly Chart[] {
    return this.#charts.list(sheetId);
  }

  putChart(chart: Chart): void {
    this.#grow(chart.over);
    this.#charts.put(chart);
  }

  removeChart(sheetId: string, chartId: string): void {
    this.#charts.remove(sheetId, chartId);
  }

  pageSetup(sheetId: string): PageSetup {
    return pageSetupOf(this.#sheets.find(sheetId).getConfig());
  }

  // How a sheet is printed is no content: nobody looks for it among the steps of undo.
  setPageSetup(sheetId: string, setup: PageSetup): void {
    const config = this.#sheets.find(sheetId).getConfig();
    Object.assign(config, withPageSetup(config, setup));
  }

  isProtected(sheetId: string): boolean {
    const rules = this.#engine.injector.get(WorksheetProtectionRuleModel);
    return Boolean(rules.getRule(this.#unitId, sheetId));
  }

  spill(sheetId: string, row: number, column: number): Area | null {
    const range = this.#reader(sheetId).spillOf(row, column);
    return range === null ? null : toArea(sheetId, range);
  }

  spillInto(sheetId: string, row: number, column: number): Area | null {
    const range = this.#reader(sheetId).spillInto(row, column);
    return range === null ? null : toArea(sheetId, range);
  }

  names(): NameInfo[] {
    return this.#names.list();
  }

  addName(name: string, formula: string): NameInfo {
    return this.#names.add(name, formula);
  }

  removeName(name: string): void {
    this.#names.remove(name);
  }

  editing(): Promise<void> | null {
    return this.#screen?.editing() ?? null;
  }

  beginUndoGroup(): () => void {
    return this.#engine.beginUndoGroup();
  }

  calculated(): Promise<void> {
    return this.#calculation.settled();
  }

  /** The sentence of the custom function that failed in this cell, or undefined. */
  errorMessage(sheetId: string, row: number, column: number): string | undefined {
    const area = { sheetId, row, column, rows: 1, columns: 1 };
    const [[shown]] = this.values(area) as [[CellValue]];
    if (typeof shown !== 'string' || !shown.startsWith('#')) return undefined;
    const origin = this.spillInto(sheetId, row, column) ?? area;
    const [[formula]] = this.formulas({ ...origin, rows: 1, columns: 1 }) as [[CellValue]];
    return this.#engine.messages.find({ sheetId, row, column }, shown, String(formula));
  }

  onSelectionChanged(listener: (area: Area) => void): () => void {
    const tell = () => listener(this.selection());
    return both(
      this.#engine.onOpened(tell),
      this.#listen((command) => command.id === SetSelectionsOperation.id && tell()),
    );
  }

  onChanged(listener: (area: Area) => void): () => void {
    return this.#listen((command, options) => {
      const area = changedArea(command, options);
      if (area !== null) listener(area);
    });
  }

  onSheetsChanged(listener: () => void): () => void {
    return both(
      this.#engine.onOpened(listener),
      this.#listen((command) => Sheets.changedBy(command.id) && listener()),
    );
  }

  get #unitId(): string {
    return this.#engine.workbook.getUnitId();
  }

  get #selections(): SheetsSelectionsService {
    return this.#engine.injector.get(SheetsSelectionsService);
  }

  #listen(listener: (...told: Parameters<CommandListener>) => unknown): () => void {
    const registration = this.#engine.commands.onCommandExecuted((command, options) => {
      if (!this.#engine.isReplacing) listener(command, options);
    });
    return () => registration.dispose();
  }

  #reader(sheetId: string): SheetReader {
    return new SheetReader(this.#engine.injector, this.#engine.workbook, this.#sheets.find(sheetId));
  }

  #run(redo: IMutationInfo, undo: IMutationInfo): void {
    this.#undoable.run(this.#unitId, [redo], [undo]);
  }

  #mergeOrPart(sheetId: string, areas: readonly Area[], what: 'merge' | 'part'): void {
    const params = { unitId: this.#unitId, subUnitId: sheetId, ranges: areas.map(toRange) };
    const [merging, parting] = [AddWorksheetMergeMutation.id, RemoveWorksheetMergeMutation.id];
    const [redo, undo] = what === 'merge' ? [merging, parting] : [parting, merging];
    this.#run({ id: redo, params }, { id: undo, params });
  }

  #usedPart(area: Area): Area | null {
    const used = this.usedArea(area.sheetId);
    return used === null ? null : { ...area, row: 0, rows: used.row + used.rows };
  }

  // Beyond the sheet's present end there is nothing to empty.
  #fill(area: Area, cell: ICellData): void {
    const sheet = this.#sheets.find(area.sheetId);
    const rows = Math.min(area.rows, sheet.getRowCount() - area.row);
    const columns = Math.min(area.columns, sheet.getColumnCount() - area.column);
    const within = { ...area, rows: Math.max(rows, 0), columns: Math.max(columns, 0) };
    this.#setCells(within, cellMatrix(within, cell), 'v' in cell ? 'content' : 'style');
  }

  // A whole column keeps its style in one place, and cells yet to come take it from there.
  #styleColumns(area: Area, style: IStyleData): void {
    this.#grow({ ...area, rows: 1 });
    const sheet = this.#sheets.find(area.sheetId);
    const columnData: Record<number, Partial<IColumnData>> = {};
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      columnData[column] = { s: { ...sheet.getColumnStyle(column), ...style } };
    }
    const params = { unitId: this.#unitId, subUnitId: area.sheetId, columnData };
    const undo = SetColDataMutationFactory(params, sheet);
    this.#run({ id: SetColDataMutation.id, params }, { id: SetColDataMutation.id, params: undo });
  }

  #setCells(area: Area, cellValue: IObjectMatrixPrimitiveType<ICellData>, change: 'content' | 'style'): void {
    if (area.rows < 1 || area.columns < 1) return;
    this.#grow(area);
    // Told that only the style changes, the grid leaves the cells' formulas alone.
    const trigger = change === 'style' ? { trigger: SetStyleCommand.id } : {};
    const params = { unitId: this.#unitId, subUnitId: area.sheetId, cellValue, ...trigger };
    const undo = SetRangeValuesUndoMutationFactory(this.#engine.injector, params);
    this.#run({ id: SetRangeValuesMutation.id, params }, { id: SetRangeValuesMutation.id, params: undo });
  }

  #grow(area: Area): void {
    const sheet: Worksheet = this.#sheets.find(area.sheetId);
    const rows = area.row + area.rows;
    const columns = area.column + area.columns;
    if (rows > MOST_ROWS || columns > MOST_COLUMNS)
      throw new RangeError('超出工作表的范围：最多 1048576 行、16384 列。');
    const target = { unitId: this.#unitId, subUnitId: area.sheetId };
    const { commands } = this.#engine;
    if (rows > sheet.getRowCount()) {
      commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...target, rowCount: rows });
    }
    if (columns > sheet.getColumnCount()) {
      commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...target, columnCount: columns });
    }
  }
}

const both = (first: () => void, second: () => void) => () => {
  first();
  second();
};

const cellMatrix = (area: Area, cell: ICellData): IObjectMatrixPrimitiveType<ICellData> => {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells: Record<number, ICellData> = {};
    for (let column = area.column; column < area.column + area.columns; column += 1) cells[column] = { ...cell };
    matrix[row] = cells;
  }
  return matrix;
};
