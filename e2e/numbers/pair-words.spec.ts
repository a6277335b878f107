import { expect, test } from '@playwright/test';
import { formulaPair } from '../../src/core/pairs/formula-pair.ts';
import type { Goal } from '../../src/core/pairs/goal.ts';
import { judge } from '../../src/core/pairs/judge.ts';
import { runPair } from '../../src/core/pairs/run.ts';
import { namedPair, type PairView } from '../../src/core/pairs/view.ts';
import { pairActivations, pairLosses } from '../../src/experiments/pair-gradients.ts';
import { examinePair } from '../../src/formulas/examine.ts';
import type { PairRunSettings } from '../../src/runs/pair/parameters.ts';
import { pairSummary } from '../../src/runs/pair/summary.ts';
import { reasonFor } from '../../src/runs/pair/verdict-words.ts';
import * as frame from '../../src/strings/frame.ts';
import * as map from '../../src/strings/pair-map.ts';
import * as typedWords from '../../src/strings/own-pair.ts';
import * as verdicts from '../../src/strings/verdicts.ts';
import { goodActivations, goodLosses, judgedPairs } from './reference/formulas.ts';

type Language = 'en' | 'zh';
/** Where a run starts, and how; what is left out is as the map opens. */
type Task = Partial<Omit<PairRunSettings, 'axis'>>;

/** A judged pair's sentence from one start, as `own-pair` puts it together; in the map the reason stands by itself. */
function teller(view: PairView, goal: Goal) {
  const judgement = judge(view, goal);
  return (
    { z = 4, y = 0, eta = 0.15, epochs = 300 }: Task,
    language: Language = 'en',
    isBare = false,
  ): string => {
    const run = runPair(view, { z0: z, y, eta, epochs });
    const named = {
      kind: judgement.verdict,
      pair: '…',
      verdict: verdicts[language].names[judgement.verdict],
      ...(isBare
        ? {}
        : { reason: reasonFor(view, judgement, { z0: z, y }, goal, verdicts[language]) }),
    };
    const words = { ...map[language], ...typedWords[language], frame: frame[language] };
    const settings = { z, y, eta, epochs, goal, axis: 'output' } as const;
    return pairSummary(named, run, settings, words).replaceAll('\u2060', '');
  };
}

const sentence = (view: PairView, settings: Task, language?: Language) =>
  teller(view, 'value')(settings, language);

/** What no sentence may have: numbers that are none, unfilled places, a factor of 1, a minus before 0, two full stops. */
const flaws =
  /NaN|undefined|null|Infinity|∞ (?:and|with)|[{}]|(?<![.\d])1 times|的 1 倍|[−-]0(?![.·\d])|\.\.|。。|。 | {2}|[a-z] (?:For instance|At )|[^。：，]例如/u;

const starts = [-1000, -8, -1, -0.3, 0, 0.5, 1, 1.57, 4, 8, 20, 40, 1000];

/** Whatever is wrong with the sentences of a pair, over starts, targets, rates and languages. */
function flawed(view: PairView, goal: Goal, etas = [0.15, 100]): string[] {
  const tell = teller(view, goal);
  const tasks = starts.flatMap((z) =>
    ([0, 1] as const).flatMap((y) => etas.map((eta) => ({ z, y, eta, epochs: 40 }))),
  );
  const told = ([false, true] as const).flatMap((isBare) =>
    tasks.flatMap((task) => [tell(task, 'en', isBare), tell(task, 'zh', isBare)]),
  );
  return told.filter((text) => flaws.test(text));
}

for (const activation of pairActivations) {
  test(`${activation}: every sentence of the map is one, whatever start, target and rate`, () => {
    for (const loss of pairLosses) {
      expect(flawed(namedPair(activation, loss), 'value')).toEqual([]);
    }
  });
}

const typed = [
  ...judgedPairs.map(([f, c]) => [f, c] as const),
  ...goodActivations.map(([f]) => [f, '(a-y)^2/2'] as const),
  ...goodLosses.map((c) => ['sigmoid(z)', c] as const),
  ['z', 'ln(1+exp(-(2*y-1)*a))'],
  ['z', 'max(0,1-(2*y-1)*a)'],
  ['z^z', 'a^2'],
  ['sqrt(z)', 'ln(a)'],
] as const;

test('so is every sentence of a typed pair, for either goal', () => {
  for (const [f, c] of typed) {
    const examination = examinePair(f, c);
    if (!('pair' in examination)) throw new Error(`${f} and ${c} can be read.`);
    const view = formulaPair(examination.pair.formulas);
    for (const goal of ['value', 'score'] as const) {
      expect(flawed(view, goal, [0.15]), `${f} with ${c}, ${goal}`).toEqual([]);
    }
  }
});

const sigmoid = namedPair('sigmoid', 'quadratic');
const linear = namedPair('linear', 'quadratic');
const typedPair = (f: string, c: string): PairView => {
  const examination = examinePair(f, c);
  if (!('pair' in examination)) throw new Error('It can be read.');
  return formulaPair(examination.pair.formulas);
};

test('a reason quotes the reader’s start where it decides, else a round z with the reader’s target', () => {
  expect(sentence(sigmoid, { z: 4 })).toContain('For instance at z = 14, with target 0,');
  expect(sentence(sigmoid, { z: -4, y: 1 })).toContain('at z = −14, with target 1,');
  expect(sentence(sigmoid, { z: 18.3 })).toContain('At this start, z₀ = 18.3 with target');
  expect(sentence(namedPair('relu', 'quadratic'), { z: -1, y: 1 })).toContain(
    'At this start, z₀ = −1 with target 1, the output is 0, wrong by 1, yet ∂C/∂z is 0.',
  );
  expect(sentence(typedPair('sqrt(z)', '(a-y)^2'), {})).toContain(
    'At z = −1 the activation has no finite value.',
  );
});

test('what is safe is said to be never below the error, or a number, and never “1 times”', () => {
  expect(sentence(linear, {})).toContain('never smaller in size than the error.');
  expect(sentence(namedPair('softmax', 'crossEntropy'), {})).toContain('2 times');
  expect(sentence(typedPair('z', 'abs(a-y)'), {})).toContain('never less than 1.');
  expect(sentence(linear, {}, 'zh')).toContain('∂C/∂z 的大小都不小于误差。');
});

test('safe says nothing on overflow, so the run does', () => {
  const tooFast = sentence(typedPair('z', '(a-y)^4/4'), { epochs: 30 });
  expect(tooFast).toContain('safe from stalling.');
  expect(tooFast).toContain('at epoch 6 the numbers overflow');
  expect(tooFast).toContain('η = 0.15 is too large');
  expect(sentence(typedPair('exp(z)', 'a-y*ln(a)'), { y: 1 })).toContain(
    'At epoch 1 it overshoots the target',
  );
  const rounded = sentence(typedPair('sigmoid(z)', '-(y*ln(a)+(1-y)*ln(1-a))'), { z: 40 });
  expect(rounded).toContain('there is no run');
  expect(rounded).toContain('That is the arithmetic and not the pair');
  expect(sentence(typedPair('abs(z)', '(a-y)^2'), { z: 0, y: 1 })).toContain(
    'Exactly here the slope counts as 0',
  );
});

test('a loss that does not mention the target is told so', () => {
  expect(sentence(typedPair('z', 'a^2'), {})).toContain(
    'The loss does not tell one target from the other',
  );
});
