import { test } from '@playwright/test';
import fc from 'fast-check';
import { sigmoid } from '../../src/core/activations/sigmoid.ts';
import {
  firstOfTwo,
  sigmoidCrossEntropy,
  softmaxCrossEntropy,
  softmaxLogLikelihood,
  trainBoth,
} from '../../src/core/two-class.ts';
import { fractionOf } from '../../src/figures/softmax-bars/fraction.ts';
import { softmaxAt } from '../../src/figures/softmax-bars/run.ts';
import { shifted } from '../../src/figures/softmax-bars/settings.ts';
import { demandNone, misses } from './reference/tolerance.ts';

const exact = { relative: 1e-12, absolute: 1e-15 };
const z = fc.double({ min: -30, max: 30, noNaN: true });

test('two classes: the softmax is the sigmoid of z₁ − z₂, −ln a_y its cross-entropy, (9) twice that', () => {
  fc.assert(
    fc.property(z, z, fc.constantFrom(0, 1), (z1, z2, label) => {
      const likelihood = softmaxLogLikelihood([z1, z2], label);
      demandNone([
        ...misses('a₁', [firstOfTwo(z1, z2)], [sigmoid(z1 - z2)], exact),
        ...misses('−ln a_y', [likelihood], [sigmoidCrossEntropy(z1, z2, label)], exact),
        ...misses('(9)', [softmaxCrossEntropy([z1, z2], label)], [2 * likelihood], exact),
      ]);
    }),
  );
});

test('with three classes (9) is not −ln a_y, nor twice it', () => {
  const [likelihood, all] = [
    softmaxLogLikelihood([1, 0, -1], 0),
    softmaxCrossEntropy([1, 0, -1], 0),
  ];
  const ratio = all / likelihood;
  if (!(ratio > 1.01 && Math.abs(ratio - 2) > 0.01)) throw new Error(`the ratio is ${ratio}`);
});

test('at the same rate z₁ − z₂ takes twice the sigmoid’s first step', () => {
  fc.assert(
    fc.property(z, fc.constantFrom(0, 1), (start, label) => {
      const { difference, single } = trainBoth(start, label, 0.01, 1);
      const steps = [difference[1]! - difference[0]!];
      const wanted = [2 * (single[1]! - single[0]!)];
      demandNone(misses('step', steps, wanted, { relative: 1e-6, absolute: 1e-13 }));
    }),
  );
});

test('the example of the page, a shift that changes nothing, and z of ±1000', () => {
  const example = [2.5, -1, 3.2, 0.5];
  const rounded = Array.from(softmaxAt(example, 1), (a) => Number(a.toFixed(3)));
  demandNone([
    ...misses('example', rounded, [0.315, 0.009, 0.633, 0.043], exact),
    ...misses('shifted', softmaxAt(shifted(example, 10)!, 1), softmaxAt(example, 1), exact),
    ...misses('±1000', softmaxAt([1000, -1000], 1), [1, 0], exact),
  ]);
  if (shifted([995], 10) !== undefined) throw new Error('995 + 10 leaves the range');
  const { terms, sum } = fractionOf([1000, 999], 1);
  demandNone(
    misses('fraction', [terms[0]!.power / sum], softmaxAt([1000, 999], 1).slice(0, 1), exact),
  );
});
