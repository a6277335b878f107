import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { visit } from 'unist-util-visit';
import { activations } from '../../src/core/activations/named.ts';
import { antiderivative } from '../../src/core/integrate.ts';
import { firstEpochWithin, runNeuron } from '../../src/core/neuron/neuron.ts';
import { neuronRuns } from '../../src/experiments/neuron-runs.ts';
import { measure } from '../../src/measures/measure.ts';
import { markAnswer, type Question } from '../../src/page/answer.ts';
import { readBook } from '../../src/prose/book/book.ts';
import { readTree } from '../../src/prose/book/parse.ts';
import { exerciseIds, exerciseNumber } from '../../src/prose/book/exercises.ts';
import { attributesOf, type Tag } from '../../src/prose/book/tags.ts';

/** Right answers typed in from pencil and paper, not computed by the code that the pages use. */
const claims: readonly (readonly [name: string, value: number, digits: number])[] = [
  ['slopeExercise.slope', 0.09, 12],
  ['halfStepExercise.epochs', 27_113, 0],
  ['adamExercise.estimate', 40, 12],
  ['missingFactorExercise.factor', 0.00246651, 8],
  ['swappedExercise.loss', 0.356675, 6],
  ['softTargetExercise.loss', 0.325083, 6],
  ['softmaxInvertedExercise.difference', 1.252763, 6],
  ['softmaxSignsExercise.crossSlope', -0.25, 12],
  ['temperatureExercise.share', 0.468311, 6],
  ['everyLayerExercise.delta', 0.144, 12],
  ['lossToOrderExercise.loss', 0.386294, 6],
  ['judgeAPairExercise.quotient', 0.0199, 12],
  ['meansExercise.eta', 0.02, 12],
  // What the ten lines print with line 7 as NumPy has it: np.mean(np.logaddexp(0, z) - y * z).
  ['tenLinesExercise.loss', 0.02390222596138265, 12],
  ['tenLinesExercise.output', 0.04667981, 8],
  ['thousandExercise.loss', 1.945910149055313, 12],
];

for (const [name, value, digits] of claims) {
  test(`${name} is ${value}`, () => expect(measure(name)).toBeCloseTo(value, digits));
}

/** The tags of an exercise, in order. */
function tagsOf(id: string): Tag[] {
  const tags: Tag[] = [];
  const tree = readTree(join('content', 'en', 'exercises', `${id}.mdx`));
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => void tags.push(node as Tag));
  return tags;
}

/** What an exercise asks, if it asks for a number. */
function questionOf(id: string): Question | undefined {
  const tags = tagsOf(id);
  const answer = tags.find(({ name }) => name === 'Answer');
  if (!answer) return undefined;
  const { of = '', tolerance } = attributesOf(answer);
  const mistakes = tags
    .filter(({ name }) => name === 'Wrong')
    .map((tag) => measure(attributesOf(tag)['of'] ?? ''));
  return { right: measure(of), tolerance: Number(tolerance), mistakes };
}

const questions = exerciseIds().flatMap((id) => {
  const question = questionOf(id);
  return question ? [[id, question] as const] : [];
});

for (const [id, question] of questions) {
  test(`${id}: the right answer is right, each mistake is itself, also when rounded`, () => {
    const { right, mistakes } = question;
    expect(markAnswer(String(right), question)).toBe('right');
    expect(markAnswer(right.toPrecision(3), question)).toBe('right');
    for (const [i, mistake] of mistakes.entries()) {
      expect(markAnswer(String(mistake), question)).toBe(i);
      expect(markAnswer(mistake.toPrecision(3), question)).toBe(i);
    }
    // Whoever is right, but rounds too much, must not be told of a mistake that was not made.
    expect(['right', 'coarse']).toContain(markAnswer(right.toPrecision(2), question));
  });
}

test('every exercise has a hint, one solution, and its place on one page', () => {
  const placed = readBook('en').flatMap(({ exercises }) => exercises);
  expect(placed.toSorted()).toEqual(exerciseIds().toSorted());
  expect(readBook('zh').flatMap(({ exercises }) => exercises)).toEqual(placed);
  for (const id of exerciseIds()) {
    const names = tagsOf(id).map(({ name }) => name);
    expect(names.filter((name) => name === 'Hint').length, id).toBeGreaterThan(0);
    expect(names.filter((name) => name === 'Solution').length, id).toBe(1);
  }
  for (const { number, exercises } of readBook('en')) {
    const numbers = exercises.map((_, i) => `${number}.${i + 1}`);
    expect(exercises.map(exerciseNumber)).toEqual(numbers);
  }
  expect(() => exerciseNumber('nowhere')).toThrow('"nowhere" stands on no page');
});

test('nothing in the folders of exercises is left unread', () => {
  const files = readdirSync(join('content', 'en', 'exercises'));
  expect(files.toSorted()).toEqual(
    exerciseIds()
      .map((id) => `${id}.mdx`)
      .toSorted(),
  );
  expect(questions.length).toBeGreaterThan(0);
});

test('half a step out: a trained neuron takes as long as the exercise says', () => {
  const start = measure('halfStepExercise.start');
  const run = runNeuron({ ...neuronRuns.worstStart, w: start, b: start, epochs: 27_200 });
  expect(firstEpochWithin(run, 0, 0.5)).toBe(measure('halfStepExercise.epochs'));
});

test('softmax inverted: the inputs found give the outputs back', () => {
  const names = [1, 2, 3].map((j) => `softmaxInvertedExercise.ln${j}`);
  const out = new Float64Array(3);
  activations.softmax.forward(Float64Array.from(names, measure), out);
  for (const [j, a] of out.entries()) {
    expect(a).toBeCloseTo(measure(`softmaxInvertedExercise.a${j + 1}`), 12);
  }
});

test('every layer: δ of the hidden neuron is what nudging its weighted input gives', () => {
  const [hidden, weight, output] = ['hidden', 'weight', 'output'].map((key) =>
    measure(`everyLayerExercise.${key}`),
  ) as [number, number, number];
  const sigmoid = (z: number) => 1 / (1 + Math.exp(-z));
  const logit = (a: number) => Math.log(a / (1 - a));
  const bias = logit(output) - weight * hidden;
  const loss = (z: number) => -Math.log(1 - sigmoid(weight * sigmoid(z) + bias));
  const [z, h] = [logit(hidden), 1e-5];
  const nudged = (loss(z + h) - loss(z - h)) / (2 * h);
  expect(nudged).toBeCloseTo(measure('everyLayerExercise.delta'), 8);
});

test('a loss to order: integrating (a − y)/a gives the loss asked for', () => {
  const [a, y] = [measure('lossToOrderExercise.output'), measure('lossToOrderExercise.target')];
  const grid = Float64Array.from({ length: 101 }, (_, i) => a + ((y - a) * i) / 100);
  const [loss] = antiderivative((t) => (t - y) / t, grid, 100);
  expect(loss).toBeCloseTo(measure('lossToOrderExercise.loss'), 10);
});

test('judge a pair: the quotient is δ of tanh and squared error over its error', () => {
  const [a, y] = [measure('judgeAPairExercise.output'), measure('judgeAPairExercise.target')];
  const [z, h] = [Math.atanh(a), 1e-5];
  const loss = (at: number) => (Math.tanh(at) - y) ** 2 / 2;
  const delta = (loss(z + h) - loss(z - h)) / (2 * h);
  expect(delta / (a - y)).toBeCloseTo(measure('judgeAPairExercise.quotient'), 8);
  expect(delta).toBeCloseTo(measure('judgeAPairExercise.delta'), 8);
});
