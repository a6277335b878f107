import type { NeuronRun } from '../../core/neuron/neuron.ts';
import { linearAxis, wholeAxis } from '../../charts/axis.ts';
import { curve, epochsTo } from '../../charts/curve.ts';
import { drawCurves, obstaclesOf } from '../../charts/draw-curves.ts';
import type { PlotData, Point } from '../../charts/plot.ts';
import { tones } from '../../runs/tones.ts';
import type { MissingFactorWords } from '../../strings/missing-factor.ts';
import type { BothSteps } from './run.ts';

const tone = tones.crossEntropy;

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
