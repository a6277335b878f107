import { compile, type Expression } from '../formulas/expression.ts';
import type { PairState, PairView } from './view.ts';

/** An activation f(z) and the loss C(a, y) of one output, with their derivatives, as formulas. */
export interface PairFormulas {
  /** f, a function of z. */
  readonly activation: Expression;
  /** f′. */
  readonly slope: Expression;
  /** C, a function of a and y. */
  readonly loss: Expression;
  /** ∂C/∂a. */
  readonly lossSlope: Expression;
}

/** The same pair as functions of numbers. */
export function compilePair({ activation, slope, loss, lossSlope }: PairFormulas) {
  const [f, fSlope] = [compile(activation), compile(slope)];
  const [c, cSlope] = [compile(loss), compile(lossSlope)];
  return {
    output: (z: number) => f({ z }),
    slope: (z: number) => fSlope({ z }),
    loss: (a: number, y: number) => c({ a, y }),
    lossSlope: (a: number, y: number) => cSlope({ a, y }),
  };
}

/** Whether an output is the same to ten digits all around: how far it is from the end of its range is then lost. */
export const isRough = (output: number, slope: number): boolean =>
  slope !== 0 && Math.abs(slope) < 1e-10 * Math.abs(output);

/** The view of such a pair, with ∂C/∂z = (∂C/∂a) f′. */
export function formulaPair(formulas: PairFormulas): PairView {
  const { output, slope: slopeAt, loss, lossSlope } = compilePair(formulas);
  return (z0, y): PairState => {
    const [a, slope] = [output(z0), slopeAt(z0)];
    return {
      a,
      slope,
      delta: lossSlope(a, y) * slope,
      loss: loss(a, y),
      isRough: isRough(a, slope) && Math.abs(z0) < 1e3,
    };
  };
}
