import {
  create,
  derivativeDependencies,
  parseDependencies,
  unaryMinusDependencies,
} from 'mathjs/number';

/** What is used of mathjs: its parser and its derivatives, on plain numbers. Nothing of it evaluates a reader's text. */
export const math = create({ parseDependencies, derivativeDependencies, unaryMinusDependencies });
