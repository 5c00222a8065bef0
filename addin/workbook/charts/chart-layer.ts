import { CommandType, RedoCommand, UndoCommand } from '@univerjs/core';
import { ILayoutService } from '@univerjs/preset-sheets-core';
import type { Chart } from '../chart';
import type { CellPlaces } from '../univer/cell-places';
import type { Engine } from '../univer/engine';
import type { UniverGrid } from '../univer/univer-grid';
import { shownChart } from './chart-data';
import type { ChartDrawing, Inks } from './chart-drawing';
import { ChartFigure } from './chart-figure';
import { wireMoves, type ChartMoves } from './chart-moves';

type DrawingOn = (canvas: HTMLCanvasElement) => ChartDrawing;

const LEAST_CELLS = 2;

/** The charts of the sheet in sight, over its cells. They are drawn anew when their cells change. */
export class ChartLayer {
  readonly #engine: Engine;
  readonly #grid: UniverGrid;
  readonly #places: CellPlaces;
  readonly #root = document.createElement('div');
  readonly #figures = new Map<string, ChartFigure>();
  #drawingOn: DrawingOn | undefined;
  #isLoading = false;
  #isDue = false;

  constructor(engine: Engine, grid: UniverGrid, places: CellPlaces) {
    this.#engine = engine;
    this.#grid = grid;
    this.#places = places;
    this.#root.className = 'charts';
    this.#root.addEventListener('wheel', (event) => this.#passOn(event), { passive: false });
    // Whatever scrolls, zooms, writes or calculates is a command.
    engine.commands.onCommandExecuted(({ type }) => type !== CommandType.COMMAND && this.#soon());
    engine.onOpened(() => this.#soon());
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.#soon());
    addEventListener('resize', () => this.#soon());
    this.#soon();
  }

  #soon(): void {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.#refresh();
    });
  }

  #refresh(): void {
    const sheetId = this.#grid.activeSheetId();
    const charts = this.#grid.charts(sheetId);
    if (charts.length > 0 && !this.#drawingOn) return this.#load();
    const surface = this.#places.surface();
    // The grid comes to the screen some frames after its workbook.
    if (charts.length > 0 && !surface?.parentElement) return this.#soon();
    if (surface && this.#root.parentElement !== surface.parentElement) surface.after(this.#root);
    const shown = new Map(charts.map((chart) => [`${sheetId} ${chart.id}`, chart]));
    for (const [key, figure] of this.#figures) if (!shown.has(key)) this.#drop(key, figure);
    for (const [key, chart] of shown) this.#show(key, chart);
  }

  /** What draws is large, and most workbooks have no chart. */
  #load(): void {
    if (this.#isLoading) return;
    this.#isLoading = true;
    void import('./chart-drawing').then(({ ChartDrawing }) => {
      this.#drawingOn = (canvas) => new ChartDrawing(canvas);
      this.#soon();
    });
  }

  #show(key: string, chart: Chart): void {
    const placed = this.#places.place(chart.over);
    if (!placed || !this.#drawingOn) return;
    const figure = this.#figures.get(key) ?? this.#add(key, chart, this.#drawingOn);
    figure.place(placed.box, placed.seenFrom);
    figure.show(shownChart(this.#grid, chart), inksOf(this.#root));
  }

  #add(key: string, { id, over }: Chart, drawingOn: DrawingOn): ChartFigure {
    const figure = new ChartFigure(drawingOn);
    this.#figures.set(key, figure);
    this.#root.append(figure.element);
    const now = () => this.#grid.charts(over.sheetId).find((chart) => chart.id === id);
    wireMoves(figure.element, figure.corner, this.#movesOf(now));
    return figure;
  }

  #drop(key: string, figure: ChartFigure): void {
    figure.remove();
    this.#figures.delete(key);
  }

  #movesOf(now: () => Chart | undefined): ChartMoves {
    const change = (chart: Chart, over: Partial<Chart['over']>) =>
      this.#grid.putChart({ ...chart, over: { ...chart.over, ...over } });
    return {
      drag: (across, down, what) => {
        const chart = now();
        const box = chart && this.#places.place(chart.over)?.box;
        if (!chart || !box) return;
        const end = { left: box.left + box.width, top: box.top + box.height };
        const from = what === 'place' ? box : end;
        const cell = this.#places.cellAt(from.left + across, from.top + down);
        if (!cell) return;
        const { row, column } = chart.over;
        if (what === 'place') change(chart, cell);
        else change(chart, atLeast({ rows: cell.row - row + 1, columns: cell.column - column + 1 }));
      },
      step: (columns, rows, what) => {
        const chart = now();
        if (!chart) return;
        const { over } = chart;
        if (what === 'size') change(chart, atLeast({ rows: over.rows + rows, columns: over.columns + columns }));
        else change(chart, { row: Math.max(over.row + rows, 0), column: Math.max(over.column + columns, 0) });
      },
      remove: () => {
        const chart = now();
        if (chart) this.#grid.removeChart(chart.over.sheetId, chart.id);
        this.#leave();
      },
      undo: () => void this.#engine.commands.executeCommand(UndoCommand.id),
      redo: () => void this.#engine.commands.executeCommand(RedoCommand.id),
      leave: () => this.#leave(),
    };
  }

  #leave(): void {
    this.#engine.injector.get(ILayoutService).focus();
  }

  /** The wheel scrolls the sheet, wherever the pointer is. */
  #passOn(event: WheelEvent): void {
    event.preventDefault();
    event.stopPropagation();
    this.#places.surface()?.dispatchEvent(new WheelEvent('wheel', event));
  }
}

const atLeast = ({ rows, columns }: { rows: number; columns: number }) => ({
  rows: Math.max(rows, LEAST_CELLS),
  columns: Math.max(columns, LEAST_CELLS),
});

const inksOf = (element: HTMLElement): Inks => {
  const style = getComputedStyle(element);
  const ink = (name: string) => style.getPropertyValue(name).trim();
  return { text: ink('--front'), line: ink('--line'), ground: ink('--back'), font: style.fontFamily };
};
