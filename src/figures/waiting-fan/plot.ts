import { runNeuron } from '../../core/neuron.ts';
import { linearAxis, wholeAxis } from '../../charts/axis.ts';
import { placeLabels } from '../../charts/place-labels.ts';
import { linePath, visibleIndices, type Line, type PlotData } from '../../charts/plot.ts';
import { fanRun, fanStarts } from '../../experiments/fan.ts';
import type { Worded } from '../../stage/frame/on-stage.ts';
import type { WaitingFanWords } from '../../strings/waiting-fan.ts';

const { epochs: lastEpoch } = fanRun(0);
const epochs = Float64Array.from({ length: lastEpoch + 1 }, (_, epoch) => epoch);

/** The axes and the faint curves of the fan, which no control moves. */
export function fanBackground(words: Worded<WaitingFanWords>): Pick<PlotData, 'x' | 'y' | 'lines'> {
  const x = wholeAxis(words.frame.transport.epoch, [0, lastEpoch]);
  const y = linearAxis(words.vertical, [0, 1]);
  const lines = fanStarts.map((start): Line => {
    const path = linePath(epochs, runNeuron(fanRun(start)).output, { x, y });
    return { id: `${start}`, path, tone: 'soft', isFaint: true };
  });
  return { x, y, lines };
}

/** The fan with one start drawn out, up to `epoch` only while it unfolds. */
export function fanPlot(
  { x, y, lines }: ReturnType<typeof fanBackground>,
  output: Float64Array,
  name: string,
  epoch: number,
  unfolding: boolean,
): PlotData {
  const shown = unfolding ? output.subarray(0, epoch + 1) : output;
  const curve = visibleIndices(output, 48).map((i) => [x.at(i), y.at(output[i]!)] as const);
  const beside = curve.filter(([, height]) => height > 0.35 && height < 0.75);
  return {
    x,
    y,
    lines: [
      ...lines,
      { id: 'run', path: linePath(epochs, shown, { x, y }), tone: 'mse', isThick: true },
    ],
    dots: [{ x: epoch, y: output[epoch]!, tone: 'mse' }],
    labels: placeLabels([{ text: name, tone: 'mse', points: beside }], [curve]),
    cursor: epoch,
  };
}
