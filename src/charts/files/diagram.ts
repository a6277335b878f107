import { edgeWidth, nodeOf, type DiagramData } from '../diagram/diagram.ts';
import { escapeXml, svgDocument } from './plot.ts';

const size = { width: 720, height: 300 };
const radius = { value: 34, neuron: 58 } as const;

/** The diagram as an SVG file. */
export function diagramSvg(diagram: DiagramData, colour: (name: string) => string): string {
  const ink = colour('--ink');
  const at = ({ x, y }: { x: number; y: number }) => [x * size.width, y * size.height] as const;
  const text = (x: number, y: number, words: string, fill: string) =>
    `<text x="${x}" y="${y}" fill="${fill}" text-anchor="middle">${escapeXml(words)}</text>`;
  const edges = diagram.edges.flatMap(({ from, to, weight, text: words, back }) => {
    const [x1, y1] = at(nodeOf(diagram, from));
    const [x2, y2] = at(nodeOf(diagram, to));
    const line = `<path d="M${x1},${y1}L${x2},${y2}" stroke="${ink}" stroke-width="${edgeWidth(weight)}"/>`;
    const isUpright = x1 === x2;
    const middle = [
      (x1 + x2) / 2 + (isUpright ? 48 : 0),
      (y1 + y2) / 2 - (isUpright ? -2 : 12),
    ] as const;
    const behind = [middle[0] - (isUpright ? 130 : 0), middle[1] + (isUpright ? 0 : 34)] as const;
    return [
      line,
      text(...middle, words, ink),
      ...(back
        ? [
            text(
              ...behind,
              `${isUpright ? '↑' : '←'} ${back.name} = ${back.value}`,
              colour(`--${back.tone}`),
            ),
          ]
        : []),
    ];
  });
  const nodes = diagram.nodes.flatMap((node) => {
    const [x, y] = at(node);
    const r = radius[node.kind];
    return [
      `<circle cx="${x}" cy="${y}" r="${r}" fill="${colour('--paper')}" stroke="${ink}" stroke-width="1.5"/>`,
      ...node.lines.map((line, i) =>
        text(x, y + 6 + (i - (node.lines.length - 1) / 2) * 22, line, ink),
      ),
      text(x, y + r + 22, node.caption, colour(`--${node.captionTone ?? 'soft'}`)),
    ];
  });
  return svgDocument(size, colour('--paper'), [...edges, ...nodes].join('\n'));
}
