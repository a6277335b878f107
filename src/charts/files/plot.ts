import {
  cursorOf,
  dashesOf,
  legendOf,
  side,
  type Line,
  type PlotData,
  type Tone,
} from '../plot.ts';
import { textWidth } from '../text-width.ts';

/** A plot by itself is wider than one of several beside each other. */
const widths = { alone: 960, beside: 720 } as const;
const height = 540;
const margin = { left: 70, right: 50, top: 50, bottom: 60 };
const keySize = 15.5;

/** Text safe inside SVG. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** An SVG document of a given size on the page's paper, in its typeface. */
export function svgDocument(
  size: { width: number; height: number },
  paper: string,
  body: string,
): string {
  const { width, height } = size;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="'Source Serif 4', 'Songti SC', 'Noto Serif CJK SC', Georgia, serif" font-size="17">
<rect width="${width}" height="${height}" fill="${paper}"/>
${body}
</svg>
`;
}

/** A plot with its axes' titles, ticks and labels, as parts of a picture of this width. */
function partsOf(plot: PlotData, width: number, colour: (name: string) => string): string[] {
  const inner = {
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
  };
  const inTone = (tone: Tone) => colour(`--${tone}`);
  const left = (fraction: number) => margin.left + fraction * inner.width;
  const top = (fraction: number) => margin.top + (1 - fraction) * inner.height;
  const text = (x: number, y: number, words: string, fill: string, anchor = 'middle', style = '') =>
    `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="${fill}" text-anchor="${anchor}"${style}>${escapeXml(words)}</text>`;
  const stroke = (path: string, colour: string, width: number, dash?: string, strength = 1) =>
    `<path d="${path}" stroke="${colour}" stroke-width="${width}" vector-effect="non-scaling-stroke"${dash ? ` stroke-dasharray="${dash}"` : ''}${strength < 1 ? ` opacity="${strength}"` : ''}/>`;
  const drawn = (look: Omit<Line, 'id' | 'path'>, path: string) => {
    const { tone, dash = dashesOf[tone], isThick, isFaint, strength = 1 } = look;
    return stroke(path, inTone(tone), isThick ? 3.2 : 2, dash, isFaint ? 0.28 : strength);
  };
  const cursor = cursorOf(plot);
  let keyAt = margin.left;
  const keys = legendOf(plot).flatMap(({ look, name = '', only }) => {
    if (only === 'narrow') return [];
    const at = keyAt;
    keyAt += 62 + textWidth(name) * keySize;
    return [
      `<g fill="none">${drawn(look, `M${at},${height - 18}h32`)}</g>`,
      text(at + 40, height - 12, name, inTone(look.tone), 'start', ` font-size="${keySize}"`),
    ];
  });
  const halo = ` stroke="${colour('--paper')}" stroke-width="5" stroke-linejoin="round" paint-order="stroke" font-size="15.5"`;
  const italic = ' font-style="italic"';
  const soft = inTone('soft');
  const bottom = height - margin.bottom;
  return [
    text(margin.left - 44, 28, plot.y.label, soft, 'start', italic),
    text(width - margin.right, height - 12, plot.x.label, soft, 'end', italic),
    ...plot.y.ticks.flatMap(({ value, text: words }) => {
      const y = top(plot.y.at(value));
      return [
        `<path d="M${margin.left},${y.toFixed(1)}H${width - margin.right}" stroke="${colour('--rule')}"/>`,
        text(margin.left - 10, y + 6, words, soft, 'end'),
      ];
    }),
    ...plot.x.ticks.map(({ value, text: words }) =>
      text(left(plot.x.at(value)), bottom + 26, words, soft),
    ),
    `<g transform="translate(${margin.left} ${margin.top}) scale(${inner.width / side} ${inner.height / side})" fill="none">`,
    ...(plot.areas ?? []).map(
      ({ path, tone }) => `<path d="${path}" fill="${inTone(tone)}" fill-opacity="0.16"/>`,
    ),
    ...(cursor ? [stroke(cursor, soft, 1)] : []),
    ...plot.lines.map((line) => drawn(line, line.path)),
    '</g>',
    ...keys,
    ...(plot.dots ?? []).map(
      ({ x, y, tone, isHollow }) =>
        `<circle cx="${left(plot.x.at(x)).toFixed(1)}" cy="${top(plot.y.at(y)).toFixed(1)}" r="5" fill="${isHollow ? colour('--paper') : inTone(tone)}" stroke="${inTone(tone)}" stroke-width="2"/>`,
    ),
    ...(plot.labels ?? []).flatMap(({ text: words, x, y, tone, side, align, only }) => {
      if (only === 'narrow') return [];
      const dx = align === 'middle' ? 0 : align === 'start' ? 8 : -8;
      return text(
        left(x) + dx,
        top(y) + (side === 'above' ? -9 : 21),
        words,
        inTone(tone),
        align,
        halo,
      );
    }),
  ];
}

/** Some plots beside each other as a file of their own. */
export function plotSvg(plots: readonly PlotData[], colour: (name: string) => string): string {
  const width = plots.length > 1 ? widths.beside : widths.alone;
  const body = plots.flatMap((plot, i) => [
    `<g transform="translate(${i * width})">`,
    ...partsOf(plot, width, colour),
    '</g>',
  ]);
  return svgDocument({ width: width * plots.length, height }, colour('--paper'), body.join('\n'));
}
