import { serve } from '../../stage/work/serve.ts';
import { computeMap } from './work.ts';

serve(computeMap);
