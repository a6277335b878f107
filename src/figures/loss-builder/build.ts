import {
  integrateWish,
  wishedDerivative,
  wishedLosses,
  type WishedActivation,
} from '../../core/wished-loss.ts';
import { evenly } from '../../charts/curve.ts';
import type { Table } from '../../stage/export/download.ts';
import { views } from './settings.ts';

const inside = (value: number, [low, high]: readonly [number, number]) =>
  Math.min(Math.max(value, low), high);

/** The target, moved into the range that the activation allows. */
export const targetWithin = (f: WishedActivation, y: number) => inside(y, wishedLosses[f].targets);

/** The output, moved into the range that is shown. */
export const outputWithin = (f: WishedActivation, a: number) =>
  inside(a, [views[f].from, views[f].to]);

/** The wish, the derivative it needs, its numerical integral, and how far that is from the closed form. */
export function buildLoss(f: WishedActivation, y: number) {
  const { from, to } = views[f];
  const outputs = evenly(from, to, 401);
  const integral = integrateWish(f, outputs, y);
  const closed = outputs.map((a) => wishedLosses[f].closedForm(a, y));
  const difference = integral.reduce(
    (most, value, i) => Math.max(most, Math.abs(value - closed[i]!)),
    0,
  );
  return {
    outputs,
    derivative: outputs.map((a) => wishedDerivative(f, a, y)),
    integral,
    closed,
    difference,
  };
}
export type Built = ReturnType<typeof buildLoss>;

/** How far the loss is integrated: from the output nearest the target, where it is smallest, to `a`. */
export function integratedTo(f: WishedActivation, y: number, a: number) {
  const base = outputWithin(f, y);
  const [low, high] = a < base ? [a, base] : [base, a];
  const outputs = evenly(low, high, 101);
  const integral = integrateWish(f, outputs, y);
  const area = Math.abs(integral.at(-1)! - integral[0]!);
  return {
    base,
    outputs,
    derivative: outputs.map((at) => wishedDerivative(f, at, y)),
    integral,
    area,
    loss: wishedLosses[f].closedForm(a, y),
  };
}
export type Integrated = ReturnType<typeof integratedTo>;

/** What was built as numbers, one row an output. */
export const builtTable = (f: WishedActivation, y: number, built: Built): Table => ({
  name: f,
  header: ['output', 'delta', 'derivative', 'integral', 'closed'],
  rows: () =>
    Array.from(built.outputs, (a, i) => [
      a,
      a - y,
      built.derivative[i]!,
      built.integral[i]!,
      built.closed[i]!,
    ]),
});
