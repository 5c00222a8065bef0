import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js';
import type { ChartConfiguration, ChartDataset, ScaleOptions } from 'chart.js';
import { formatted, type ShownChart, type ShownSeries } from './chart-data';
import { wrapped } from './wrapped';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
  Tooltip,
);

/** The colours of the page, for what is not a series. */
export interface Inks {
  readonly text: string;
  readonly line: string;
  readonly ground: string;
  readonly font: string;
}

type Configuration = ChartConfiguration<'bar' | 'line', (number | null)[], string>;
type Side = 'left' | 'right' | 'top' | 'bottom';

/** Lines are told apart by their points too. */
const POINTS = ['circle', 'rect', 'triangle', 'rectRot', 'star', 'crossRot'] as const;
const SIDES = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right' } as const;

const datasetOf = (
  { name, color, values }: ShownSeries,
  type: ShownChart['type'],
  index: number,
  ground: string,
): ChartDataset<'bar' | 'line', (number | null)[]> => {
  const shared = { label: name, data: [...values], backgroundColor: color };
  if (!type.startsWith('Line')) return { ...shared, borderColor: ground, borderWidth: 1 };
  return {
    ...shared,
    borderColor: color,
    borderWidth: 2,
    pointRadius: type === 'LineMarkers' ? 4 : 0,
    pointStyle: POINTS[index % POINTS.length] ?? 'circle',
  };
};

const titleOf = (text: string | undefined, { text: color, font }: Inks, size: number) => ({
  display: text !== undefined && text !== '',
  text: text ?? '',
  color,
  font: { family: font, size, weight: 'normal' as const },
});

/** Excel lets bars begin at the bottom, and the figures change their side with the order of the labels. */
function sides({ type, categoryAxis: { reversed = false, crossed, labels } }: ShownChart) {
  const isBar = type.startsWith('Bar');
  const far = reversed !== (crossed === 'Maximum');
  const category: Side = isBar ? (labels === 'High' ? 'right' : 'left') : labels === 'High' ? 'top' : 'bottom';
  const value: Side = isBar ? (far ? 'top' : 'bottom') : far ? 'right' : 'left';
  return { isBar, category, value, reverse: isBar ? !reversed : reversed };
}

function scalesOf(shown: ShownChart, inks: Inks): Record<'x' | 'y', ScaleOptions<'category' | 'linear'>> {
  const { isBar, category, value, reverse } = sides(shown);
  const { categoryAxis, valueAxis, type, labels } = shown;
  const stacked = type.endsWith('Stacked');
  const ticks = { color: inks.text, font: { family: inks.font, size: 12 } };
  const ofCategories: ScaleOptions<'category'> = {
    type: 'category',
    offset: true,
    position: category,
    reverse,
    stacked,
    title: titleOf(categoryAxis.title, inks, 12),
    ticks: {
      ...ticks,
      display: categoryAxis.labels !== 'None',
      // Each label says what its figures are: none is left out, and long ones take several lines.
      autoSkip: false,
      maxRotation: 0,
      callback(_value, index) {
        // Columns have about four fifths of the width, the labels of bars about a quarter.
        const room = this.chart.width * (isBar ? 0.25 : 0.8 / labels.length);
        return wrapped(labels[index] ?? '', room);
      },
    },
    grid: { display: false },
    border: { color: inks.line },
  };
  const ofValues: ScaleOptions<'linear'> = {
    type: 'linear',
    position: value,
    reverse: valueAxis.reversed ?? false,
    stacked,
    beginAtZero: true,
    ...(valueAxis.minimum !== undefined && { min: valueAxis.minimum }),
    title: titleOf(valueAxis.title, inks, 12),
    ticks: {
      ...ticks,
      maxRotation: 0,
      maxTicksLimit: 7,
      autoSkipPadding: 16,
      display: valueAxis.labels !== 'None',
      callback: (figure) => formatted(Number(figure), valueAxis.numberFormat ?? 'General'),
    },
    grid: { color: inks.line },
    border: { display: false },
  };
  return isBar ? { x: ofValues, y: ofCategories } : { x: ofCategories, y: ofValues };
}

export function configurationOf(shown: ShownChart, inks: Inks): Configuration {
  const { type, labels, series, title, legend } = shown;
  const isLine = type.startsWith('Line');
  return {
    type: isLine ? 'line' : 'bar',
    data: { labels: [...labels], datasets: series.map((one, i) => datasetOf(one, type, i, inks.ground)) },
    options: {
      indexAxis: type.startsWith('Bar') ? 'y' : 'x',
      animation: false,
      responsive: false,
      maintainAspectRatio: false,
      layout: { padding: 12 },
      scales: scalesOf(shown, inks),
      interaction: { mode: 'index', intersect: false, axis: type.startsWith('Bar') ? 'y' : 'x' },
      plugins: {
        title: titleOf(title, inks, 15),
        legend: {
          display: legend !== undefined,
          position: legend ? SIDES[legend] : 'bottom',
          // Hiding a series by a click would change what the workbook says.
          onClick: () => undefined,
          labels: {
            color: inks.text,
            font: { family: inks.font, size: 12 },
            boxWidth: 12,
            boxHeight: isLine ? 8 : 12,
            usePointStyle: isLine,
          },
        },
        tooltip: {
          backgroundColor: inks.text,
          titleColor: inks.ground,
          bodyColor: inks.ground,
          callbacks: {
            label: ({ datasetIndex, dataIndex }) =>
              `${series[datasetIndex]?.name ?? ''}：${series[datasetIndex]?.texts[dataIndex] ?? ''}`,
          },
        },
      },
    },
  };
}

/** A chart on a canvas. */
export class ChartDrawing {
  #chart: Chart<'bar' | 'line', (number | null)[], string> | undefined;

  constructor(private readonly canvas: HTMLCanvasElement) {}

  draw(shown: ShownChart, inks: Inks): void {
    this.#chart?.destroy();
    this.#chart = new Chart(this.canvas, configurationOf(shown, inks));
  }

  resize(width: number, height: number): void {
    this.#chart?.resize(width, height);
  }

  destroy(): void {
    this.#chart?.destroy();
  }
}
