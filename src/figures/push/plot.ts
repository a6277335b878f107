import { linearAxis } from '../../charts/axis.ts';
import { curve, evenly } from '../../charts/curve.ts';
import { placeLabels, type WantedLabel } from '../../charts/place-labels.ts';
import type { PlotData, Point } from '../../charts/plot.ts';
import { sigmoidActivation } from '../../core/activations/sigmoid.ts';
import type { NeuronModel } from '../../runs/neuron/model.svelte.ts';
import { tones } from '../../runs/tones.ts';
import type { Table } from '../../stage/export/download.ts';
import type { FollowerWords } from '../../strings/followers.ts';
import { fill, showFixed } from '../../strings/show.ts';

/** The two sides of the rectangle, |a − y| and σ′(z), and its area |∂C/∂z|. */
interface Factors {
  readonly error: number;
  readonly slope: number;
  readonly push: number;
}

interface State {
  readonly z: number;
  readonly output: number;
  readonly y: number;
}

export function factorsAt({ z, output, y }: State): Factors {
  const error = Math.abs(output - y);
  const slope = sigmoidActivation.slope(z);
  return { error, slope, push: error * slope };
}

/** Whatever the target, 0 or 1, the slope is e(1 − e) at an error of e: the corner of every rectangle lies on this curve. */
const errors = evenly(0, 1, 101);
const corners = errors.map((error) => error * (1 - error));

/** The rectangle of the current run, and the outlines of the pinned ones. */
export function pushPlot(runs: readonly Factors[], words: FollowerWords['push']): PlotData {
  const axes = { x: linearAxis(words.across, [0, 1], 5), y: linearAxis(words.up, [0, 0.25], 5) };
  const arc = curve(errors, corners, axes);
  const [now, ...pins] = runs.map(({ error, slope }) => ({ error, slope }));
  const { error, slope } = now!;
  const bottom = curve([0, error], [0, 0], axes);
  const edge = curve([error, error], [0, slope], axes);
  const outline = (one: { error: number; slope: number }) =>
    curve([0, one.error, one.error], [one.slope, one.slope, 0], axes);
  const box = outline(now!);
  const others = pins.map(outline);
  const middle = ({ points }: { points: readonly Point[] }): Point[] => {
    const [[x1, y1], [x2, y2]] = [points[0]!, points.at(-1)!];
    return [0.5, 0.35, 0.65, 0.2, 0.8].map((at) => [x1 + (x2 - x1) * at, y1 + (y2 - y1) * at]);
  };
  const wanted: WantedLabel[] = [
    {
      text: fill(words.push, { push: showFixed(error * slope, 3) }),
      tone: tones.quadratic,
      points: [
        [axes.x.at(error) / 2, axes.y.at(slope) / 2],
        [axes.x.at(error) / 2, axes.y.at(slope)],
      ],
    },
    { text: fill(words.side, { slope: showFixed(slope, 3) }), tone: 'slope', points: middle(edge) },
    {
      text: fill(words.width, { error: showFixed(error, 3) }),
      tone: 'error',
      points: middle(bottom),
    },
  ];
  const drawn = [arc, box, bottom, edge, ...others].map(({ points }) => points);
  return {
    ...axes,
    areas: [{ path: `${box.path}L0,1000Z`, tone: tones.quadratic }],
    lines: [
      { id: 'corners', path: arc.path, tone: 'soft', dash: '2 4' },
      ...others.map(({ path }, i) => ({
        id: `pin ${i + 1}`,
        path,
        tone: tones.quadratic,
        strength: 0.7,
      })),
      { id: 'box', path: box.path, tone: tones.quadratic },
      { id: 'error', path: bottom.path, tone: 'error', isThick: true },
      { id: 'slope', path: edge.path, tone: 'slope', isThick: true },
    ],
    dots: runs.map(({ error, slope }, i) => ({
      x: error,
      y: slope,
      tone: tones.quadratic,
      isHollow: i > 0,
    })),
    labels: placeLabels(wanted, {
      curves: drawn,
      dots: runs.map(({ error, slope }): Point => [axes.x.at(error), axes.y.at(slope)]),
    }),
  };
}

/** The factors of the current run at every epoch. */
export const factorTable = ({ run, settings: { y } }: NeuronModel): Table => ({
  name: 'push',
  header: ['epoch', 'error', 'slope', 'push'],
  rows: () =>
    Array.from(run.z, (z, epoch) => {
      const { error, slope, push } = factorsAt({ z, output: run.output[epoch]!, y });
      return [epoch, error, slope, push];
    }),
});
