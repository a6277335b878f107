/** The digit that the figure opens with. */
export const openingLabel = 7;

/** What `log-likelihood` lets move: the label that the reader gives the digit. */
export type LogLikelihoodSettings = { label: string };

export const logLikelihoodFigure = {
  id: 'log-likelihood',
  opening: { label: `${openingLabel}` } as LogLikelihoodSettings,
  numbers: {},
  choices: { label: [...'0123456789'] },
};
