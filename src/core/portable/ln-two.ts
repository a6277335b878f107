/** ln 2 in two parts: the first has 20 bits to spare, so that its product with any exponent k is exact. */
export const lnTwoHigh: number = 0.6931471803691238;
export const lnTwoLow: number = 1.9082149292705877e-10;
