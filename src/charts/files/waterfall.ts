import { showValue } from '../../strings/show.ts';
import type { WaterfallData } from '../waterfall/waterfall.ts';
import { escapeXml, svgDocument } from './plot.ts';

const width = 820;
const row = 40;
const left = 150;
const right = 140;
const top = 20;

/** A chain of factors as a file of its own. */
export function waterfallSvg(
  { axis, rows, total }: WaterfallData,
  colour: (name: string) => string,
): string {
  const at = (fraction: number) => (left + fraction * (width - left - right)).toFixed(1);
  const all = [...rows, total];
  const bottom = top + all.length * row;
  const drawn = all.map(({ name, tone, value, isGone, from, to }, i) => {
    const y = top + i * row;
    const [a, b] = [Number(at(from)), Number(at(to))];
    const head = Math.sign(b - a) * Math.min(9, Math.abs(b - a));
    const weight = i === rows.length ? ' font-weight="600"' : '';
    const struck = isGone ? ' text-decoration="line-through"' : '';
    return [
      `<text x="${left - 14}" y="${y + 25}" text-anchor="end" fill="${colour(`--${tone}`)}"${weight}${struck}>${escapeXml(name)}</text>`,
      `<path d="M${a},${y + 10}H${b - head}L${b},${y + 20}L${b - head},${y + 30}H${a}Z" fill="${colour(`--${tone}`)}" stroke="${colour(`--${tone}`)}"${isGone ? ' opacity="0.45"' : ''}/>`,
      `<text x="${width - right + 14}" y="${y + 25}" fill="${colour('--ink')}"${weight}${struck}>${i === rows.length ? '=' : '×'} ${escapeXml(showValue(value))}</text>`,
    ].join('\n');
  });
  const ticks = axis.ticks.map(
    ({ value, text }) =>
      `<path d="M${at(axis.at(value))},${top}V${bottom}" stroke="${colour(value === 1 ? '--soft' : '--rule')}"/>
<text x="${at(axis.at(value))}" y="${bottom + 22}" text-anchor="middle" fill="${colour('--soft')}">${escapeXml(text)}</text>`,
  );
  const title = `<text x="${width - right}" y="${bottom + 46}" text-anchor="end" font-style="italic" fill="${colour('--soft')}">${escapeXml(axis.label)}</text>`;
  return svgDocument(
    { width, height: bottom + 60 },
    colour('--paper'),
    [...ticks, ...drawn, title].join('\n'),
  );
}
