import { linearAxis, wholeAxis } from '../../charts/axis.ts';
import { curve } from '../../charts/curve.ts';
import { obstaclesOf } from '../../charts/draw-curves.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import type { PlotData, Point } from '../../charts/plot.ts';
import { tones } from '../../runs/tones.ts';
import type { LinearRunWords } from '../../strings/linear-run.ts';
import { extentAt, type LinearRun } from './run.ts';

const tone = tones.quadratic;

/** So many rings of the law at the most. */
const mostRings = 16;

/** The run as a line, cut at the plot's edge where it leaves, and its law as rings on it. */
export function linearPlot(trained: LinearRun, epoch: number, words: LinearRunWords): PlotData {
  const { output } = trained.run;
  const { end, leaves } = extentAt(trained, epoch);
  const last = output.length - 1;
  const axes = {
    x: wholeAxis(words.frame.transport.epoch, [0, last]),
    y: linearAxis(words.frame.terms.output, [output.some((a) => a < 0) ? -end : 0, end]),
  };
  const epochs = [...output.keys()].slice(0, leaves);
  const along = [...output.subarray(0, leaves)];
  const [inside = 0, outside] = output.subarray(leaves - 1);
  if (outside !== undefined) {
    const edge = Math.sign(outside) * end;
    epochs.push(leaves - 1 + (edge - inside) / (outside - inside));
    along.push(edge);
  }
  const drawn = curve(epochs, along, axes);
  // An odd stride: the output may change its sign at every epoch.
  const stride = Math.ceil(last / mostRings) | 1;
  const rings = epochs
    .slice(0, leaves)
    .filter((n) => n % stride === 0)
    .map((n) => ({ x: n, y: trained.law[n]!, tone: 'ink', isHollow: true }));
  const dots = [...rings, { x: epoch, y: output[epoch]!, tone }];
  const pointOf = ({ x, y }: { x: number; y: number }): Point => [axes.x.at(x), axes.y.at(y)];
  const around = obstaclesOf(axes.x.at(epoch), dots.map(pointOf));
  const isMiddle = ([x]: Point) => x > 0.08 && x < 0.9;
  return {
    ...axes,
    lines: [{ id: 'run', name: words.numbers.output, path: drawn.path, tone, isThick: true }],
    dots,
    labels: placeLabels(
      [
        {
          text: words.rings,
          tone: 'ink',
          points: rings.map(pointOf).filter(isMiddle),
          curve: drawn.points,
        },
        {
          text: words.numbers.output,
          tone,
          points: drawn.points.filter(isMiddle),
          curve: drawn.points,
        },
      ],
      { ...around, curves: [drawn.points, ...around.curves] },
    ),
    cursor: epoch,
  };
}
