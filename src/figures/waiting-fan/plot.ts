import { runNeuron } from '../../core/neuron/neuron.ts';
import { linearAxis, wholeAxis } from '../../charts/axis.ts';
import { curve, epochsTo } from '../../charts/curve.ts';
import { obstaclesOf } from '../../charts/draw-curves.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import type { Line, PlotData, Point } from '../../charts/plot.ts';
import { fanRun, fanStarts } from '../../experiments/fan.ts';
import { half } from '../../experiments/guess.ts';
import { tones } from '../../runs/tones.ts';
import type { WaitingFanWords } from '../../strings/waiting-fan.ts';

const epochs = epochsTo(fanRun(0).epochs);
const tone = tones.quadratic;

/** The axes and the faint curves of the fan, which no control moves. */
export function fanBackground(words: WaitingFanWords): Pick<PlotData, 'x' | 'y' | 'lines'> & {
  ghosts: readonly (readonly Point[])[];
} {
  const x = wholeAxis(words.frame.transport.epoch, [0, epochs.length - 1]);
  const y = linearAxis(words.frame.terms.output, [0, 1]);
  const curves = fanStarts.map((start) =>
    curve(epochs, runNeuron(fanRun(start)).output, { x, y }, 96),
  );
  const lines = curves.map(({ path }, i): Line => {
    return { id: `${fanStarts[i]}`, path, tone: 'soft', isFaint: true };
  });
  return { x, y, lines, ghosts: curves.map(({ points }) => points) };
}

/** The fan with one start drawn out, up to `epoch` only while it unfolds. */
export function fanPlot(
  { lines, ghosts, ...axes }: ReturnType<typeof fanBackground>,
  output: Float64Array,
  name: string,
  epoch: number,
  unfolding: boolean,
): PlotData {
  const whole = curve(epochs, output, axes, 96);
  const { path } = unfolding ? curve(epochs, output.subarray(0, epoch + 1), axes) : whole;
  const beside = whole.points.filter(([, height]) => height > 0.35 && height < 0.75);
  const passes = whole.points.find(([, height]) => height < half) ?? [1, half];
  const around = obstaclesOf(axes.x.at(epoch), [
    [axes.x.at(epoch), axes.y.at(output[epoch]!)],
    [passes[0], half],
  ]);
  return {
    ...axes,
    lines: [...lines, { id: 'run', name, path, tone, isThick: true }],
    dots: [{ x: epoch, y: output[epoch]!, tone }],
    labels: placeLabels([{ text: name, tone, points: beside, curve: whole.points }], {
      ...around,
      curves: [whole.points, ...ghosts, ...around.curves],
    }),
    cursor: epoch,
  };
}
