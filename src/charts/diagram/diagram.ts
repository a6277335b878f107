import type { Tone } from '../plot.ts';

/** A node of a network diagram: a circle with lines of text in it, placed in fractions from the upper left corner. */
interface DiagramNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly kind: 'value' | 'neuron';
  readonly lines: readonly string[];
  /** A word below or above the circle. */
  readonly caption: string;
  readonly captionTone?: Tone;
}

/** A connection; its line is the wider, the larger the weight. */
interface DiagramEdge {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly text: string;
  /** What comes back along it, on its other side: name and value, of which a narrow diagram has the value. */
  readonly back?: { readonly name: string; readonly value: string; readonly tone: Tone };
}

export interface DiagramData {
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
}

/** Width of an edge's line in px: 1 for a weight of 0, and no more than 8. */
export function edgeWidth(weight: number): number {
  return Math.round(Math.min(1 + Math.abs(weight), 8) * 10) / 10;
}

/** The node with an id. Throws when an edge names one that is not there. */
export function nodeOf({ nodes }: DiagramData, id: string): DiagramNode {
  const node = nodes.find((candidate) => candidate.id === id);
  if (!node) throw new Error(`The diagram has no node "${id}".`);
  return node;
}
