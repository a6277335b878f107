import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import type { ProgramCase } from '../reading/program-case.ts';
import { libraries, pythonWith, runPrograms } from '../reading/python.ts';

interface States {
  /** Random states of a figure, without end. */
  states(seed: number): Generator<ProgramCase>;
  onceWrong?: readonly ProgramCase[];
}

/** The states of every figure that hands out programs, a file each, named by the figure. */
const folder = join(import.meta.dirname, '..', 'reading', 'programs');
const figures = await Promise.all(
  readdirSync(folder).map(async (file) => ({
    id: file.replace('.ts', ''),
    ...((await import(pathToFileURL(join(folder, file)).href)) as States),
  })),
);

/** How many random states of each figure; `npm run test:programs` asks for more. */
const count = Number(process.env['PROGRAM_STATES'] ?? 4);

/** Every number of a printed text that stands alone, not as part of a name or a formula's number. */
const numbersIn = (text: string) =>
  [
    ...text
      .replace(/\(\d+\)|\b(w1|layer \d+)\b/g, '')
      .matchAll(/(?<![\w.])(-?(\d[\d.]*(e[-+]?\d+)?|inf|nan))(?![\w(])/g),
  ].map(([, number]) => Number(number!.replace('inf', 'Infinity')));

/** Whether both agree in ten digits, or differ by less than rounding can leave of terms that cancel. */
const agree = (printed: number | undefined, wanted: number, grain: number) =>
  printed !== undefined &&
  (printed === wanted ||
    (Number.isNaN(printed) && Number.isNaN(wanted)) ||
    Math.abs(printed - wanted) <= Math.max(6e-10 * Math.abs(wanted), grain));

/** What is wrong with what a program printed. */
function misprint(text: string, wanted: readonly number[], grain: number): string | undefined {
  const printed = numbersIn(text);
  const isRight =
    printed.length === wanted.length && wanted.every((value, i) => agree(printed[i], value, grain));
  return isRight ? undefined : `printed ${printed.join(' ')}, wanted ${wanted.join(' ')}`;
}

function take(cases: Generator<ProgramCase>): ProgramCase[] {
  return Array.from({ length: count }, () => cases.next().value as ProgramCase);
}

for (const [i, library] of libraries.entries()) {
  test(`the programs for ${library} give the page's ten digits`, async () => {
    test.setTimeout(3_600_000);
    const python = pythonWith(library);
    test.skip(!python, `no Python with ${library} on this machine`);
    const cases = figures.flatMap(({ id, states, onceWrong = [] }) =>
      [...onceWrong, ...take(states(7))].map((one) => ({ ...one, figure: id })),
    );
    const ran = await runPrograms(
      python!,
      cases.map(({ programs }) => programs[i]!.text),
    );
    const wrong = cases.flatMap(({ figure, state, wanted, grain = 0 }, k) => {
      const { printed, failed } = ran[k]!;
      const problem = failed ?? misprint(printed!, wanted[i]!, grain);
      return problem ? [`${figure} ${state}: ${problem}`] : [];
    });
    expect(wrong).toEqual([]);
  });
}

test('every figure that hands out programs has its states in e2e/reading/programs', () => {
  const withPrograms = readdirSync('src/figures').filter((id) =>
    existsSync(join('src', 'figures', id, 'programs.ts')),
  );
  // The digits take minutes, and their file; they are run by hand. Typed pairs have states of their own.
  const apart = ['digits', 'own-pair'];
  expect(
    withPrograms.filter((id) => !figures.some((figure) => figure.id === id) && !apart.includes(id)),
  ).toEqual([]);
});
