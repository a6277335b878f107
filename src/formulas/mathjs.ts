import {
  create,
  derivativeDependencies,
  parseDependencies,
  unaryMinusDependencies,
  type FactoryFunctionMap,
} from 'mathjs/number';

/** The parser, its derivatives, and a function that folding constants in them needs. */
const parts: readonly (FactoryFunctionMap | undefined)[] = [
  parseDependencies,
  derivativeDependencies,
  unaryMinusDependencies,
];

/** What is used of mathjs, on plain numbers. Nothing of it evaluates a reader's text. */
export const math = create(Object.assign({}, ...parts) as FactoryFunctionMap);
