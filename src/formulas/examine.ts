import katex from 'katex';
import type { Expression } from '../core/formulas/expression.ts';
import {
  compilePair,
  formulaPair,
  isRough,
  type PairFormulas,
} from '../core/pairs/formula-pair.ts';
import type { Goal } from '../core/pairs/goal.ts';
import { judge, type Judgement } from '../core/pairs/judge.ts';
import { derivativeOf } from './derive.ts';
import { FormulaError, type Fault } from './fault.ts';
import { readFormula } from './parse.ts';
import { partsOf } from './polynomial.ts';
import { steady } from './steady.ts';
import { formulaTex } from './tex.ts';

/** A typed pair, read: its formulas as they are computed, how they look as HTML (empty where they are too long to print), the verdict for either goal, and where one of them has no value. */
export interface Examined {
  readonly formulas: PairFormulas;
  readonly html: Readonly<Record<keyof PairFormulas | 'delta', string>>;
  readonly judgements: Readonly<Record<Goal, Judgement>>;
  /** The first z, from the left, at which f has no value, or a and y at which C has none. */
  readonly gaps: {
    readonly activation?: { readonly z: number };
    readonly loss?: { readonly a: number; readonly y: number };
  };
}

/** What came of reading a pair: the pair, or what is wrong with either formula. */
export type Examination =
  | { readonly pair: Examined }
  | { readonly faults: { readonly activation?: Fault; readonly loss?: Fault } };

/** Formulas with more parts than this are not printed. */
const mostParts = 300;

const typeset = (tex: string): string =>
  katex.renderToString(`\\displaystyle ${tex}`, { strict: 'ignore', throwOnError: false });

/** A formula and its derivative, or the fault of either. */
function read(text: string, by: string, variables: readonly string[]) {
  try {
    const formula = readFormula(text, variables);
    return { formula, derivative: derivativeOf(formula, by) };
  } catch (error) {
    if (error instanceof FormulaError) return { fault: error.fault };
    throw error;
  }
}

const inputs = Array.from({ length: 241 }, (_, i) => (i - 120) / 20);

function gapsOf(formulas: PairFormulas): Examined['gaps'] {
  const { output, slope, loss } = compilePair(formulas);
  const z = inputs.find((input) => !Number.isFinite(output(input)));
  const outputs = inputs
    .filter((input) => !isRough(output(input), slope(input)))
    .map(output)
    .filter(Number.isFinite);
  const points = outputs.flatMap((a) => [0, 1].map((y) => ({ a, y })));
  const point = points.find(({ a, y }) => !Number.isFinite(loss(a, y)));
  return { ...(z !== undefined && { activation: { z } }), ...(point && { loss: point }) };
}

/** Reads a pair f(z), C(a, y), differentiates it and judges it. */
export function examinePair(activationText: string, lossText: string): Examination {
  const f = read(activationText, 'z', ['z']);
  const c = read(lossText, 'a', ['a', 'y']);
  if (f.fault || c.fault) {
    return {
      faults: { ...(f.fault && { activation: f.fault }), ...(c.fault && { loss: c.fault }) },
    };
  }
  const printed: PairFormulas = {
    activation: f.formula,
    slope: f.derivative,
    loss: c.formula,
    lossSlope: c.derivative,
  };
  const formulas: PairFormulas = {
    activation: steady(f.formula, 'z'),
    slope: steady(f.derivative, 'z'),
    loss: steady(c.formula, 'a'),
    lossSlope: steady(c.derivative, 'a'),
  };
  const delta: Expression = ['multiply', c.derivative, f.derivative];
  const html = Object.fromEntries(
    Object.entries({ ...printed, delta }).map(([name, formula]) => [
      name,
      partsOf(formula) > mostParts ? '' : typeset(formulaTex(formula)),
    ]),
  ) as Examined['html'];
  const view = formulaPair(formulas);
  return {
    pair: {
      formulas,
      html,
      judgements: { value: judge(view), score: judge(view, 'score') },
      gaps: gapsOf(formulas),
    },
  };
}
