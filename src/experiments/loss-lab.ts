/** Largest learning rate of `loss-lab`, and of the search for a matched one: a far start's first step needs thousands. */
export const largestEta = 1e4;
