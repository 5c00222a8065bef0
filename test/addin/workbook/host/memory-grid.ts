/** A grid in memory for tests: it keeps what it is told and refuses what a real grid could not do. */
import type { Chart } from '../../../../addin/workbook/chart';
import type {
  Area,
  CellFormat,
  CellValue,
  Grid,
  NameInfo,
  PageSetup,
  SheetInfo,
  TableInfo,
  Validation,
} from '../../../../addin/workbook/grid';

interface Cell {
  value: CellValue;
  formula?: string;
  format: CellFormat;
}

interface Sheet {
  readonly id: string;
  name: string;
  visible: boolean;
  /** By row × 16,384 + column. */
  readonly cells: Map<number, Cell>;
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  frozen: { rows: number; columns: number };
  readonly merged: Area[];
  filtered: Area | null;
  readonly lists: { readonly area: Area; readonly validation: Validation | null }[];
  readonly charts: Map<string, Chart>;
  pageSetup: PageSetup;
}

const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

export interface MemoryGridOptions {
  readonly sheets?: readonly string[];
  /** What a formula comes to; the formula's own text if absent. */
  readonly calculate?: (formula: string) => CellValue;
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;

const key = (row: number, column: number) => row * COLUMNS + column;
const place = (cellKey: number) => [Math.floor(cellKey / COLUMNS), cellKey % COLUMNS] as const;
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;

export class MemoryGrid implements Grid {
  /** The calls that changed something, with the cells they touched. */
  readonly log: { readonly call: string; readonly area?: Area; readonly undoGroup: number | null }[] = [];
  editingUntil: Promise<void> | null = null;
  private readonly all: Sheet[] = [];
  private active: string;
  private selected: Area;
  private readonly tableList: TableInfo[] = [];
  private readonly nameList: NameInfo[] = [];
  private lastId = 0;
  private undoGroup: number | null = null;
  private undoGroups = 0;
  private uncalculated: Cell[] = [];
  private readonly listeners = {
    selection: new Set<(area: Area) => void>(),
    change: new Set<(area: Area) => void>(),
    sheets: new Set<() => void>(),
  };

  constructor(private readonly options: MemoryGridOptions = {}) {
    for (const name of options.sheets ?? ['Sheet1']) this.addSheet(name);
    this.active = this.all[0]?.id ?? '';
    this.selected = { sheetId: this.active, row: 0, column: 0, rows: 1, columns: 1 };
    this.log.length = 0;
  }

  sheets(): readonly SheetInfo[] {
    return this.all.map(({ id, name, visible }) => ({ id, name, visible }));
  }

  addSheet(name = `Sheet${this.all.length + 1}`): SheetInfo {
    const sheet: Sheet = {
      id: `sheet-${++this.lastId}`,
      name,
      visible: true,
      cells: new Map(),
      widths: new Map(),
      heights: new Map(),
      frozen: { rows: 0, columns: 0 },
      merged: [],
      filtered: null,
      lists: [],
      charts: new Map(),
      pageSetup: {},
    };
    this.all.push(sheet);
    this.record('addSheet');
    this.tellSheets();
    return { id: sheet.id, name, visible: true };
  }

  removeSheet(sheetId: string): void {
    this.all.splice(this.all.indexOf(this.sheet(sheetId)), 1);
    if (this.active === sheetId) this.active = this.all[0]?.id ?? '';
    this.record('removeSheet');
    this.tellSheets();
  }

  renameSheet(sheetId: string, name: string): void {
    this.sheet(sheetId).name = name;
    this.record('renameSheet');
    this.tellSheets();
  }

  activeSheetId(): string {
    return this.active;
  }

  activate(sheetId: string): void {
    this.active = this.sheet(sheetId).id;
    this.tellSheets();
  }

  size(): { rows: number; columns: number } {
    return { rows: ROWS, columns: COLUMNS };
  }

  selection(): Area {
    return this.selected;
  }

  select(area: Area): void {
    if (area.sheetId !== this.active) throw new Error('Only on the active sheet can cells be selected.');
    this.selected = this.checked(area);
    for (const listener of this.listeners.selection) listener(area);
  }

