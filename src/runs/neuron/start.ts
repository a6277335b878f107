import { logit, sigmoid } from '../../core/activations/sigmoid.ts';

/** What the start of a run's curve depends on. */
export interface StartSettings {
  readonly w: number;
  readonly b: number;
  readonly x: number;
  readonly y: number;
}

/** An output is dragged no nearer to 0 or 1. */
const nearest = 1e-4;

/** Where a run's curve starts on an axis of outputs or of squared errors; on others a height does not tell the start. */
export function startHeight(axis: string, z: number, y: number): number | undefined {
  const a = sigmoid(z);
  if (axis === 'output') return a;
  return axis === 'loss' ? (a - y) ** 2 / 2 : undefined;
}

/** The weighted input behind such a height; errors are away from the target, 0 or 1. */
export function zOfHeight(axis: string, height: number, y: number): number {
  const error = Math.sqrt(2 * Math.max(height, 0));
  const wanted = axis === 'output' ? height : y === 0 ? error : 1 - error;
  const a = Math.min(Math.max(wanted, nearest), 1 - nearest);
  return logit(a);
}
