import { linearAxis, wholeAxis } from '../../charts/axis.ts';
import { curve, epochsTo } from '../../charts/curve.ts';
import { drawCurves } from '../../charts/draw-curves.ts';
import type { PlotData } from '../../charts/plot.ts';
import { trainBoth } from '../../core/two-class.ts';
import { neuronRuns } from '../../experiments/neuron-runs.ts';
import { tones } from '../../runs/tones.ts';
import type { TwoClassWords } from '../../strings/two-class.ts';
import { labelOf } from './plot.ts';
import type { TwoClassSettings } from './settings.ts';

/** z₁ − z₂ and a sigmoid neuron's z, trained from the same value at the chapter's rate. */
export function bothTrained(settings: TwoClassSettings) {
  const { eta } = neuronRuns.badStart;
  return trainBoth(settings.z1 - settings.z2, labelOf(settings), eta, 60);
}

/** Both of them against the epoch. */
export function trainedPlot(
  { difference, single }: ReturnType<typeof bothTrained>,
  words: TwoClassWords,
): PlotData {
  const last = difference.length - 1;
  const values = [...difference, ...single];
  const range = [Math.floor(Math.min(0, ...values)), Math.ceil(Math.max(1, ...values))] as const;
  const axes = {
    x: wholeAxis(words.frame.transport.epoch, [0, last], 4),
    y: linearAxis(words.trained, range),
  };
  const { logLikelihood: tone, crossEntropy } = tones;
  const along = (run: Float64Array) => curve(epochsTo(last), run, axes);
  const drawn = drawCurves(
    [
      { id: 'difference', curve: along(difference), text: words.difference, tone, isThick: true },
      { id: 'single', curve: along(single), text: words.neuron, tone: crossEntropy },
    ],
    ([at], k) => k % 3 === 0 && at > 0.15,
  );
  return { ...axes, ...drawn };
}
