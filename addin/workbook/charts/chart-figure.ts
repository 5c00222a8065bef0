import type { Box } from '../univer/cell-places';
import type { ShownChart } from './chart-data';
import type { ChartDrawing, Inks } from './chart-drawing';

const KEYS_HINT = '方向键移动，Shift 加方向键改变大小，Delete 键删除';

const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, className = '', text = '') => {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
};

/** The figures of a chart as a table, for who cannot see it. */
function tableOf({ title, labels, series }: ShownChart): HTMLTableElement {
  const table = make('table', 'chart__table');
  table.append(make('caption', '', title));
  const row = (head: string, cells: readonly string[], name: 'th' | 'td') => {
    const line = table.insertRow();
    for (const [i, text] of [head, ...cells].entries()) {
      const cell = make(i === 0 ? 'th' : name, '', text);
      if (cell.localName === 'th') cell.setAttribute('scope', i === 0 ? 'row' : 'col');
      line.append(cell);
    }
  };
  row('', labels, 'th');
  for (const { name, texts } of series) row(name, texts, 'td');
  return table;
}

/** A chart over the cells: a picture of it, and its figures in words. */
export class ChartFigure {
  readonly element = make('figure', 'chart');
  readonly corner = make('span', 'chart__corner');
  readonly #canvas = make('canvas');
  readonly #drawing: ChartDrawing;
  #table = make('table');
  #shown = '';
  #size = '';

  constructor(drawingOn: (canvas: HTMLCanvasElement) => ChartDrawing) {
    this.element.tabIndex = 0;
    this.element.setAttribute('aria-roledescription', '图表');
    this.element.setAttribute('aria-description', KEYS_HINT);
    this.#canvas.setAttribute('aria-hidden', 'true');
    this.element.append(this.#canvas, this.#table, this.corner);
    this.#drawing = drawingOn(this.#canvas);
  }

  /** @param seenFrom what lies left of it or above is hidden by headers and frozen cells */
  place({ left, top, width, height }: Box, seenFrom: Pick<Box, 'left' | 'top'>): void {
    const { style } = this.element;
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.width = `${width}px`;
    style.height = `${height}px`;
    style.clipPath = `inset(${Math.max(seenFrom.top - top, 0)}px 0 0 ${Math.max(seenFrom.left - left, 0)}px)`;
    const size = `${width} ${height}`;
    if (size === this.#size) return;
    this.#size = size;
    this.#fit();
  }

  /** Draws anew what has changed. */
  show(shown: ShownChart, inks: Inks): void {
    const now = JSON.stringify([shown, inks]);
    if (now === this.#shown) return;
    this.#shown = now;
    const { title, description } = shown;
    this.element.setAttribute('aria-label', [title, description].filter(Boolean).join('：') || '没有标题');
    const table = tableOf(shown);
    this.#table.replaceWith(table);
    this.#table = table;
    this.#drawing.draw(shown, inks);
    this.#fit();
  }

  remove(): void {
    this.#drawing.destroy();
    this.element.remove();
  }

  #fit(): void {
    const [width = 0, height = 0] = this.#size.split(' ').map(Number);
    // The frame takes a pixel on each side.
    this.#drawing.resize(Math.max(width - 2, 1), Math.max(height - 2, 1));
  }
}
