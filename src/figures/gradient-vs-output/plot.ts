import { neuronPair } from '../../core/neuron.ts';
import { gradientPeak } from '../../core/peaks.ts';
import { linearAxis } from '../../charts/axis.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import { linePath, type Dot, type PlotData } from '../../charts/plot.ts';
import type { NeuronModel } from '../../runs/neuron/model.svelte.ts';
import { evenly, statesNow } from '../../runs/neuron/states.ts';
import { fill } from '../../strings/fill.ts';
import type { FollowerWords } from '../../strings/followers.ts';

const quadratic = neuronPair({ activation: 'sigmoid', loss: 'quadratic' });

/** |∂C/∂z| = |a − y| a(1 − a) against the output a; for y = 0 that is a²(1 − a). */
export function gradientPlot(model: NeuronModel, words: FollowerWords['gradient']) {
  const { y: target } = model.settings;
  const outputs = evenly(0, 1, 201);
  const gradients = outputs.map((a) => Math.abs(a - target) * a * (1 - a));
  const peakAt = target === 1 ? 1 / 3 : 2 / 3;
  const x = linearAxis(words.axis, [0, 1], 5);
  const y = linearAxis(words.vertical, [0, 1], 5);
  const entropic = outputs.map((a) => Math.abs(a - target));
  const along = (values: Float64Array) =>
    Array.from(outputs, (a, i) => [x.at(a), y.at(values[i]!)] as const);
  const curve = along(gradients);
  const straight = along(entropic);
  const peakText = fill(words.peak, { a: target === 1 ? '1/3' : '2/3' });
  const labels = placeLabels(
    [
      { text: peakText, tone: 'soft', points: [[x.at(peakAt), y.at(gradientPeak.size)]] },
      { text: words.curve, tone: 'mse', points: curve.filter(([at]) => at > 0.2 && at < 0.8) },
      { text: words.straight, tone: 'ce', points: straight.filter(([at]) => at > 0.3 && at < 0.7) },
    ],
    [curve, straight],
  );
  const dots = statesNow(model).map(({ z, output, y: own, isHollow }): Dot => ({
    x: output,
    y: Math.abs(quadratic.delta(z, own)),
    tone: 'mse',
    isHollow,
  }));
  const output = model.run.output[model.clock.epoch]!;
  dots.push({ x: output, y: Math.abs(output - target), tone: 'ce' });
  const plot: PlotData = {
    x,
    y,
    lines: [
      {
        id: 'peak',
        path: linePath([peakAt, peakAt], [0, gradientPeak.size], { x, y }),
        tone: 'soft',
        dash: '2 3',
      },
      { id: 'gradient', path: linePath(outputs, gradients, { x, y }), tone: 'mse', isThick: true },
      { id: 'crossEntropy', path: linePath(outputs, entropic, { x, y }), tone: 'ce' },
    ],
    dots,
    labels,
  };
  return { plot, outputs, gradients, entropic };
}
