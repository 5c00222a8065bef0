// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { ShownChart } from '../../../../addin/workbook/charts/chart-data';
import { configurationOf } from '../../../../addin/workbook/charts/chart-drawing';

const INKS = { text: '#242424', line: '#d1d1d1', ground: '#ffffff', font: 'sans-serif' };

const shown = (more: Partial<ShownChart>): ShownChart => ({
  type: 'ColumnClustered',
  title: '各部门预算',
  description: '',
  labels: ['炼钢部', '热轧部'],
  series: [{ name: '2027年', color: '#4472C4', values: [1200, null], texts: ['1,200', '未定标准'] }],
  legend: 'Bottom',
  categoryAxis: {},
  valueAxis: { numberFormat: '#,##0' },
  ...more,
});

const drawn = (more: Partial<ShownChart>) => {
  const { type, data, options } = configurationOf(shown(more), INKS);
  return { type, data, options, x: options?.scales?.['x'], y: options?.scales?.['y'] };
};

describe('The drawing of a chart', () => {
  it('has columns upright and bars lying, stacked where they are', () => {
    expect(drawn({ type: 'ColumnStacked' })).toMatchObject({
      type: 'bar',
      options: { indexAxis: 'x' },
      x: { type: 'category', stacked: true },
      y: { type: 'linear', stacked: true },
    });
    expect(drawn({ type: 'BarClustered' })).toMatchObject({
      type: 'bar',
      options: { indexAxis: 'y' },
      x: { type: 'linear', stacked: false },
      y: { type: 'category' },
    });
  });

  it('has lines with markers or without', () => {
    expect(drawn({ type: 'LineMarkers' })).toMatchObject({ type: 'line', data: { datasets: [{ pointRadius: 4 }] } });
    expect(drawn({ type: 'Line' })).toMatchObject({ type: 'line', data: { datasets: [{ pointRadius: 0 }] } });
  });

  it('begins with bars at the bottom as Excel does, and at the top where the order is reversed', () => {
    expect(drawn({ type: 'BarClustered' })).toMatchObject({ y: { reverse: true }, x: { position: 'bottom' } });
    expect(drawn({ type: 'BarClustered', categoryAxis: { reversed: true } })).toMatchObject({
      y: { reverse: false },
      x: { position: 'top' },
    });
    expect(drawn({ type: 'BarClustered', categoryAxis: { reversed: true, crossed: 'Maximum' } })).toMatchObject({
      y: { reverse: false },
      x: { position: 'bottom' },
    });
  });

  it('shows title, legend and titles of the axes where there are some', () => {
    expect(drawn({ valueAxis: { title: '元' } })).toMatchObject({
      options: {
        plugins: { title: { display: true, text: '各部门预算' }, legend: { display: true, position: 'bottom' } },
      },
      y: { title: { display: true, text: '元' } },
    });
    expect(drawn({ title: '', legend: undefined })).toMatchObject({
      options: { plugins: { title: { display: false }, legend: { display: false } } },
      y: { title: { display: false } },
    });
  });

  it('takes its inks from the page, so that it can be read in the dark', () => {
    const dark = configurationOf(shown({}), { ...INKS, text: '#f0f0f0', line: '#444444' });
    expect(dark.options).toMatchObject({
      plugins: { title: { color: '#f0f0f0' }, legend: { labels: { color: '#f0f0f0' } } },
      scales: { x: { ticks: { color: '#f0f0f0' } }, y: { ticks: { color: '#f0f0f0' }, grid: { color: '#444444' } } },
    });
  });
});
