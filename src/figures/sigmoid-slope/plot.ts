import { sigmoid, sigmoidActivation } from '../../core/activations/sigmoid.ts';
import { linearAxis, roundEnd } from '../../charts/axis.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import { linePath, type Dot, type PlotData } from '../../charts/plot.ts';
import type { FollowerWords } from '../../strings/followers.ts';
import type { NeuronModel } from '../../runs/neuron/model.svelte.ts';
import { evenly, statesNow } from '../../runs/neuron/states.ts';

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
    cursor: model.run.z[model.clock.epoch]!,
  };
  return { plot, zs, sigma, slope };
}
