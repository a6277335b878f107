import { shade, type HeatClass } from '../heat/heat.ts';
import type { Tone } from '../plot.ts';
import { escapeXml, svgDocument } from './plot.ts';

/** Mixes two colours given as `rgb(r, g, b)`. */
function mixed(colour: string, paper: string, percent: number): string {
  const parts = (text: string) => (text.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  const from = parts(paper);
  const mixture = parts(colour).map((part, i) =>
    Math.round(from[i]! + ((part - from[i]!) * percent) / 100),
  );
  return `rgb(${mixture.join(', ')})`;
}

/** A heat map as a file: its cells in shades of its colour, the legend's bounds, and the axes' names. */
export function heatSvg(
  classes: readonly HeatClass[],
  {
    columns,
    bounds,
    tone,
    names,
  }: { columns: number; bounds: readonly number[]; tone: Tone; names: { x: string; y: string } },
  colour: (name: string) => string,
): string {
  const scale = 480 / columns;
  const fill = (level: number) =>
    mixed(colour(`--${tone}`), colour('--paper'), shade(level, bounds.length));
  const soft = colour('--soft');
  const cells = classes.map(({ level, path }) => `<path d="${path}" fill="${fill(level)}"/>`);
  const legend = [0, ...bounds].map((bound, i) => {
    const y = 500 - i * 34;
    const box = `<rect x="620" y="${y - 22}" width="26" height="26" fill="${fill(i)}" stroke="${soft}"/>`;
    return `${box}<text x="656" y="${y - 4}" fill="${soft}">≥ ${bound}</text>`;
  });
  const body = [
    `<g transform="translate(70 30) scale(${scale})" shape-rendering="crispEdges">${cells.join('')}</g>`,
    `<rect x="70" y="30" width="480" height="480" fill="none" stroke="${soft}"/>`,
    `<text x="310" y="545" fill="${soft}" text-anchor="middle">${escapeXml(names.x)}</text>`,
    `<text x="40" y="270" fill="${soft}" text-anchor="middle" transform="rotate(-90 40 270)">${escapeXml(names.y)}</text>`,
    ...legend,
  ];
  return svgDocument({ width: 780, height: 570 }, colour('--paper'), body.join('\n'));
}
