import { side, type PlotData, type Tone } from '../plot.ts';

const width = 960;
const height = 540;
const margin = { left: 70, right: 50, top: 50, bottom: 60 };
const inner = {
  width: width - margin.left - margin.right,
  height: height - margin.top - margin.bottom,
};

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
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="'Source Serif 4', Georgia, serif" font-size="17">
<rect width="${width}" height="${height}" fill="${paper}"/>
${body}
</svg>
`;
}

/** A plot as a file of its own, 960 × 540, with its axes' titles, ticks and labels. */
export function plotSvg(plot: PlotData, colour: (name: string) => string): string {
  const inTone = (tone: Tone) => colour(`--${tone}`);
  const left = (fraction: number) => margin.left + fraction * inner.width;
  const top = (fraction: number) => margin.top + (1 - fraction) * inner.height;
  const text = (x: number, y: number, words: string, fill: string, anchor = 'middle', style = '') =>
    `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" fill="${fill}" text-anchor="${anchor}"${style}>${escapeXml(words)}</text>`;
  const italic = ' font-style="italic"';
  const soft = inTone('soft');
  const bottom = height - margin.bottom;
  const parts = [
    text(margin.left - 44, 28, plot.y.label, soft, 'start', italic),
    text(width - margin.right, height - 12, plot.x.label, soft, 'end', italic),
    ...plot.y.ticks.flatMap(({ value, text: words }) => {
      const y = top(plot.y.at(value));
      return [
        `<path d="M${margin.left},${y.toFixed(1)}H${width - margin.right}" stroke="${colour('--rule')}"/>`,
        text(margin.left - 10, y + 6, words, soft, 'end'),
      ];
    }),
    ...(plot.right?.axis.ticks ?? []).map(({ value, text: words }) =>
      text(
        width - margin.right + 6,
        top(plot.right?.axis.at(value) ?? 0) + 6,
        words,
        soft,
        'start',
      ),
    ),
    text(width - 8, 28, plot.right?.axis.label ?? '', soft, 'end', italic),
    ...plot.x.ticks.map(({ value, text: words }) =>
      text(left(plot.x.at(value)), bottom + 26, words, soft),
    ),
    `<g transform="translate(${margin.left} ${margin.top}) scale(${inner.width / side} ${inner.height / side})" fill="none">`,
    ...plot.lines.map(
      ({ path, tone, dash }) =>
        `<path d="${path}" stroke="${inTone(tone)}" stroke-width="2.5" vector-effect="non-scaling-stroke"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`,
    ),
    '</g>',
    ...(plot.dots ?? []).map(
      ({ x, y, tone, isHollow, isRight }) =>
        `<circle cx="${left(plot.x.at(x)).toFixed(1)}" cy="${top((isRight && plot.right ? plot.right.axis : plot.y).at(y)).toFixed(1)}" r="5" fill="${isHollow ? colour('--paper') : inTone(tone)}" stroke="${inTone(tone)}" stroke-width="2"/>`,
    ),
    ...(plot.labels ?? []).map(({ text: words, x, y, tone, side, align }) => {
      const dx = align === 'middle' ? 0 : align === 'start' ? 8 : -8;
      return text(left(x) + dx, top(y) + (side === 'above' ? -9 : 21), words, inTone(tone), align);
    }),
  ];
  return svgDocument({ width, height }, colour('--paper'), parts.join('\n'));
}
