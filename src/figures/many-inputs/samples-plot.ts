import { linearAxis, roundEnd } from '../../charts/axis.ts';
import { curve, evenly, type Axes } from '../../charts/curve.ts';
import { drawCurves } from '../../charts/draw-curves.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import type { PlotData, Point } from '../../charts/plot.ts';
import { sigmoid } from '../../core/activations/sigmoid.ts';
import { showSetting } from '../../strings/show.ts';
import type { ManyInputsWords } from '../../strings/many-inputs.ts';
import { numbered } from './plot.ts';
import { parametersAt, weightedInput, type ManyInputsRun } from './run.ts';
import type { Sample } from './samples.ts';

type Drawn = Parameters<typeof drawCurves>[0];

/** Samples at some places, filled where the target is nearer to 1 and with it beside them, among some curves. */
function among(axes: Axes, samples: readonly Sample[], places: readonly Point[], drawn: Drawn) {
  const tone = 'ink';
  const dots = places.map(([x, y], i) => ({ x, y, tone, isHollow: samples[i]!.y < 0.5 }));
  const around = {
    curves: drawn.map(({ curve }) => curve.points),
    dots: places.map(([x, y]): Point => [axes.x.at(x), axes.y.at(y)]),
  };
  const targets = placeLabels(
    samples.map(({ y }, i) => ({
      text: `y = ${showSetting(y)}`,
      tone,
      points: around.dots.slice(i, i + 1),
    })),
    around,
  );
  const { lines, labelsBeside } = drawCurves(drawn, (_, k) => k % 4 === 0);
  const names = labelsBeside({ curves: [], dots: around.dots }, targets);
  return { ...axes, lines, dots, labels: [...targets, ...names] };
}

/** An axis over what the samples have for an input, with room around them. */
function inputAxis(samples: readonly Sample[], j: number) {
  const values = samples.map(({ x }) => x[j]!);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const room = (high - low || 2) * 0.45;
  return linearAxis(numbered('x', j), [low - room, high + room], 4);
}

/** The points at which a line w₁x₁ + w₂x₂ = c meets the edges of a plane, from left to right; none where it is not in it. */
function meetings({ x, y }: Axes, w1: number, w2: number, c: number): Point[] {
  const isWithin = ([from, to]: readonly [number, number], at: number) => at >= from && at <= to;
  const atSides = x.domain.map((x1): Point => [x1, (c - w1 * x1) / w2]);
  const atEnds = y.domain.map((x2): Point => [(c - w2 * x2) / w1, x2]);
  return [
    ...atSides.filter(([, x2]) => isWithin(y.domain, x2)),
    ...atEnds.filter(([x1]) => isWithin(x.domain, x1)),
  ].sort(([a, b], [c, d]) => a - c || b - d);
}

const soft = { tone: 'soft', dash: '2 4' };
/** z where the output is 0.1, one half and 0.9. */
const contours = [
  { id: 'low', text: 'a = 0.1', z: -Math.log(9), ...soft },
  { id: 'half', text: 'z = 0', z: 0, tone: 'ink', isThick: true },
  { id: 'high', text: 'a = 0.9', z: Math.log(9), ...soft },
];

/** The plane of two inputs, with the line by which the neuron parts it at an epoch. */
function plane(run: ManyInputsRun, epoch: number, samples: readonly Sample[]): PlotData {
  const [w1 = 0, w2 = 0, b = 0] = parametersAt(run, epoch);
  const axes = { x: inputAxis(samples, 0), y: inputAxis(samples, 1) };
  const drawn = contours.flatMap(({ z, ...named }) => {
    const met = meetings(axes, w1, w2, z - b);
    const [from, to] = [met[0], met.at(-1)];
    if (!from || !to) return [];
    const along = (k: 0 | 1) => evenly(from[k], to[k], 25);
    return [{ ...named, curve: curve(along(0), along(1), axes) }];
  });
  const places = samples.map(({ x: [x1 = 0, x2 = 0] }): Point => [x1, x2]);
  return among(axes, samples, places, drawn);
}

/** The samples at an epoch: in the plane of their inputs, if these are two, and else on the sigmoid, each at its z. */
export function samplesPlot(
  run: ManyInputsRun,
  epoch: number,
  samples: readonly Sample[],
  words: ManyInputsWords,
): PlotData {
  if (run.w.length === 2) return plane(run, epoch, samples);
  const zAt = (at: number) => samples.map(({ x }) => weightedInput(parametersAt(run, at), x));
  const zs = zAt(epoch);
  const end = roundEnd(Math.max(3, ...[...zs, ...zAt(run.loss.length - 1)].map(Math.abs)));
  const axes = {
    x: linearAxis(words.weighted, [-end, end]),
    y: linearAxis(words.frame.terms.output, [0, 1]),
  };
  const across = evenly(-end, end, 101);
  const answer = {
    id: 'sigmoid',
    text: '',
    tone: 'ink',
    curve: curve(across, across.map(sigmoid), axes),
  };
  return among(
    axes,
    samples,
    zs.map((z): Point => [z, sigmoid(z)]),
    [answer],
  );
}
