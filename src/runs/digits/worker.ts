/** A worker that fetches the digits, and trains on them. */
export const trainingWorker = (): Worker =>
  new Worker(new URL('./training.worker.ts', import.meta.url), { type: 'module' });
