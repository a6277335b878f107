import type { BarsData } from '../bars/bars.ts';
import { escapeXml, svgDocument } from './plot.ts';

const width = 720;
const row = 44;
const left = 90;
const right = 120;

/** Bars as a file of their own. */
export function barsSvg({ bars, tone }: BarsData, colour: (name: string) => string): string {
  const rows = bars.map(({ name, value, text }, i) => {
    const y = 30 + i * row;
    const long = (width - left - right) * value;
    return [
      `<text x="${left - 12}" y="${y + 20}" text-anchor="end" fill="${colour('--ink')}">${escapeXml(name)}</text>`,
      `<rect x="${left}" y="${y}" width="${width - left - right}" height="28" fill="${colour('--wash')}"/>`,
      `<rect x="${left}" y="${y}" width="${long.toFixed(1)}" height="28" fill="${colour(`--${tone}`)}"/>`,
      `<text x="${width - right + 12}" y="${y + 20}" fill="${colour('--ink')}">${escapeXml(text)}</text>`,
    ].join('\n');
  });
  return svgDocument({ width, height: 46 + bars.length * row }, colour('--paper'), rows.join('\n'));
}
