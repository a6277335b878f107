import type { DepthRecord, OutputPair } from '../../core/depth.ts';
import { countAxis, logAxis, type Axis } from '../../charts/axis.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import { linePath, type Line, type PlotData, type Tone } from '../../charts/plot.ts';
import { depthPairs } from '../../experiments/depth-runs.ts';
import type { DepthWords } from '../../strings/depth.ts';
import { fill } from '../../strings/fill.ts';
import type { PairRuns } from './messages.ts';

export const pairTones = {
  quadratic: 'mse',
  linear: 'mse',
  crossEntropy: 'ce',
  logLikelihood: 'll',
} as const satisfies Record<OutputPair, Tone>;

/** Two pairs share squared error's colour: the linear one is dashed. */
const pairDashes: Partial<Record<OutputPair, string>> = { linear: '9 5' };

/** The record of a pair at an epoch, or at the last one before it that there is. */
export const recordAt = (runs: PairRuns, pair: OutputPair, epoch: number): DepthRecord =>
  runs[pair].records.findLast((record) => record.epoch <= epoch) ?? runs[pair].records[0]!;

/** Layers, from 1, to which some gradient comes: on a logarithmic axis there is no 0. */
function drawn({ norms }: DepthRecord) {
  const reached = norms.flatMap((norm, l) => (norm > 0 ? [{ layer: l + 1, norm }] : []));
  return { layers: reached.map(({ layer }) => layer), norms: reached.map(({ norm }) => norm) };
}

/** The smallest and the largest norm above 0 of all finished runs, so that the axis stands still over the epochs. */
export function normExtent(runs: PairRuns): readonly [number, number] {
  let [low, high] = [Infinity, 0];
  for (const { records, divergedAt } of Object.values(runs)) {
    for (const { norms } of divergedAt === undefined ? records : records.slice(0, 1)) {
      for (const norm of norms) {
        if (norm > 0 && norm < low) low = norm;
        if (norm > high) high = norm;
      }
    }
  }
  return [low, high];
}

/** Powers of ten around every norm; always with 0.001 … 10, so that a small wobble looks small. */
function normAxis(norms: readonly number[], label: string): Axis {
  const low = Math.floor(Math.log10(Math.min(...norms)));
  const high = Math.ceil(Math.log10(Math.max(...norms)));
  // 10⁻³²³ is the smallest power of ten that a double can hold.
  return logAxis(label, [10 ** Math.max(-323, Math.min(-3, low)), 10 ** Math.max(1, high)]);
}

/** The pairs whose curve lies on that of the pair singled out: no norm differs by more than a tenth. */
export function pairsAlike(runs: PairRuns, chosen: OutputPair, epoch: number): OutputPair[] {
  const { norms } = recordAt(runs, chosen, epoch);
  const isNear = (norm: number, l: number) => Math.abs(Math.log(norm / norms[l]!)) < 0.1;
  return depthPairs.filter(
    (pair) => pair !== chosen && recordAt(runs, pair, epoch).norms.every(isNear),
  );
}

/** ‖δˡ‖ against l: the pair singled out at its epoch and before training, the other pairs beside it. */
export function depthPlot(
  runs: PairRuns,
  chosen: OutputPair,
  epoch: number,
  extent: readonly [number, number],
  words: DepthWords,
): PlotData {
  const start = runs[chosen].records[0]!;
  const count = start.norms.length;
  const others = depthPairs.filter((pair) => pair !== chosen);
  const now = [...others, chosen].map((pair) => ({ pair, ...drawn(recordAt(runs, pair, epoch)) }));
  const before = drawn(start);
  const x = countAxis(fill(words.horizontal, { last: `${count}` }), count);
  const y = normAxis([...extent, ...now.flatMap(({ norms }) => norms)], words.vertical);
  const path = ({ layers, norms }: typeof before) => linePath(layers, norms, { x, y });
  const points = ({ layers, norms }: typeof before) =>
    layers.map((layer, i) => [x.at(layer), y.at(norms[i]!)] as const);
  const between = (curve: typeof before) =>
    points(curve).flatMap(([x1, y1], i, all) => {
      const [x0, y0] = all[i - 1] ?? [x1, y1];
      return [0.25, 0.5, 0.75, 1].map((t) => [x0 + t * (x1 - x0), y0 + t * (y1 - y0)] as const);
    });
  const tone = pairTones[chosen];
  const lines: Line[] = [
    { id: 'before', path: path(before), tone, dash: '2 4' },
    ...now.map(({ pair, ...curve }): Line => {
      const dash = pairDashes[pair];
      const line = { id: pair, path: path(curve), tone: pairTones[pair], isThick: pair === chosen };
      return dash ? { ...line, dash } : line;
    }),
  ];
  const own = now.at(-1)!;
  const hidden = pairsAlike(runs, chosen, epoch);
  const apart = now.slice(0, -1).filter(({ pair }) => !hidden.includes(pair));
  const wanted = [own, ...apart].map(({ pair, ...curve }) => ({
    text: words.choices.pair[pair],
    tone: pairTones[pair],
    points: between(curve),
  }));
  const isMoved = recordAt(runs, chosen, epoch).epoch > 0;
  return {
    x,
    y,
    lines: lines.filter(({ id }) => isMoved || id !== 'before'),
    dots: [
      ...(isMoved ? before.layers : []).map((layer, i) => ({
        ...{ x: layer, y: before.norms[i]!, tone, isHollow: true },
      })),
      ...own.layers.map((layer, i) => ({ x: layer, y: own.norms[i]!, tone })),
    ],
    labels: placeLabels(
      isMoved ? [...wanted, { text: words.before, tone, points: between(before) }] : wanted,
      [points(before), ...now.map(points)],
    ),
  };
}