  usedArea(sheetId: string): Area | null {
    const filled = [...this.sheet(sheetId).cells].filter(([, cell]) => cell.value !== '' || cell.formula !== undefined);
    if (filled.length === 0) return null;
    let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
    for (const [cellKey] of filled) {
      const [row, column] = place(cellKey);
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  values(area: Area): CellValue[][] {
    return this.read(area, (cell) => cell?.value ?? '');
  }

  formulas(area: Area): CellValue[][] {
    return this.read(area, (cell) => cell?.formula ?? cell?.value ?? '');
  }

  texts(area: Area): string[][] {
    return this.read(area, (cell) => String(cell?.value ?? ''));
  }

  formats(area: Area): CellFormat[][] {
    return this.read(area, (cell) => cell?.format ?? {});
  }

  write(area: Area, content: readonly (readonly (CellValue | null)[])[]): void {
    if (content.length !== area.rows || content.some((row) => row.length !== area.columns)) {
      throw new Error('The content does not have the shape of the area.');
    }
    this.each(area, (cell, row, column) => this.fill(cell, content[row]?.[column] ?? null));
    this.record('write', area);
    this.tellChange(area);
  }

  clear(area: Area, what: 'contents' | 'formats' | 'all'): void {
    for (const [cellKey, cell] of this.sheet(area.sheetId).cells) {
      const [row, column] = place(cellKey);
      const inside =
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
      if (!inside) continue;
      if (what !== 'formats') this.fill(cell, '');
      if (what !== 'contents') cell.format = {};
    }
    this.record('clear', area);
    this.tellChange(area);
  }

  format(area: Area, format: CellFormat): void {
    this.each(area, (cell) => {
      const edges = format.edges && { edges: { ...cell.format.edges, ...format.edges } };
      const merged = Object.entries({ ...cell.format, ...format, ...edges }).filter(([, value]) => value !== null);
      cell.format = Object.fromEntries(merged);
    });
    this.record('format', area);
  }

  columnWidth(sheetId: string, column: number): number {
    return this.sheet(sheetId).widths.get(column) ?? DEFAULT_WIDTH;
  }

  setColumnWidth(sheetId: string, column: number, count: number, width: number): void {
    for (let index = column; index < column + count; index++) this.sheet(sheetId).widths.set(index, width);
    this.record('setColumnWidth');
  }

  fitColumns(sheetId: string, column: number, count: number): void {
    for (let index = column; index < column + count; index++) this.sheet(sheetId).widths.set(index, 99);
    this.record('fitColumns');
  }

  rowHeight(sheetId: string, row: number): number {
    return this.sheet(sheetId).heights.get(row) ?? DEFAULT_HEIGHT;
  }

  setRowHeight(sheetId: string, row: number, count: number, height: number): void {
    for (let index = row; index < row + count; index++) this.sheet(sheetId).heights.set(index, height);
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    this.sheet(sheetId).frozen = { rows, columns };
  }

  frozen(sheetId: string) {
    return this.sheet(sheetId).frozen;
  }

  /** Rows that a test hides, of all sheets. */
  readonly hidden = new Set<number>();

  hiddenRows({ row, rows }: Area): 'none' | 'some' | 'all' {
    const hidden = [...this.hidden].filter((each) => each >= row && each < row + rows).length;
    return hidden === 0 ? 'none' : hidden === rows ? 'all' : 'some';
  }

  mergedAreas(sheetId: string): readonly Area[] {
    return this.sheet(sheetId).merged;
  }

  merge(area: Area): void {
    this.sheet(area.sheetId).merged.push(area);
    this.record('merge', area);
  }

  unmerge(area: Area): void {
    const { merged } = this.sheet(area.sheetId);
    merged.splice(0, merged.length, ...merged.filter(({ row, column }) => !holds(area, row, column)));
    this.record('unmerge', area);
  }

  filteredArea(sheetId: string): Area | null {
    return this.sheet(sheetId).filtered;
  }

  filter(area: Area): void {
    this.sheet(area.sheetId).filtered = area;
    this.record('filter', area);
  }

  removeFilter(sheetId: string): void {
    this.sheet(sheetId).filtered = null;
    this.record('removeFilter');
  }

  validation(sheetId: string, row: number, column: number): Validation | null {
    return this.sheet(sheetId).lists.findLast(({ area }) => holds(area, row, column))?.validation ?? null;
  }

  validate(area: Area, validation: Validation | null): void {
    this.sheet(area.sheetId).lists.push({ area, validation });
    this.record('validate', area);
  }

  charts(sheetId: string): readonly Chart[] {
    return [...this.sheet(sheetId).charts.values()];
  }

  putChart(chart: Chart): void {
    this.sheet(this.checked(chart.over).sheetId).charts.set(chart.id, chart);
    this.record('putChart', chart.over);
  }

  removeChart(sheetId: string, chartId: string): void {
    this.sheet(sheetId).charts.delete(chartId);
    this.record('removeChart');
  }

  pageSetup(sheetId: string): PageSetup {
    return this.sheet(sheetId).pageSetup;
  }

  setPageSetup(sheetId: string, setup: PageSetup): void {
    this.sheet(sheetId).pageSetup = setup;
    this.record('setPageSetup');
  }

  showSheet(sheetId: string, visible: boolean): void {
    this.sheet(sheetId).visible = visible;
    this.tellSheets();
  }

  moveSheet(sheetId: string, position: number): void {
    const sheet = this.sheet(sheetId);
    this.all.splice(this.all.indexOf(sheet), 1);
    this.all.splice(position, 0, sheet);
    this.tellSheets();
  }

  tables(): readonly TableInfo[] {
    return this.tableList;
  }

  addTable(area: Area, hasHeaders: boolean): TableInfo {
    const id = `table-${++this.lastId}`;
    const table = { id, name: `Table${this.tableList.length + 1}`, area: this.checked(area), hasHeaders };
    this.tableList.push(table);
    return table;
  }

  renameTable(tableId: string, name: string): void {
    const index = this.tableList.findIndex(({ id }) => id === tableId);
    const table = this.tableList[index];
    if (!table) throw new Error(`No table ${tableId}`);
    this.tableList[index] = { ...table, name };
  }

  removeTable(tableId: string): void {
    this.tableList.splice(
      this.tableList.findIndex(({ id }) => id === tableId),
      1,
    );
  }

  names(): readonly NameInfo[] {
    return this.nameList;
  }

  addName(name: string, formula: string): NameInfo {
    this.nameList.push({ name, formula });
    return { name, formula };
  }

  removeName(name: string): void {
    this.nameList.splice(
      this.nameList.findIndex((item) => item.name === name),
      1,
    );
  }

  editing(): Promise<void> | null {
    return this.editingUntil;
  }

  beginUndoGroup(): () => void {
    if (this.undoGroup !== null) throw new Error('There is an undo group already.');
    this.undoGroup = ++this.undoGroups;
    return () => {
      this.undoGroup = null;
    };
  }

  /** Formulas get their results here and not before, as in a grid that calculates by itself some time later. */
  async calculated(): Promise<void> {
    await Promise.resolve();
    for (const cell of this.uncalculated.splice(0)) {
      if (cell.formula !== undefined) cell.value = this.options.calculate?.(cell.formula) ?? cell.formula;
    }
  }

  onSelectionChanged(listener: (area: Area) => void): () => void {
    this.listeners.selection.add(listener);
    return () => this.listeners.selection.delete(listener);
  }

  onChanged(listener: (area: Area) => void): () => void {
    this.listeners.change.add(listener);
    return () => this.listeners.change.delete(listener);
  }

  onSheetsChanged(listener: () => void): () => void {
    this.listeners.sheets.add(listener);
    return () => this.listeners.sheets.delete(listener);
  }

  /** How often a method changed the grid. */
  count(call: string): number {
    return this.log.filter((entry) => entry.call === call).length;
  }

  private fill(cell: Cell, content: CellValue | null): void {
    if (content === null) return;
    delete cell.formula;
    cell.value = content;
    if (typeof content !== 'string') return;
    if (content.startsWith("'")) cell.value = content.slice(1);
    if (!content.startsWith('=')) return;
    cell.formula = content;
    cell.value = 0;
    this.uncalculated.push(cell);
  }

  private sheet(sheetId: string): Sheet {
    const sheet = this.all.find(({ id }) => id === sheetId);
    if (!sheet) throw new Error(`No sheet ${sheetId}`);
    return sheet;
  }

  private checked(area: Area): Area {
    const { rows, columns } = this.size();
    const inside =
      area.row >= 0 && area.column >= 0 && area.row + area.rows <= rows && area.column + area.columns <= columns;
    if (!inside || area.rows < 1 || area.columns < 1) throw new Error('The area is not within the sheet.');
    return area;
  }

  private read<T>(area: Area, take: (cell: Cell | undefined) => T): T[][] {
    const { cells } = this.sheet(this.checked(area).sheetId);
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => take(cells.get(key(area.row + row, area.column + column)))),
    );
  }

  private each(area: Area, change: (cell: Cell, row: number, column: number) => void): void {
    const { cells } = this.sheet(this.checked(area).sheetId);
    for (let row = 0; row < area.rows; row++) {
      for (let column = 0; column < area.columns; column++) {
        const cellKey = key(area.row + row, area.column + column);
        const cell = cells.get(cellKey) ?? { value: '', format: {} };
        cells.set(cellKey, cell);
        change(cell, row, column);
      }
    }
  }

  private record(call: string, area?: Area): void {
    this.log.push({ call, undoGroup: this.undoGroup, ...(area && { area }) });
  }

  private tellChange(area: Area): void {
    for (const listener of this.listeners.change) listener(area);
  }

  private tellSheets(): void {
    for (const listener of this.listeners.sheets) listener();
  }
}
