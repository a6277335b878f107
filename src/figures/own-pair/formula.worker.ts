import { examinePair, type Examination } from '../../formulas/examine.ts';
import { serve } from '../../stage/work/serve.ts';
import type { Texts } from './asker.svelte.ts';

serve<Texts, Examination>(({ activation, loss }, say) => {
  try {
    say(examinePair(activation, loss));
  } catch {
    say({ faults: { activation: { kind: 'failed' } } });
  }
});
