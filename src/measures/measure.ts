import { depthMeasures } from './depth.ts';
import { digitMeasures } from './digits.ts';
import { exerciseMeasures } from './exercises/numbers.ts';
import type { Family, Measure } from './family.ts';
import { guess } from './nearest.ts';
import { neuronMeasures } from './neuron.ts';
import { pairMeasures } from './pairs.ts';
import { pathMeasures } from './paths.ts';
import { precisionMeasures } from './precision.ts';
import { rateSweepMeasures } from './rate-sweep.ts';
import { waitingMeasures } from './waiting.ts';

/** All families; a new one is added here and nowhere else. */
const families: readonly Family[] = [
  neuronMeasures,
  waitingMeasures,
  pathMeasures,
  digitMeasures,
  rateSweepMeasures,
  depthMeasures,
  pairMeasures,
  precisionMeasures,
  exerciseMeasures,
];

const measures = families.flatMap((family) => Object.entries(family));
const known: ReadonlyMap<string, Measure> = new Map(measures);

/** Every name that the text may use, without an epoch. */
export const measureNames: readonly string[] = measures.map(([name]) => name);

const hasEpochs = (found: Measure | undefined) => typeof found === 'object' && 'at' in found;

/** What is said of a name that means nothing: which may be meant, and what there is. */
function unknown(name: string, base: string, epoch: string | undefined): string {
  const candidates = measureNames.map((other) =>
    epoch !== undefined && hasEpochs(known.get(other)) ? `${other}@${epoch}` : other,
  );
  const meant = guess(name, candidates);
  const [subject = '', ...rest] = base.split('.');
  const quantities = measureNames
    .filter((other) => other.startsWith(`${subject}.`))
    .map((other) => other.slice(subject.length + 1));
  if (quantities.length > 0) {
    const wanted = `"${name}" asks ${subject} for "${rest.join('.')}".`;
    return `${wanted}${meant} It has ${quantities.join(', ')}.`;
  }
  const subjects = new Set(measureNames.map((other) => other.split('.')[0]));
  return `"${name}" names no measure.${meant} They begin with ${[...subjects].join(', ')}.`;
}

/** The number behind a name in the text, such as `badStart.output@150`. Throws an Error that says what is not known. */
export function measure(name: string): number {
  const [, base = name, epoch] = /^([^@]*)@(\d+)$/.exec(name) ?? [];
  const found = known.get(base);
  if (found === undefined) throw new Error(unknown(name, base, epoch));
  if (epoch !== undefined && !hasEpochs(found)) {
    throw new Error(`"${name}" asks for an epoch, but ${base} is a single number.`);
  }
  if (typeof found === 'number') return found;
  if (typeof found === 'function') return found();
  const value = 'at' in found ? found.at(Number(epoch ?? found.epochs)) : found.whole();
  if (value === undefined) {
    throw new Error(`"${name}" is not reached in ${found.epochs} epochs.`);
  }
  return value;
}
