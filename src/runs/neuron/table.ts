import type { NeuronRun } from '../../core/neuron/neuron.ts';
import type { Table } from '../../stage/export/download.ts';

/** The states of a one-neuron run, one row an epoch. */
export function neuronTable(name: string, run: NeuronRun): Table {
  return {
    name,
    header: ['epoch', 'w', 'b', 'z', 'output', 'loss', 'dz'],
    rows: () =>
      Array.from(run.output, (output, epoch) => [
        epoch,
        run.w[epoch]!,
        run.b[epoch]!,
        run.z[epoch]!,
        output,
        run.loss[epoch]!,
        run.dz[epoch]!,
      ]),
  };
}
