/** What the radio buttons of a prediction are called together, on its page and in the reader's browser. */
export const guessName = (prediction: string): string => `predict-${prediction}`;
