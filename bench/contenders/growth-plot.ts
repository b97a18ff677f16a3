import type { Measurement } from './measure-contender.ts';

export interface Growth extends Measurement {
  readonly topics: number;
}

interface Panel {
  readonly title: string;
  readonly measureOf: (growth: Growth) => number;
}

const panels: readonly Panel[] = [
  { title: 'training, seconds', measureOf: ({ trainSeconds }) => trainSeconds },
  { title: 'a question, median, microseconds', measureOf: ({ p50Us }) => p50Us },
  { title: 'size, KB gzip', measureOf: ({ gzipKb }) => gzipKb },
];

const colours = ['#1b6ca8', '#c0392b', '#2e8b57', '#8e44ad'];
const panel = { width: 300, height: 240, left: 52, top: 40, gap: 28 };
const topicTicks = [30, 100, 300, 1000];

/** How time and size grow with the topics: three panels side by side, both scales logarithmic. */
export function drawGrowth(measured: readonly Growth[]): string {
  const names = [...new Set(measured.map(({ contender }) => contender))];
  const width = panels.length * (panel.width + panel.gap) + panel.gap;
  const height = panel.height + panel.top + 70;
  const body = panels.map((each, index) => drawPanel(each, index, measured, names));
  const legend = names.map(
    (name, index) =>
      `<circle cx="${panel.left + index * 170}" cy="${height - 16}" r="5" fill="${colours[index % colours.length]}"/>` +
      `<text x="${panel.left + 10 + index * 170}" y="${height - 12}">${name}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" fill="#222">`,
    '<title>How time and size grow with the number of topics</title>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...body,
    ...legend,
    '</svg>',
    '',
  ].join('\n');
}

function drawPanel(
  { title, measureOf }: Panel,
  index: number,
  measured: readonly Growth[],
  names: readonly string[],
): string {
  const left = panel.gap + index * (panel.width + panel.gap) + panel.left / 2;
  const values = measured.map((growth) => Math.max(measureOf(growth), 1e-3));
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(Math.ceil(Math.log10(Math.max(...values))), low + 1);
  const plotWidth = panel.width - panel.left;
  const x = (topics: number) => left + 20 + (plotWidth * Math.log10(topics / 30)) / Math.log10(1000 / 30);
  const y = (value: number) =>
    panel.top + panel.height * (1 - (Math.log10(Math.max(value, 1e-3)) - low) / (high - low));
  const ticks = Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step));
  return [
    `<text x="${left}" y="22" font-weight="bold">${title}</text>`,
    ...ticks.map(
      (tick) =>
        `<line x1="${left + 14}" x2="${left + 26 + plotWidth}" y1="${y(tick)}" y2="${y(tick)}" stroke="#ddd"/>` +
        `<text x="${left + 10}" y="${y(tick) + 4}" text-anchor="end">${Number(tick.toPrecision(1))}</text>`,
    ),
    ...topicTicks.map(
      (tick) =>
        `<text x="${x(tick)}" y="${panel.top + panel.height + 18}" text-anchor="middle">${tick}</text>`,
    ),
    ...names.map((name, each) => {
      const own = measured.filter(({ contender }) => contender === name);
      const points = own.map((growth) => `${x(growth.topics).toFixed(1)},${y(measureOf(growth)).toFixed(1)}`);
      const colour = colours[each % colours.length];
      const dots = points.map((point) => {
        const [cx, cy] = point.split(',');
        return `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`;
      });
      return `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}`;
    }),
  ].join('\n');
}
