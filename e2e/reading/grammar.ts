import fc from 'fast-check';

const ofOne =
  'exp ln sqrt abs sign sin cos tan asin acos atan sinh cosh tanh sech coth sigmoid relu softplus'.split(
    ' ',
  );

/** Formulas of the grammar as a reader may type them, of some variables, up to a few levels deep. */
export function formulasOf(...variables: string[]): fc.Arbitrary<string> {
  const { formula } = fc.letrec<{ formula: string }>((tie) => ({
    formula: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(
        ...variables,
        ...variables,
        '2',
        '0.5',
        '3',
        '1',
        'e',
        'pi',
        '1e-3',
        '0',
        '12',
      ),
      fc
        .tuple(tie('formula'), fc.constantFrom('+', '-', '*', '/'), tie('formula'))
        .map(([u, sign, v]) => `(${u}${sign}${v})`),
      fc
        .tuple(
          tie('formula'),
          fc.constantFrom('2', '3', '0.5', '-1', '-2', '1.5', variables[0]!, '(1/3)'),
        )
        .map(([u, v]) => `(${u})^${v}`),
      fc.tuple(fc.constantFrom('2', 'e', '0.5'), tie('formula')).map(([u, v]) => `${u}^(${v})`),
      fc.tuple(fc.constantFrom(...ofOne), tie('formula')).map(([name, u]) => `${name}(${u})`),
      fc
        .tuple(fc.constantFrom('max', 'min'), tie('formula'), tie('formula'))
        .map(([name, u, v]) => `${name}(${u},${v})`),
      tie('formula').map((u) => `-(${u})`),
      tie('formula').map((u) => `3(${u})`),
    ),
  }));
  return formula;
}
