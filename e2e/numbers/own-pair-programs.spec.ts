import { expect, test } from '@playwright/test';
import { formulaPair } from '../../src/core/pairs/formula-pair.ts';
import { runPair, type PairTask } from '../../src/core/pairs/run.ts';
import { programs } from '../../src/figures/own-pair/programs.ts';
import { settings } from '../../src/figures/own-pair/settings.ts';
import { examinePair } from '../../src/formulas/examine.ts';
import { libraries, pythonWith, runPrograms } from '../reading/python.ts';

const crossEntropy = '-(y*ln(a)+(1-y)*ln(1-a))';
const quadratic = '(a-y)^2/2';

/** Pairs and starts at which a plain transcription of the formulas once lost digits, warned, failed or went astray. */
const states: readonly (readonly [f: string, c: string, change?: Partial<PairTask>])[] = [
  ['tanh(z)', settings.opening.c],
  ['tanh(z)', quadratic, { z0: 10 }],
  ['tanh(z)', quadratic, { z0: -1000, y: 1 }],
  ['tanh(z)', '((a-y)^2)^0.75'],
  ['z', '((a-y)^2)^0.5'],
  ['z', 'abs(a-y)'],
  ['sigmoid(z)', crossEntropy],
  ['sigmoid(z)', crossEntropy, { z0: 900, y: 1 }],
  ['sigmoid(z)', quadratic, { z0: 20 }],
  ['sigmoid(z)', quadratic, { z0: -800, y: 1 }],
  ['sigmoid(z)', '(-ln(a))^0.5'],
  ['softplus(z)', quadratic, { z0: 800, eta: 0.01 }],
  ['softplus(z)', quadratic, { z0: -40, y: 1 }],
  ['relu(z)', quadratic, { z0: 0, y: 1 }],
  ['max(z,0.1*z)', quadratic, { z0: 0, y: 1 }],
  ['min(z,2*z)', quadratic, { z0: -3, y: 1 }],
  ['exp(z)/(1+exp(z))', quadratic],
  ['exp(z)/(1+exp(z))', quadratic, { z0: 900 }],
  ['(exp(z)-exp(-z))/(exp(z)+exp(-z))', quadratic, { z0: -6 }],
  ['z', 'ln(1+exp((1-2*y)*a))', { z0: 900, eta: 20 }],
  ['z', 'ln(cosh(a-y))', { z0: -900, eta: 20 }],
  ['exp(z)', 'a-y*ln(a)', { z0: 1, y: 1 }],
  ['exp(z)', 'a-y*ln(a)', { z0: -2 }],
  ['z', 'exp((a-y)^2)', { z0: 1 }],
  ['z', '(a-y)^4', { z0: 9, eta: 1 }],
  ['sign(2)^-1*z', quadratic],
  ['2', quadratic],
  ['z/(1+abs(z))', quadratic],
  ['sech(z)+atan(z)', quadratic],
  ['coth(z)', quadratic, { z0: 6 }],
];

for (const [i, library] of libraries.entries()) {
  test(`the programs of typed pairs for ${library} give the page's ten digits, without a warning`, async () => {
    const python = pythonWith(library);
    test.skip(!python, `no Python with ${library} on this machine`);
    const cases = states.map(([f, c, change]) => {
      const examination = examinePair(f, c);
      if (!('pair' in examination)) throw new Error(`${f} with ${c} can be read.`);
      const { formulas } = examination.pair;
      const task: PairTask = { z0: 4, y: 0, eta: 0.15, epochs: 30, ...change };
      const { z0, ...rest } = task;
      const { z, output } = runPair(formulaPair(formulas), task);
      return {
        name: `${f} with ${c} from ${z0}`,
        program: programs(formulas, { ...settings.opening, ...rest, z: z0, y: task.y ? 1 : 0 })[i]!
          .text,
        wanted: [z.at(-1), output.at(-1)],
      };
    });
    const ran = await runPrograms(
      python!,
      cases.map(({ program }) => program),
    );
    const wrong = cases.flatMap(({ name, wanted }, k) => {
      // Without a state of the run that is finite there is nothing to agree on.
      if (wanted[0] === undefined) return [];
      const { printed = '', failed } = ran[k]!;
      const [, z = '', output = ''] = /^z (\S+) {2}output (\S+)/.exec(printed) ?? [];
      const isRight = [z, output].every((text, n) => {
        const miss = Math.abs(Number(text) - wanted[n]!);
        return text !== '' && miss <= 6e-10 * Math.abs(wanted[n]!);
      });
      return isRight ? [] : [`${name}: ${failed ?? printed}, wanted ${wanted.join(' ')}`];
    });
    expect(wrong).toEqual([]);
  });
}
