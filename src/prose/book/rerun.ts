import { isNeuronRun, neuronRuns } from '../../experiments/neuron-runs.ts';
import { measure } from '../../measures/measure.ts';
import { guess } from '../../measures/nearest.ts';
import { writePin } from '../../runs/neuron/pins.ts';
import type { Params } from '../../stage/settings/address.ts';

/** What a link that reruns a figure asks for. */
export interface RerunProps {
  /** The experiment to rerun. */
  readonly run?: string | undefined;
  /** Experiments pinned behind it, separated by spaces; none if empty. */
  readonly pin?: string | undefined;
  readonly axis?: string | undefined;
  /** The epoch to read out, as the name of a measure. */
  readonly epoch?: string | undefined;
  /** Other settings of the figure, as the address has them: `match=step y=0.5`. */
  readonly set?: string | undefined;
}

function runNamed(name: string) {
  if (isNeuronRun(name)) return neuronRuns[name];
  const known = Object.keys(neuronRuns);
  throw new Error(
    `"${name}" is no experiment.${guess(name, known)} Known are ${known.join(', ')}.`,
  );
}

/** The start always, the rest where it differs from the chapter's usual run. */
function runParams(name: string): Params {
  const { w, b, eta, epochs, x, y } = runNamed(name);
  const usual: Readonly<Record<string, unknown>> = neuronRuns.badStart;
  const rest = Object.entries({ eta, epochs, x, y }).filter(([key, value]) => value !== usual[key]);
  return [...Object.entries({ w, b }), ...rest].map(([key, value]) => [key, String(value)]);
}

/** The state of the figure that such a link leads to, as an address has it. */
export function rerunParams({ run, pin, axis, epoch, set }: RerunProps): Params {
  return [
    ...(run ? runParams(run) : []),
    ...(pin?.split(' ') ?? []).map((name) => ['pin', name && writePin(runNamed(name))] as const),
    ...(axis ? [['axis', axis] as const] : []),
    ...(epoch ? [['epoch', String(measure(epoch))] as const] : []),
    ...(set?.split(' ') ?? []).map((pair) => {
      const [key = '', ...value] = pair.split('=');
      return [key, value.join('=')] as const;
    }),
  ];
}
