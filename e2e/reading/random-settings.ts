import { createRandom, type Random } from '../../src/core/random.ts';
import { isNumber, optionsOf, type Parameter } from '../../src/stage/settings/kinds.ts';
import type { Declaration } from '../../src/stage/settings/declaration.ts';

const pick = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(random.uniform() * from.length)]!;

/** A value of a parameter: an end of its range, a value of its slider, or any other within it; what is free text stays. */
function draw(random: Random, parameter: Parameter<unknown>): unknown {
  const options = optionsOf(parameter);
  if (options) return pick(random, options);
  if (!isNumber(parameter)) return parameter.opening;
  const { min, max, isWhole } = parameter.range;
  const chance = random.uniform();
  if (chance < 0.2) return pick(random, [min, max]);
  if (chance < 0.7 && parameter.rungs) return pick(random, parameter.rungs);
  const share = random.uniform();
  const value = min > 0 ? min * (max / min) ** share : min + share * (max - min);
  return isWhole ? Math.round(value) : Number(value.toPrecision(6));
}

/** Settings of a figure, drawn from all that its declaration allows; the same for the same seed. */
export function* randomSettings<S>(declaration: Declaration<S>, seed: number): Generator<S> {
  const random = createRandom(seed);
  const parameters = Object.entries<Parameter<unknown>>(declaration.parameters);
  for (;;) {
    yield Object.fromEntries(
      parameters.map(([key, parameter]) => [key, draw(random, parameter)]),
    ) as S;
  }
}
