import { neuronPair } from '../../core/neuron/neuron.ts';
import { gradientPeak } from '../../core/neuron/peaks.ts';
import { linearAxis } from '../../charts/axis.ts';
import { curve, evenly } from '../../charts/curve.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import type { Dot, PlotData, Point } from '../../charts/plot.ts';
import type { NeuronModel } from '../../runs/neuron/model.svelte.ts';
import { statesNow } from '../../runs/neuron/states.ts';
import { tones } from '../../runs/tones.ts';
import { fill } from '../../strings/show.ts';
import type { FollowerWords } from '../../strings/followers.ts';

const quadratic = neuronPair({ activation: 'sigmoid', loss: 'quadratic' });

/** |∂C/∂z| = |a − y| a(1 − a) against the output a; for y = 0 that is a²(1 − a). */
export function gradientPlot(model: NeuronModel, words: FollowerWords['gradient']) {
  const { y: target } = model.settings;
  const outputs = evenly(0, 1, 201);
  const gradients = outputs.map((a) => Math.abs(a - target) * a * (1 - a));
  const entropic = outputs.map((a) => Math.abs(a - target));
  const [peakAt, peakName] = target === 1 ? [1 / 3, '1/3'] : [2 / 3, '2/3'];
  const axes = { x: linearAxis(words.axis, [0, 1], 5), y: linearAxis('|∂C/∂z|', [0, 1], 5) };
  const peak = curve([peakAt, peakAt], [0, gradientPeak.size], axes);
  const bent = curve(outputs, gradients, axes);
  const straight = curve(outputs, entropic, axes);
  const [tone, entropicTone] = [tones.quadratic, tones.crossEntropy];
  const besideBent = bent.points.filter(([at]) => at > 0.2 && at < 0.8);
  const besideStraight = straight.points.filter(([at]) => at > 0.3 && at < 0.7);
  const dots = statesNow(model).map(({ z, output, y, isHollow }): Dot => {
    return { x: output, y: Math.abs(quadratic.delta(z, y)), tone, isHollow };
  });
  const output = model.run.output[model.clock.epoch]!;
  dots.push({ x: output, y: Math.abs(output - target), tone: entropicTone });
  const peakText = fill(words.peak, { a: peakName });
  const labels = placeLabels(
    [
      { text: peakText, tone: 'soft', points: peak.points.slice(1) },
      { text: words.curve, tone, points: besideBent, curve: bent.points },
      {
        text: words.straight,
        tone: entropicTone,
        points: besideStraight,
        curve: straight.points,
      },
    ],
    {
      curves: [bent.points, straight.points, peak.points],
      dots: dots.map((dot): Point => [axes.x.at(dot.x), axes.y.at(dot.y)]),
    },
  );
  const plot: PlotData = {
    ...axes,
    lines: [
      { id: 'peak', name: peakText, path: peak.path, tone: 'soft', dash: '2 3' },
      { id: 'gradient', name: words.curve, path: bent.path, tone, isThick: true },
      { id: 'crossEntropy', name: words.straight, path: straight.path, tone: entropicTone },
    ],
    dots,
    labels,
  };
  return { plot, outputs, gradients, entropic };
}
