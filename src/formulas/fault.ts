/** Formulas longer than this are not read. */
export const longest = 200;

/** What can be wrong with a formula. */
export type FaultKind =
  | 'empty'
  | 'tooLong'
  | 'badCharacter'
  | 'unfinished'
  | 'syntax'
  | 'unknownName'
  | 'unknownFunction'
  | 'needsBrackets'
  | 'notAllowed'
  | 'tooLarge'
  | 'arguments'
  | 'noDerivative'
  | 'tooSlow'
  | 'failed'
  | 'notLoaded'
  | 'offline';

/** A fault as plain data, with its place in the text where there is one. */
export interface Fault {
  readonly kind: FaultKind;
  /** From 0; the text's length for what is missing at its end. */
  readonly position?: number;
  readonly name?: string;
}

/** Thrown where a formula cannot be used. */
export class FormulaError extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(`The formula cannot be used: ${fault.kind}.`);
    this.fault = fault;
  }
}
