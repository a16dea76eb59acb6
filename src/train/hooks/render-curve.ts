import type { ChartConfiguration, ChartDataset, ChartItem, LegendItem, Tick } from 'chart.js';
import { invalidArgument } from '../../base/errors';
import { FONT, loadCanvas } from '../../data/images/canvas';

/** What was measured at one moment of a training; what was not measured is left out. */
export interface CurvePoint {
  /** Epochs done by then; a fraction within an epoch. */
  readonly epoch: number;
  readonly loss?: number | undefined;
  /** Pixel accuracies, 0..1. */
  readonly trainAcc?: number | undefined;
  readonly testAcc?: number | undefined;
}

/** The course of a training. */
export interface CurveHistory {
  readonly points: readonly CurvePoint[];
  /** How many epochs the training has in all: where the x axis ends. */
  readonly numEpochs: number;
}

export interface CurveOptions {
  /** The figure's size in CSS pixels; the PNG has twice as many each way. Default 720 x 480. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** A title above the legend. Default none. */
  readonly title?: string | undefined;
}

type ChartModule = typeof import('chart.js', { with: { 'resolution-mode': 'import' }});
type Series = Exclude<keyof CurvePoint, 'epoch'>;

const RESOLUTION = 2;
const INK = '#333333';
const GRID = '#e3e3e3';

// d2l's Animator: a solid, a dashed and a dash-dotted line.
const SERIES: readonly { key: Series; label: string; color: string; dash: number[] }[] = [
  { key: 'loss', label: 'train loss', color: '#1f77b4', dash: [] },
  { key: 'trainAcc', label: 'train acc', color: '#b5179e', dash: [7, 4] },
  { key: 'testAcc', label: 'test acc', color: '#2a8c3c', dash: [9, 4, 2, 4] },
];

/**
 * Draws the curve of a training as d2l's `Animator` does: loss, train and test accuracy over the
 * epochs. The y axis is [0, 1] and grows with a loss above 1, the x axis begins at epoch 1, or at
 * 0 for points within the first epoch: nothing is cut off. Values that are not finite are skipped.
 *
 * @returns the bytes of a PNG, at twice the resolution
 * @throws TorchError `ERR_ARGUMENT` for a number of epochs or a size out of range.
 */
export async function renderCurve(
  history: CurveHistory,
  options: CurveOptions = {},
): Promise<Buffer> {
  const { width = 720, height = 480 } = options;
  for (const [name, value] of Object.entries({ width, height })) {
    if (!(value >= 100 && value <= 10_000)) {
      throw invalidArgument(name, 'a number from 100 to 10000', value);
    }
  }
  if (!(history.numEpochs > 0 && Number.isFinite(history.numEpochs))) {
    throw invalidArgument('numEpochs', 'a number above 0', history.numEpochs);
  }

  const { createCanvas } = loadCanvas();
  const chartjs = require('chart.js') as ChartModule;
  const { Chart, Legend, LinearScale, LineController, LineElement, PointElement, Title } = chartjs;
  Chart.register(Legend, LinearScale, LineController, LineElement, PointElement, Title);
  const canvas = createCanvas(width, height);
  const chart = new Chart(canvas as unknown as ChartItem, configuration(history, options));
  try {
    return await canvas.encode('png');
  } finally {
    chart.destroy();
  }
}

interface XY {
  readonly x: number;
  readonly y: number;
}

function configuration(
  { points, numEpochs }: CurveHistory,
  { title }: CurveOptions,
): ChartConfiguration<'line', XY[]> {
  const datasets = SERIES.map((series) => dataset(series, points));
  const drawn = datasets.flatMap(({ data }) => data.map(({ x }) => x));
  // Not Math.max(...drawn): a point a batch can be more arguments than a call may have.
  const last = drawn.reduce((a, b) => Math.max(a, b), numEpochs);
  const first = last > 1 && drawn.every((x) => x >= 1) ? 1 : 0;
  const font = (size: number): { family: string; size: number } => ({ family: FONT, size });
  const axis = { border: { color: INK }, grid: { color: GRID } };
  return {
    type: 'line',
    data: { datasets },
    plugins: [
      {
        id: 'paper',
        beforeDraw: ({ ctx, width, height }) => {
          ctx.save();
          ctx.fillStyle = 'white';
          ctx.fillRect(0, 0, width, height);
          ctx.restore();
        },
      },
    ],
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: RESOLUTION,
      parsing: false,
      color: INK,
      layout: { padding: { top: 10, right: 22, bottom: 8, left: 10 } },
      plugins: {
        title: { display: title !== undefined, text: title ?? '', color: INK, font: font(16) },
        legend: {
          align: 'end',
          labels: {
            color: INK,
            font: font(14),
            padding: 18,
            usePointStyle: true,
            pointStyleWidth: 44,
            generateLabels: legendItems,
          },
        },
      },
      scales: {
        x: {
          ...axis,
          type: 'linear',
          min: first,
          max: last,
          title: { display: true, text: 'epoch', color: INK, font: font(15) },
          ticks: { color: INK, font: font(13), precision: 0, maxTicksLimit: 11, maxRotation: 0 },
        },
        y: {
          ...axis,
          type: 'linear',
          suggestedMin: 0,
          suggestedMax: 1,
          ticks: { color: INK, font: font(13), maxTicksLimit: 11, callback: tickLabel },
        },
      },
    },
  };
}

/** Chart.js's own items are small boxes; these are pieces of the lines, dashes and all. */
function legendItems(): LegendItem[] {
  return SERIES.map(({ label, color, dash }, datasetIndex) => ({
    datasetIndex,
    text: label,
    fontColor: INK,
    strokeStyle: color,
    lineWidth: 2,
    lineDash: dash,
    pointStyle: 'line',
  }));
}

/** One number of decimals for all ticks: 0.0, 0.2, ..., 1.0. */
function tickLabel(value: number | string, _index: number, ticks: Tick[]): string {
  const step = Math.abs((ticks[1]?.value ?? 1) - (ticks[0]?.value ?? 0));
  const decimals = step > 0 ? Math.ceil(-Math.log10(step) - 1e-6) : 0;
  return Number(value).toFixed(Math.min(Math.max(decimals, 0), 6));
}

function dataset(
  { key, label, color, dash }: (typeof SERIES)[number],
  points: readonly CurvePoint[],
): ChartDataset<'line', XY[]> {
  const data = points
    .map((point) => ({ x: point.epoch, y: point[key] ?? Number.NaN }))
    .filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  return {
    label,
    data,
    borderColor: color,
    backgroundColor: color,
    borderDash: dash,
    borderWidth: 2,
    borderJoinStyle: 'round',
    // A line of one point would not be seen; dots on a long line hide it.
    pointRadius: data.length <= 20 ? 3 : 0,
    pointBorderWidth: 0,
    // The first and the last dot lie on the frame.
    clip: 6,
  };
}
