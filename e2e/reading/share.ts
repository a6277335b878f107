// What is too much for every run. `npm run test:whole -- pages` takes all of it, as the workflow does where code has changed.

/** A test that is left to the whole run. */
export const whole = { tag: '@whole' } as const;

/** Of tests that are alike, one in so many is enough to find the usual faults; the others are left to the whole run. */
export const oneIn = (count: number, i: number) => (i % count === 0 ? {} : whole);

export const isWhole = process.env['WHOLE'] === 'true';
