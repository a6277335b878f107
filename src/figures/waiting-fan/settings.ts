import { evenSteps } from '../../controls/ladder.ts';
import { fanRun, fanStarts } from '../../experiments/fan.ts';
import { declare } from '../../stage/settings/declaration.ts';
import { number } from '../../stage/settings/kinds.ts';

const [min, max] = [fanStarts[0]!, fanStarts.at(-1)!];
export const startsWithin = { min, max };
const { epochs } = fanRun(min);

/** One start among a fan of them. */
export const settings = declare(
  'waiting-fan',
  { start: number(2, { min, max, rungs: evenSteps(min, max, 0.1) }) },
  { epoch: 300, lastEpoch: epochs, tone: 'mse' },
);
