import { declare } from '../../stage/settings/declaration.ts';
import { choice } from '../../stage/settings/kinds.ts';

/** The label that the reader gives the digit; the figure opens with a digit of that class. */
export const settings = declare('log-likelihood', {
  label: choice<number>(7, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
});
