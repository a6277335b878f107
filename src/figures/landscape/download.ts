import type { PathRun } from '../../core/neuron/path-run.ts';
import type { Table } from '../../stage/export/download.ts';

/** Every state of a path: where it is, what it answers, how high it stands and how steep it is there. */
export const pathTable = (name: string, { w, b, outputs, loss, dw, db }: PathRun): Table => ({
  name,
  header: ['epoch', 'w', 'b', ...outputs.map((_, s) => `output${s + 1}`), 'loss', 'dw', 'db'],
  rows: () =>
    Array.from(w, (wn, n) => [
      n,
      wn,
      b[n]!,
      ...outputs.map((output) => output[n]!),
      loss[n]!,
      dw[n]!,
      db[n]!,
    ]),
});
