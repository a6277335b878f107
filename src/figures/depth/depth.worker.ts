import { serve } from '../../stage/work/serve.ts';
import { trainPairs } from './work.ts';

serve(trainPairs);
