import { runNeuron } from '../../core/neuron.ts';
import { fanRun, fanStarts } from '../../experiments/fan.ts';
import type { Pairs } from '../../stage/settings/address.ts';
import {
  AddressReader,
  type NumberParameter,
  type Problem,
} from '../../stage/settings/parameters.ts';

/** The starts that `waiting-fan` allows; those of its faint curves are among them. */
export const startRange = { min: fanStarts[0]!, max: fanStarts.at(-1)! } satisfies NumberParameter;
const openingStart = 2;

/** The state of the cover's figure: one start among a fan of them. */
export class FanModel {
  start = $state(openingStart);
  epoch = $state(300);
  problems = $state.raw<readonly Problem[]>([]);
  readonly run = $derived(runNeuron(fanRun(this.start)));

  get lastEpoch(): number {
    return this.run.output.length - 1;
  }

  get pairs(): Pairs {
    return this.start === openingStart ? [] : [['start', String(this.start)]];
  }

  adopt(pairs: Pairs): void {
    const reader = new AddressReader();
    for (const [key, value] of pairs)
      if (key !== 'start') reader.report(key, 'unknownKey', value, '–');
    this.start = reader.number('start', startRange, new Map(pairs).get('start'), openingStart);
    this.problems = reader.problems;
  }
}
