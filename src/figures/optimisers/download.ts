import { runPath } from '../../core/neuron/path-run.ts';
import type { Table } from '../../stage/export/download.ts';
import { sampleSets } from '../../experiments/sample-sets.ts';
import { experimentOf, type WayRun } from './runs.ts';
import type { OptimisersSettings } from './settings.ts';

/** Every state of one way; with one sample, in the columns of all runs of one neuron. */
export function wayTable(
  name: string,
  { optimiser, loss }: WayRun,
  settings: OptimisersSettings,
): Table {
  const samples = sampleSets[settings.set];
  const made = () => runPath(experimentOf(settings, optimiser, loss));
  if (samples.length === 1) {
    const { x } = samples[0];
    return {
      name,
      header: ['epoch', 'w', 'b', 'z', 'output', 'loss', 'dz'],
      rows: () => {
        const { w, b, outputs, loss, db } = made();
        return Array.from(w, (wn, n) => {
          const z = wn * x + b[n]!;
          return [n, wn, b[n]!, z, outputs[0]![n]!, loss[n]!, db[n]!];
        });
      },
    };
  }
  return {
    name,
    header: ['epoch', 'w', 'b', ...samples.map((_, s) => `output${s + 1}`), 'loss', 'dw', 'db'],
    rows: () => {
      const { w, b, outputs, loss, dw, db } = made();
      return Array.from(w, (wn, n) => [
        n,
        wn,
        b[n]!,
        ...outputs.map((output) => output[n]!),
        loss[n]!,
        dw[n]!,
        db[n]!,
      ]);
    },
  };
}
