import type { WishedActivation } from '../../core/wished-loss.ts';
import { linearAxis } from '../../charts/axis.ts';
import { clippedCurve, curve, type Axes } from '../../charts/curve.ts';
import { drawCurves, obstaclesOf } from '../../charts/draw-curves.ts';
import type { PlotData, Point } from '../../charts/plot.ts';
import { tones } from '../../runs/tones.ts';
import type { LossBuilderWords } from '../../strings/loss-builder.ts';
import type { Built, Integrated } from './build.ts';
import { views } from './settings.ts';

const toneOf = (f: WishedActivation) => (f === 'linear' ? tones.quadratic : tones.crossEntropy);

/** From the lowest value to the highest, in whole numbers, but no farther than the view's height either way. */
function axesFor(
  f: WishedActivation,
  label: string,
  values: Float64Array,
  words: LossBuilderWords,
): Axes {
  const { from, to, height } = views[f];
  const ends = f === 'sigmoid' ? ([0, 1] as const) : ([Math.floor(from), Math.ceil(to)] as const);
  const low = Math.max(-height, Math.floor(Math.min(0, ...values)));
  const high = Math.min(height, Math.ceil(Math.max(...values)));
  return {
    x: linearAxis(words.frame.terms.output, ends),
    y: linearAxis(label, [low, high], 5),
  };
}

/** The derivative that the wish needs, and under it the area from the target to the output. */
export function derivativePlot(
  f: WishedActivation,
  a: number,
  { outputs, derivative }: Built,
  part: Integrated,
  words: LossBuilderWords,
): PlotData {
  const axes = axesFor(f, '∂C/∂a', derivative, words);
  const [low, high] = axes.y.domain;
  const inside = (value: number) => Math.min(Math.max(value, low), high);
  const under = curve(part.outputs, part.derivative.map(inside), axes);
  const zero = curve([part.outputs.at(-1)!, part.outputs[0]!], [0, 0], axes);
  const slope = part.derivative[a < part.base ? 0 : part.derivative.length - 1]!;
  const dot = { x: a, y: inside(slope), tone: 'ink' };
  return {
    ...axes,
    areas: [{ path: `${under.path}${zero.path.replace('M', 'L')}Z`, tone: toneOf(f) }],
    ...drawCurves(
      [
        {
          id: 'zero',
          curve: curve(axes.x.domain, [0, 0], axes),
          text: '',
          tone: 'soft',
          dash: '2 4',
        },
        {
          id: 'derivative',
          curve: clippedCurve(outputs, derivative, axes),
          text: words.derivative,
          tone: 'ink',
        },
      ],
      (_, k) => k % 10 === 5,
      obstaclesOf(undefined, [[axes.x.at(a), axes.y.at(dot.y)]]),
    ),
    dots: [dot],
  };
}

/** The loss in closed form, its numerical integral as points on it, and how far it has come. */
export function lossPlot(
  f: WishedActivation,
  a: number,
  { outputs, integral, closed }: Built,
  part: Integrated,
  words: LossBuilderWords,
): PlotData {
  const axes = axesFor(f, words.frame.terms.loss, closed, words);
  const tone = toneOf(f);
  const [, high] = axes.y.domain;
  const rings = [...integral.keys()]
    .filter((i) => i % 40 === 0 && integral[i]! <= high)
    .map((i) => ({ x: outputs[i]!, y: integral[i]!, tone, isHollow: true }));
  const dots = [...rings, { x: a, y: Math.min(part.loss, high), tone: 'ink' }];
  const drawn = drawCurves(
    [{ id: 'closed', curve: clippedCurve(outputs, closed, axes), text: words.names[f], tone }],
    (_, k) => k % 10 === 5,
    obstaclesOf(
      undefined,
      dots.map((dot): Point => [axes.x.at(dot.x), axes.y.at(dot.y)]),
    ),
  );
  const grown = clippedCurve(part.outputs, part.integral, axes);
  return {
    ...axes,
    ...drawn,
    lines: [...drawn.lines, { id: 'integral so far', path: grown.path, tone, isThick: true }],
    dots,
  };
}
