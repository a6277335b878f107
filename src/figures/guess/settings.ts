import { declare } from '../../stage/settings/declaration.ts';
import { choice, text } from '../../stage/settings/kinds.ts';
import { lastEpoch, readDrawing } from './drawing.ts';

/** What the reader has drawn, and whether the run has been shown. */
export const settings = declare(
  'guess',
  {
    drawn: text('', (given) => readDrawing(given) !== undefined),
    shown: choice('no', ['no', 'yes']),
  },
  { epoch: lastEpoch, lastEpoch },
);
