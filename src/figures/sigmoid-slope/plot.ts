import { sigmoid, sigmoidActivation } from '../../core/activations/sigmoid.ts';
import { neuronPair } from '../../core/neuron.ts';
import { linearAxis, roundEnd } from '../../charts/axis.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import { linePath, type Dot, type PlotData } from '../../charts/plot.ts';
import { fill } from '../../strings/fill.ts';
import type { FollowerWords } from '../../strings/followers.ts';
import type { NeuronModel } from '../../runs/neuron/model.svelte.ts';

const evenly = (from: number, to: number, count: number) =>
  Float64Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));

/** The runs of the model that have the current epoch, the current run first. */
function statesNow(model: NeuronModel) {
  const runs = [{ run: model.run, start: model.settings }, ...model.pins];
  return runs.flatMap(({ run, start }, i) => {
    const z = run.z[model.epoch];
    return z === undefined
      ? []
      : [{ z, output: run.output[model.epoch]!, y: start.y, isHollow: i > 0 }];
  });
}

/** σ and σ′ over z, wide enough for every state of the current run. */
export function slopePlot(model: NeuronModel, words: FollowerWords['slope']) {
  const reach = model.run.z.reduce((most, z) => Math.max(most, Math.abs(z)), 0);
  const end = reach > 7.5 ? roundEnd(reach * 1.05) : 8;
  const zs = evenly(-end, end, 201);
  const sigma = zs.map(sigmoid);
  const slope = zs.map(sigmoidActivation.slope);
  const x = linearAxis(words.axis, [-end, end], 5);
  const y = linearAxis(words.vertical, [0, 1], 5);
  const along = (values: Float64Array) =>
    Array.from(zs, (z, i) => [x.at(z), y.at(values[i]!)] as const);
  const curves = [along(sigma), along(slope)];
  const labels = placeLabels(
    [
      {
        text: words.sigma,
        tone: 'ink',
        points: curves[0]!.filter(([at]) => at > 0.7 && at < 0.95),
      },
      {
        text: words.slope,
        tone: 'soft',
        points: curves[1]!.filter(([at]) => at > 0.3 && at < 0.45),
      },
    ],
    curves,
  );
  const dots = statesNow(model).flatMap(({ z, isHollow }): Dot[] => [
    { x: z, y: sigmoid(z), tone: 'mse', isHollow },
    { x: z, y: sigmoidActivation.slope(z), tone: 'mse', isHollow },
  ]);
  const plot: PlotData = {
    x,
    y,
    lines: [
      { id: 'sigma', path: linePath(zs, sigma, { x, y }), tone: 'ink' },
      { id: 'slope', path: linePath(zs, slope, { x, y }), tone: 'soft', dash: '2 3' },
    ],
    dots,
    labels,
    cursor: model.run.z[model.epoch]!,
  };
  return { plot, zs, sigma, slope };
}

const quadratic = neuronPair({ activation: 'sigmoid', loss: 'quadratic' });

/** The largest value of a²(1 − a), at a = 2/3 (at 1/3 for the target 1). */
export const gradientPeak = 4 / 27;

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
      { text: peakText, tone: 'soft', points: [[x.at(peakAt), y.at(gradientPeak)]] },
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
  const output = model.run.output[model.epoch]!;
  dots.push({ x: output, y: Math.abs(output - target), tone: 'ce' });
  const plot: PlotData = {
    x,
    y,
    lines: [
      {
        id: 'peak',
        path: linePath([peakAt, peakAt], [0, gradientPeak], { x, y }),
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
