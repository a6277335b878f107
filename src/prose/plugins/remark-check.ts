import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { isNeuronRun, neuronRuns } from '../../experiments/neuron-runs.ts';
import { measure } from '../../measures/measure.ts';
import { findSource } from '../book/bibliography.ts';
import { figureIds, findNumbered, pageNames } from '../book/book.ts';
import { exerciseIds } from '../book/exercises.ts';
import { findEntry } from '../book/entries.ts';
import { attributesOf, tagsIn } from '../book/tags.ts';

function checkRun(names: string | undefined): void {
  for (const name of names?.split(' ') ?? []) {
    if (isNeuronRun(name)) continue;
    throw new Error(`"${name}" is no experiment; known are ${Object.keys(neuronRuns).join(', ')}.`);
  }
}

function checkOneOf(kind: string, name: string | undefined, known: readonly string[]): void {
  if (known.includes(name ?? '')) return;
  throw new Error(`there is no ${kind} "${name}"; known are ${known.join(', ')}.`);
}

const checks: Readonly<Record<string, (attributes: Record<string, string>) => void>> = {
  Num: ({ of = '' }) => void measure(of),
  Answer: ({ of = '', tolerance }) => {
    measure(of);
    if (!(Number(tolerance) > 0)) throw new Error('an answer needs a tolerance={…} above 0.');
  },
  Wrong: ({ of = '' }) => void measure(of),
  Exercise: ({ id }) => checkOneOf('exercise', id, exerciseIds()),
  Ref: ({ to = '' }) => void findNumbered('en', to),
  Cite: ({ of = '' }) => void findSource(of),
  Term: ({ of = '' }) => void findEntry('en', of),
  Entry: ({ id = '' }) => void findEntry('en', id),
  PageLink: ({ to }) => checkOneOf('page', to, pageNames()),
  Rerun: ({ figure, run, pin, epoch }) => {
    checkOneOf('figure', figure, figureIds());
    checkRun(run);
    checkRun(pin);
    if (epoch) measure(epoch);
  },
  Formula: ({ n, label }) => {
    if (!n || !label) throw new Error('a formula needs n={…} and label="…".');
  },
};

/** Checks every name that the text uses while its file is known, so that a wrong one stops the build and says where. */
export function remarkCheck() {
  return (tree: Root, file: VFile): void => {
    for (const tag of tagsIn(tree)) {
      try {
        checks[tag.name ?? '']?.(attributesOf(tag));
      } catch (problem) {
        const reason = problem instanceof Error ? problem.message : String(problem);
        file.fail(`${file.path}: <${tag.name}>: ${reason}`, tag);
      }
    }
  };
}
