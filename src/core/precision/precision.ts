/** How a machine keeps a number: with 24 or with 53 binary digits. */
export type Precision = 'single' | 'double';

/** The nearest number that a precision has: IEEE 754 binary32, and binary64, in which everything is computed here. */
export const roundTo: Readonly<Record<Precision, (value: number) => number>> = {
  single: Math.fround,
  double: (value) => value,
};
