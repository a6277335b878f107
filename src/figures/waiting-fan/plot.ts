import { runNeuron } from '../../core/neuron/neuron.ts';
import { linearAxis, wholeAxis } from '../../charts/axis.ts';
import { curve, epochsTo } from '../../charts/curve.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import type { Line, PlotData } from '../../charts/plot.ts';
import { fanRun, fanStarts } from '../../experiments/fan.ts';
import { tones } from '../../runs/tones.ts';
import type { WaitingFanWords } from '../../strings/waiting-fan.ts';

const epochs = epochsTo(fanRun(0).epochs);
const tone = tones.quadratic;

/** The axes and the faint curves of the fan, which no control moves. */
export function fanBackground(words: WaitingFanWords): Pick<PlotData, 'x' | 'y' | 'lines'> {
  const x = wholeAxis(words.frame.transport.epoch, [0, epochs.length - 1]);
  const y = linearAxis(words.frame.terms.output, [0, 1]);
  const lines = fanStarts.map((start): Line => {
    const { path } = curve(epochs, runNeuron(fanRun(start)).output, { x, y });
    return { id: `${start}`, path, tone: 'soft', isFaint: true };
  });
  return { x, y, lines };
}

/** The fan with one start drawn out, up to `epoch` only while it unfolds. */
export function fanPlot(
  { lines, ...axes }: ReturnType<typeof fanBackground>,
  output: Float64Array,
  name: string,
  epoch: number,
  unfolding: boolean,
): PlotData {
  const whole = curve(epochs, output, axes, 48);
  const { path } = unfolding ? curve(epochs, output.subarray(0, epoch + 1), axes) : whole;
  const beside = whole.points.filter(([, height]) => height > 0.35 && height < 0.75);
  return {
    ...axes,
    lines: [...lines, { id: 'run', path, tone, isThick: true }],
    dots: [{ x: epoch, y: output[epoch]!, tone }],
    labels: placeLabels([{ text: name, tone, points: beside }], [whole.points]),
    cursor: epoch,
  };
}
