import type { Classifier } from '../../core/classifier/classifier.ts';
import { sparseImages } from '../../core/classifier/sparse-images.ts';
import { trainClassifier } from '../../core/classifier/training.ts';
import { darkest, pixels, type Digits } from '../../digits/format.ts';
import { fetchKernel, kernelOf } from '../../digits/kernel/fetch.ts';
import { loadDigits } from '../../digits/load.ts';
import { DataError } from '../../digits/unpack.ts';
import { serve } from '../../stage/work/serve.ts';
import type { PairRecord, Report, Request, Supplies } from './messages.ts';

/** How often the page hears that the data is still being fetched, in ms. */
const fetchingMs = 1000;
/** How often it hears of a training that it follows: to draw takes it longer than to train takes here. */
const followingMs = 200;

type Say = (report: Report) => void;

const sparse = ({ pixels: levels, labels }: Digits) =>
  sparseImages(levels, labels, pixels, darkest);

const prepared = ({ digits, kernel }: Supplies) => ({
  training: sparse(digits.training),
  heldOut: sparse(digits.heldOut),
  kernel: kernelOf(kernel),
});
let supplied: ReturnType<typeof prepared> | undefined;

let isPaused = false;
let isStopped = false;
let wake: (() => void) | undefined;

const channel = new MessageChannel();

/** Lets messages in, without the pause that browsers put between timers; while paused, until one says to go on. */
async function breathe(): Promise<void> {
  await new Promise<void>((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(undefined);
  });
  while (isPaused && !isStopped) await new Promise<void>((resolve) => (wake = resolve));
}

async function fetchSupplies(data: string, address: string, say: Say): Promise<void> {
  let bytes = 0;
  const fetching = setInterval(() => say({ kind: 'fetching', bytes }), fetchingMs);
  const [digits, kernel] = await Promise.all([
    loadDigits(data, (sum) => (bytes = sum)),
    fetchKernel(address),
  ]).finally(() => clearInterval(fetching));
  supplied = prepared({ digits, kernel });
  say({ kind: 'fetched', supplies: { digits, kernel } });
}

async function train(
  { experiment, pair, supplies, isQuiet }: Request & { kind: 'train' },
  say: Say,
  isWanted: () => boolean,
): Promise<void> {
  if (supplies) supplied = prepared(supplies);
  if (!supplied) throw new Error('A worker was to train without digits.');
  const { training, heldOut, kernel } = supplied;
  [isPaused, isStopped] = [false, false];
  const run = trainClassifier(experiment, pair, training, heldOut, kernel);
  let records: PairRecord[] = [];
  let [trained, seconds, told] = [0, 0, -Infinity];
  const tell = (classifier: Classifier, isLast: boolean) => {
    say({ kind: 'progress', progress: { records, classifier, trained, seconds, isLast } });
    records = [];
    told = performance.now();
  };
  for (let latest: Classifier | undefined; isWanted(); await breathe()) {
    const before = performance.now();
    const { done, value } =
      isStopped && latest ? ({ done: true, value: latest } as const) : run.next();
    seconds += (performance.now() - before) / 1000;
    if (done) return tell(value, true);
    latest = value.classifier;
    trained = value.record.seen;
    records.push({ pair, record: value.record });
    if (!isQuiet && performance.now() - told > followingMs) tell(latest, false);
  }
}

serve<Request, Report>((request, say, isWanted) => {
  if (request.kind === 'fetch') {
    fetchSupplies(request.data, request.kernel, say).catch((error: unknown) => {
      say({ kind: 'fault', fault: error instanceof DataError ? error.fault : 'damaged' });
    });
    return;
  }
  if (request.kind === 'train') {
    wake?.();
    void train(request, say, isWanted);
    return;
  }
  if (request.kind === 'stop') isStopped = true;
  isPaused = request.kind === 'pause';
  if (!isPaused) wake?.();
});
