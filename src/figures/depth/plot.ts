import type { DepthRecord, OutputPair } from '../../core/depth/depth.ts';
import { countAxis, logAxis, type Axis } from '../../charts/axis.ts';
import { curve } from '../../charts/curve.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import type { Line, PlotData, Point, Tone } from '../../charts/plot.ts';
import { depthPairs } from '../../experiments/depth-runs.ts';
import { tones } from '../../runs/tones.ts';
import type { DepthWords } from '../../strings/depth.ts';
import { fill } from '../../strings/show.ts';
import type { PairRuns } from './messages.ts';

/** Two pairs share squared error's colour: beside another pair the linear one is paler. */
const strengths: Partial<Record<OutputPair, number>> = { linear: 0.6 };

/** The record of a pair at an epoch, or at the last one before it that there is. */
export const recordAt = (runs: PairRuns, pair: OutputPair, epoch: number): DepthRecord =>
  runs[pair].records.findLast((record) => record.epoch <= epoch) ?? runs[pair].records[0]!;

/** The smallest and the largest size above 0 of all finished runs, so that the axis stands still over the epochs. */
export function sizeExtent(runs: PairRuns): readonly [number, number] {
  let [low, high] = [Infinity, 0];
  for (const { records, divergedAt } of Object.values(runs)) {
    for (const { norms, signals } of divergedAt === undefined ? records : records.slice(0, 1)) {
      for (const size of [...norms, ...signals]) {
        if (size > 0 && size < low) low = size;
        if (size > high) high = size;
      }
    }
  }
  return [low, high];
}

/** Powers of ten around every size; always with 0.001 … 10, so that a small wobble looks small. */
function sizeAxis(sizes: readonly number[], label: string): Axis {
  const low = Math.floor(Math.log10(Math.min(...sizes)));
  const high = Math.ceil(Math.log10(Math.max(...sizes)));
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

/** Points on the way between those of a curve, since there are few layers for a name to stand by. */
const between = (points: readonly Point[]) =>
  points.flatMap(([x1, y1], i): Point[] => {
    const [x0, y0] = points[i - 1] ?? [x1, y1];
    return [0.25, 0.5, 0.75, 1].map((t) => [x0 + t * (x1 - x0), y0 + t * (y1 - y0)]);
  });

/**
 * ‖δˡ‖ against l: the pair singled out at its epoch and before training, the other pairs beside it; and the signal, from
 * the input, layer 0, to the last hidden layer.
 */
export function depthPlot(
  runs: PairRuns,
  chosen: OutputPair,
  epoch: number,
  extent: readonly [number, number],
  words: DepthWords,
): PlotData {
  const pairs = [...depthPairs.filter((pair) => pair !== chosen), chosen];
  const records = pairs.map((pair) => recordAt(runs, pair, epoch));
  const start = runs[chosen].records[0]!;
  const count = start.norms.length;
  // On a logarithmic axis there is no 0.
  const { signals } = records.at(-1)!;
  const sizes = [...records.flatMap(({ norms }) => norms), ...signals].filter((size) => size > 0);
  const x = countAxis(fill(words.horizontal, { last: `${count}` }), 0, count);
  const y = sizeAxis([...extent, ...sizes], words.vertical);
  const draw = (
    id: string,
    tone: Tone,
    first: number,
    values: readonly number[],
    look: Pick<Line, 'dash' | 'strength'> = {},
  ) => {
    const dots = values.flatMap((value, l) =>
      value > 0 ? [{ x: first + l, y: value, tone, isHollow: id === 'before' }] : [],
    );
    const layers = dots.map((dot) => dot.x);
    const reached = dots.map((dot) => dot.y);
    const { path, points } = curve(layers, reached, { x, y });
    const line = { id, path, tone, ...look, isThick: id === chosen };
    return { line, points: between(points), dots };
  };
  const before = draw('before', tones[chosen], 1, start.norms, { dash: '2 4' });
  const now = pairs.map((pair, i) =>
    draw(pair, tones[pair], 1, records[i]!.norms, {
      strength: pair === chosen ? undefined : strengths[pair],
    }),
  );
  const signal = draw('signal', 'ink', 0, signals);
  const alike = pairsAlike(runs, chosen, epoch);
  const drawn = now.at(-1)!;
  const hasMoved = records.at(-1)!.epoch > 0;
  const moved = hasMoved ? [before] : [];
  const all = [...moved, signal, ...now];
  // In the order in which they choose their places. A pair that lies on the chosen one has no name: the sentence below tells.
  const names = [
    ...[drawn, ...now.slice(0, -1)].flatMap((one) => {
      const pair = pairs[now.indexOf(one)]!;
      return alike.includes(pair) ? [] : [{ one, text: words.choices.pair[pair] }];
    }),
    { one: signal, text: words.signal },
    ...moved.map((one) => ({ one, text: words.before })),
  ];
  return {
    x,
    y,
    lines: all.map((drawn) => {
      const name = names.find(({ one }) => one === drawn)?.text;
      return { ...drawn.line, ...(name && { name }) };
    }),
    dots: [...moved, signal, drawn].flatMap(({ dots }) => dots),
    labels: placeLabels(
      names.map(({ one: { line, points }, text }) => ({
        text,
        tone: line.tone,
        points,
        curve: points,
      })),
      {
        curves: all.map(({ points }) => points),
        dots: [...moved, signal, drawn].flatMap(({ dots }) =>
          dots.map((dot): Point => [x.at(dot.x), y.at(dot.y)]),
        ),
      },
    ),
  };
}
