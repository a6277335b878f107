import type { Classifier } from '../../core/classifier/classifier.ts';
import { sparseImages } from '../../core/classifier/sparse-images.ts';
import { trainClassifier } from '../../core/classifier/training.ts';
import { darkest, pixels, type Digits } from '../../digits/format.ts';
import { fetchKernel } from '../../digits/kernel/fetch.ts';
import { loadDigits } from '../../digits/load.ts';
import { DataError } from '../../digits/unpack.ts';
import { digitPairs } from '../../experiments/digit-runs.ts';
import { serve } from '../../stage/work/serve.ts';
import type { PairRecord, Report, Request } from './messages.ts';

/** How often the page hears that the data is still being fetched, in ms. */
const fetchingMs = 1000;

const sparse = ({ pixels: levels, labels }: Digits) =>
  sparseImages(levels, labels, pixels, darkest);

let isPaused = false;
let isStopped = false;
let wake: (() => void) | undefined;

/** Lets messages in; while paused, until one says to go on. */
async function breathe(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  while (isPaused && !isStopped) await new Promise<void>((resolve) => (wake = resolve));
}

async function train(
  { experiment, data, kernel: kernelAddress }: Request & { kind: 'start' },
  say: (report: Report) => void,
): Promise<void> {
  let bytes = 0;
  const fetching = setInterval(() => say({ kind: 'fetching', bytes }), fetchingMs);
  const [digits, kernel] = await Promise.all([
    loadDigits(data, (sum) => (bytes = sum)),
    fetchKernel(kernelAddress),
  ]).finally(() => clearInterval(fetching));
  const training = sparse(digits.training);
  const heldOut = sparse(digits.heldOut);
  say({
    kind: 'heldOut',
    heldOut: digits.heldOut,
    total: training.count * experiment.epochs * digitPairs.length,
  });
  const runs = digitPairs.map((pair) => ({
    pair,
    run: trainClassifier(experiment, pair, training, heldOut, kernel),
  }));
  const seen = new Map(digitPairs.map((pair) => [pair, 0]));
  const networks = new Map<string, Classifier>();
  let seconds = 0;
  for (let open = runs.length; open > 0 && !isStopped;) {
    const records: PairRecord[] = [];
    open = 0;
    const before = performance.now();
    for (const { pair, run } of runs) {
      const step = run.next();
      if (step.done) continue;
      open += 1;
      networks.set(pair, step.value.classifier);
      records.push({ pair, record: step.value.record });
      seen.set(pair, step.value.record.seen);
    }
    seconds += (performance.now() - before) / 1000;
    const trained = [...seen.values()].reduce((a, b) => a + b, 0);
    if (records.length > 0) {
      say({ kind: 'networks', classifiers: [...networks.values()] });
      say({ kind: 'records', records, trained, seconds });
    }
    await breathe();
  }
  say({ kind: 'finished' });
}

serve<Request, Report>((request, say) => {
  if (request.kind === 'start') {
    train(request, say).catch((error: unknown) => {
      say({ kind: 'fault', fault: error instanceof DataError ? error.fault : 'damaged' });
    });
    return;
  }
  if (request.kind === 'stop') isStopped = true;
  isPaused = request.kind === 'pause';
  if (!isPaused) wake?.();
});
