// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ShownChart } from '../../../../addin/workbook/charts/chart-data';
import type { ChartDrawing } from '../../../../addin/workbook/charts/chart-drawing';
import { ChartFigure } from '../../../../addin/workbook/charts/chart-figure';
import { wireMoves } from '../../../../addin/workbook/charts/chart-moves';

const INKS = { text: '#242424', line: '#d1d1d1', ground: '#ffffff', font: 'sans-serif' };
const SHOWN: ShownChart = {
  type: 'ColumnClustered',
  title: '各部门预算',
  description: '',
  labels: ['炼钢部', '热轧部'],
  series: [{ name: '2027年', color: '#4472C4', values: [1200, null], texts: ['1,200', '未定标准'] }],
  legend: undefined,
  categoryAxis: {},
  valueAxis: {},
};

/** A chart on the page, with what was drawn and what was done to it. */
function onPage() {
  const drawing = { draw: vi.fn(), resize: vi.fn(), destroy: vi.fn() };
  const moves = { drag: vi.fn(), step: vi.fn(), remove: vi.fn(), undo: vi.fn(), redo: vi.fn(), leave: vi.fn() };
  const figure = new ChartFigure(() => drawing as unknown as ChartDrawing);
  document.body.append(figure.element);
  wireMoves(figure.element, figure.corner, moves);
  const press = (key: string, more: KeyboardEventInit = {}) =>
    figure.element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  return { figure, drawing, moves, press };
}

afterEach(() => document.body.replaceChildren());

describe('A chart over the cells', () => {
  it('has a name, and its figures as a table', () => {
    const { figure } = onPage();
    figure.show(SHOWN, INKS);
    expect(figure.element.getAttribute('aria-label')).toBe('各部门预算');
    const rows = [...figure.element.querySelectorAll('tr')].map(({ cells }) =>
      [...cells].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['', '炼钢部', '热轧部'],
      ['2027年', '1,200', '未定标准'],
    ]);
    figure.show({ ...SHOWN, title: '', description: '两个部门的预算' }, INKS);
    expect(figure.element.getAttribute('aria-label')).toBe('两个部门的预算');
    expect(figure.element.querySelectorAll('table')).toHaveLength(1);
  });

  it('is drawn anew when a figure or a colour of the page changes, and not else', () => {
    const { figure, drawing } = onPage();
    figure.show(SHOWN, INKS);
    figure.show({ ...SHOWN }, { ...INKS });
    expect(drawing.draw).toHaveBeenCalledTimes(1);
    figure.show({ ...SHOWN, series: [{ ...SHOWN.series[0]!, values: [1201, null] }] }, INKS);
    figure.show(SHOWN, { ...INKS, text: '#f0f0f0' });
    expect(drawing.draw).toHaveBeenCalledTimes(3);
  });

  it('lies where its cells are, hidden behind headers and frozen cells', () => {
    const { figure, drawing } = onPage();
    figure.place({ left: 10, top: -30, width: 300, height: 200 }, { left: 46, top: 20 });
    const { left, top, clipPath } = figure.element.style;
    expect([left, top, clipPath]).toEqual(['10px', '-30px', 'inset(50px 0 0 36px)']);
    expect(drawing.resize).toHaveBeenLastCalledWith(298, 198);
  });

  it('is moved, sized, removed and left by keys, which the grid behind does not see', () => {
    const { moves, press } = onPage();
    const seen = vi.fn();
    document.body.addEventListener('keydown', seen);
    press('ArrowDown');
    press('ArrowLeft', { shiftKey: true });
    expect(moves.step.mock.calls).toEqual([
      [0, 1, 'place'],
      [-1, 0, 'size'],
    ]);
    press('Delete');
    press('Escape');
    press('z', { ctrlKey: true });
    press('Z', { ctrlKey: true, shiftKey: true });
    for (const move of [moves.remove, moves.leave, moves.undo, moves.redo]) expect(move).toHaveBeenCalledOnce();
    expect(seen).not.toHaveBeenCalled();
    press('Tab');
    expect(seen).toHaveBeenCalledOnce();
  });
});
