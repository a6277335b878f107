import type { NeuronRun } from '../../core/neuron/neuron.ts';
import { linearAxis, wholeAxis } from '../../charts/axis.ts';
import { clippedCurve, curve, epochsTo, evenly } from '../../charts/curve.ts';
import { drawCurves, obstaclesOf } from '../../charts/draw-curves.ts';
import type { PlotData, Point } from '../../charts/plot.ts';
import { tones } from '../../runs/tones.ts';
import type { MissingFactorWords } from '../../strings/missing-factor.ts';
import type { BothSteps } from './run.ts';

const tone = tones.crossEntropy;

/** The steps are drawn up to this height; far out the one that is no gradient grows beyond all bounds. */
const highest = 5;
const outputs = evenly(0, 1, 401);
const wrongSteps = outputs.map((a) => 1 / (1 - a));

/** Both outputs against the number of updates. */
export function missingFactorPlot(
  { gradient, slopeless }: BothSteps,
  epoch: number,
  words: MissingFactorWords,
): PlotData {
  const last = gradient.output.length - 1;
  const axes = {
    x: wholeAxis(words.frame.transport.epoch, [0, last]),
    y: linearAxis(words.frame.terms.output, [0, 1]),
  };
  const along = ({ output }: NeuronRun) => curve(epochsTo(last), output, axes, 48);
  const dots = [
    { x: epoch, y: gradient.output[epoch]!, tone },
    { x: epoch, y: slopeless.output[epoch]!, tone: 'ink', isHollow: true },
  ];
  const drawn = drawCurves(
    [
      { id: 'gradient', curve: along(gradient), text: words.trueStep, tone, isThick: true },
      { id: 'slopeless', curve: along(slopeless), text: words.otherStep, tone: 'ink' },
    ],
    ([at]) => at > 0.2 && at < 0.8,
    obstaclesOf(
      axes.x.at(epoch),
      dots.map((dot): Point => [axes.x.at(dot.x), axes.y.at(dot.y)]),
    ),
  );
  return { ...axes, ...drawn, dots, cursor: epoch };
}

/** How large both steps are at every output, over η: at the right answer, 0, the one along ∂C/∂a is still 1. */
export function stepsPlot(
  { gradient, slopeless }: BothSteps,
  epoch: number,
  words: MissingFactorWords,
): PlotData {
  const axes = {
    x: linearAxis(words.frame.terms.output, [0, 1], 5),
    y: linearAxis(words.step, [0, highest], 5),
  };
  const here = [
    { x: gradient.output[epoch]!, y: gradient.output[epoch]!, tone },
    {
      x: slopeless.output[epoch]!,
      y: 1 / (1 - slopeless.output[epoch]!),
      tone: 'ink',
      isHollow: true,
    },
  ].filter(({ y }) => y <= highest);
  const ends = [
    { x: 0, y: 0, tone },
    { x: 0, y: 1, tone: 'ink' },
  ];
  const pointOf = (dot: { x: number; y: number }): Point => [axes.x.at(dot.x), axes.y.at(dot.y)];
  const drawn = drawCurves(
    [
      {
        id: 'gradient',
        curve: curve(outputs, outputs, axes),
        text: '∂C/∂z = a',
        tone,
        isThick: true,
      },
      {
        id: 'slopeless',
        curve: clippedCurve(outputs, wrongSteps, axes),
        text: '∂C/∂a = 1/(1 − a)',
        tone: 'ink',
      },
    ],
    ([at]) => at > 0.25 && at < 0.8,
    obstaclesOf(undefined, [...here, ...ends].map(pointOf)),
  );
  return { ...axes, ...drawn, dots: [...ends, ...here] };
}
