import { shade, type HeatClass } from '../heat/heat.ts';
import type { Tone } from '../plot.ts';
import { showSetting } from '../../strings/show.ts';
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

/** What a heat map shows besides its cells. */
export interface HeatDrawing {
  /** Values along both axes. */
  readonly values: readonly number[];
  readonly start: { readonly column: number; readonly row: number };
  readonly tone: Tone;
  readonly levels: number;
  readonly names: { readonly x: string; readonly y: string };
  readonly legend: {
    readonly title: string;
    readonly entries: readonly { readonly level: number; readonly text: string }[];
  };
}

const left = 80;
const top = 30;
const side = 480;

/** A heat map as a file: its cells in shades of its colour, the start, the axes with their ticks, and the legend. */
export function heatSvg(
  classes: readonly HeatClass[],
  { values, start, tone, levels, names, legend }: HeatDrawing,
  colour: (name: string) => string,
): string {
  const scale = side / values.length;
  const [soft, paper] = [colour('--soft'), colour('--paper')];
  const fill = (level: number) => mixed(colour(`--${tone}`), paper, shade(level, levels));
  const text = (x: number, y: number, words: string, more = '') =>
    `<text x="${x}" y="${y}" fill="${soft}"${more}>${escapeXml(words)}</text>`;
  const [middle, end, italic] = [
    ' text-anchor="middle"',
    ' text-anchor="end"',
    ' font-style="italic"',
  ];
  const across = (column: number) => left + (column + 0.5) * scale;
  const up = (row: number) => top + side - (row + 0.5) * scale;
  const cells = classes.map(({ level, path }) => `<path d="${path}" fill="${fill(level)}"/>`);
  const ticks = values.flatMap((value, i) =>
    Number.isInteger(value)
      ? [
          text(across(i), top + side + 24, showSetting(value), middle),
          text(left - 10, up(i) + 6, showSetting(value), end),
        ]
      : [],
  );
  const body = [
    `<g transform="translate(${left} ${top}) scale(${scale})" shape-rendering="crispEdges">${cells.join('')}</g>`,
    `<rect x="${left}" y="${top}" width="${side}" height="${side}" fill="none" stroke="${soft}"/>`,
    ...ticks,
    `<circle cx="${across(start.column)}" cy="${up(start.row)}" r="6" fill="${colour('--ink')}" stroke="${paper}" stroke-width="1.5"/>`,
    text(left + side, top + side + 50, names.x, end + italic),
    text(left - 44, top - 10, names.y, italic),
    text(left + side + 40, top + 12, legend.title),
    ...legend.entries.map(({ level, text: words }, i) => {
      const y = top + 32 + i * 34;
      const box = `<rect x="${left + side + 40}" y="${y}" width="26" height="26" fill="${fill(level)}" stroke="${soft}"/>`;
      return box + text(left + side + 78, y + 19, words);
    }),
  ];
  return svgDocument({ width: 860, height: 580 }, paper, body.join('\n'));
}
