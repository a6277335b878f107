import { runNeuron, type NeuronRun } from '../../core/neuron.ts';
import { linearAxis, roundEnd, wholeAxis } from '../../charts/axis.ts';
import { curve, epochsTo } from '../../charts/curve.ts';
import type { PlotData } from '../../charts/plot.ts';
import { showCount, showSetting, showValue } from '../../charts/show.ts';
import { neuronRuns } from '../../experiments/neuron-runs.ts';
import { tones } from '../../runs/tones.ts';
import { fill } from '../../strings/fill.ts';
import type { LinearRunWords } from '../../strings/linear-run.ts';
import type { LinearSettings } from './settings.ts';

/** How far the plot reaches, in sizes of the start. */
const reach = 20;

/** The run, the law a₀(1 − 2η)ⁿ at its epochs, and the largest relative difference between the two. */
export function linearRun(settings: LinearSettings) {
  const run = runNeuron({ ...neuronRuns.linearSettling, ...settings });
  const start = settings.w + settings.b;
  const law = run.output.map((_, n) => start * (1 - 2 * settings.eta) ** n);
  // Below the smallest digit of w and b the sum w + b has none of its own left to compare.
  const grain = 1e-12 * Math.max(Math.abs(settings.w), Math.abs(settings.b));
  const differences = run.output.map((a, n) =>
    Math.abs(law[n]!) > grain ? Math.abs(a / law[n]! - 1) : 0,
  );
  return { run, law, difference: differences.reduce((x, y) => Math.max(x, y), 0) };
}

/** The first epoch beyond the plot, or undefined. */
function leavesAt(run: NeuronRun): number | undefined {
  const limit = reach * Math.abs(run.output[0]!);
  const epoch = run.output.findIndex((a) => Math.abs(a) > limit);
  return epoch < 0 ? undefined : epoch;
}

/** The run and its law as a plot; what grows beyond twenty times the start is cut where it leaves. */
export function linearPlot(
  { run, law }: ReturnType<typeof linearRun>,
  epochs: number,
  epoch: number,
  words: LinearRunWords & { epoch: string },
): PlotData {
  const end = leavesAt(run) ?? run.output.length;
  const shown = run.output.subarray(0, end);
  const largest = shown.reduce((most, a) => Math.max(most, Math.abs(a)), 0) || 1;
  const top = roundEnd(largest);
  const axes = {
    x: wholeAxis(words.epoch, [0, epochs]),
    y: linearAxis(words.vertical, [shown.some((a) => a < 0) ? -top : 0, top]),
  };
  const path = (values: Float64Array) =>
    curve(epochsTo(epochs), values.subarray(0, end), axes).path;
  const mark = Math.min(epoch, end - 1);
  return {
    ...axes,
    lines: [
      { id: 'run', path: path(run.output), tone: tones.quadratic, isThick: true },
      { id: 'law', path: path(law), tone: 'ink', dash: '2 5' },
    ],
    dots: [{ x: mark, y: shown[mark]!, tone: tones.quadratic }],
    cursor: epoch,
  };
}

/** Which of its regimes the run is in, in words. */
export function linearSummary(
  { run }: ReturnType<typeof linearRun>,
  eta: number,
  words: LinearRunWords,
): string {
  const factor = 1 - 2 * eta;
  const shown = { factor: showSetting(Number(factor.toPrecision(6))) };
  if (run.output[0] === 0) return words.right;
  if (factor > 0) return fill(words.settles, shown);
  if (factor === 0) return words.oneStep;
  if (factor > -1) return fill(words.alternates, shown);
  if (factor === -1) return words.forever;
  const leaves = leavesAt(run);
  const overflow =
    run.divergedAt === undefined
      ? ''
      : ` ${fill(words.overflows, { epoch: showCount(run.divergedAt) })}`;
  if (leaves === undefined) return fill(words.divergesWithin, shown) + overflow;
  const limit = showValue(reach * Math.abs(run.output[0]!));
  return fill(words.diverges, { ...shown, leaves: showCount(leaves), limit }) + overflow;
}
