import { sigmoid, sigmoidActivation } from '../../core/activations/sigmoid.ts';
import { linearAxis, roundEnd } from '../../charts/axis.ts';
import { curve, evenly } from '../../charts/curve.ts';
import { obstaclesOf } from '../../charts/draw-curves.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import type { PlotData, Point } from '../../charts/plot.ts';
import type { NeuronModel } from '../../runs/neuron/model.svelte.ts';
import { statesNow } from '../../runs/neuron/states.ts';
import { tones } from '../../runs/tones.ts';
import type { FollowerWords } from '../../strings/followers.ts';

/** σ and σ′ over z, wide enough for every state of the current run and of the pinned ones. */
export function slopePlot(model: NeuronModel, words: FollowerWords['slope']) {
  const runs = [model.run, ...model.pins.map(({ run }) => run)];
  const farthest = (zs: Float64Array) => zs.reduce((most, z) => Math.max(most, Math.abs(z)), 0);
  const reach = Math.max(...runs.map((run) => farthest(run.z)));
  const end = reach > 7.5 ? roundEnd(reach * 1.05) : 8;
  const zs = evenly(-end, end, 201);
  const [sigma, slope] = [zs.map(sigmoid), zs.map(sigmoidActivation.slope)];
  const x = linearAxis(words.axis, [-end, end], 5);
  const y = linearAxis(words.vertical, [0, 1], 5);
  const [rise, bump] = [curve(zs, sigma, { x, y }), curve(zs, slope, { x, y })];
  const besideRise = rise.points.filter(([at]) => at > 0.7 && at < 0.95);
  const besideBump = bump.points.filter(([at]) => at > 0.3 && at < 0.45);
  const dots = statesNow(model).flatMap(({ z, isHollow }) => [
    { x: z, y: sigmoid(z), tone: tones.quadratic, isHollow },
    { x: z, y: sigmoidActivation.slope(z), tone: tones.quadratic, isHollow },
  ]);
  const now = model.run.z[model.clock.epoch];
  const around = obstaclesOf(
    now === undefined ? undefined : x.at(now),
    dots.map((dot): Point => [x.at(dot.x), y.at(dot.y)]),
  );
  const plot: PlotData = {
    x,
    y,
    lines: [
      { id: 'sigma', name: 'σ(z)', path: rise.path, tone: 'ink' },
      { id: 'slope', name: 'σ′(z)', path: bump.path, tone: 'soft', dash: '2 3' },
    ],
    dots,
    labels: placeLabels(
      [
        { text: 'σ(z)', tone: 'ink', points: besideRise, curve: rise.points },
        { text: 'σ′(z)', tone: 'soft', points: besideBump, curve: bump.points },
      ],
      { ...around, curves: [rise.points, bump.points, ...around.curves] },
    ),
    cursor: now,
  };
  return { plot, zs, sigma, slope };
}
