import type { NeuronExperiment } from '../../core/neuron/neuron.ts';
import { neuronRuns } from '../../experiments/neuron-runs.ts';
import { repeated, type NumberParameter } from '../../stage/settings/kinds.ts';

const order = ['w', 'b', 'eta', 'x', 'y'] as const;

/** Start, rate and task of one run: all that a pinned run keeps. */
export type Start = Pick<NeuronExperiment, (typeof order)[number]>;

export function startOf({ w, b, eta, x, y }: Start): Start {
  return { w, b, eta, x, y };
}

export const mostPins = 6;

/** How much of their colour the thin lines of pinned runs have, in the order they were pinned: dashes tell losses apart. */
export const pinStrengths = [0.8, 0.7, 0.62, 0.55, 0.49, 0.44] as const;

/** `0.6,0.9`, with η, x and y behind where they differ from the chapter's. */
export function writePin(pin: Start): string {
  const usual: Start = neuronRuns.badStart;
  const last = order.findLastIndex((key, i) => i < 2 || pin[key] !== usual[key]);
  return order
    .slice(0, last + 1)
    .map((key) => pin[key])
    .join(',');
}

/** The pinned starts of a figure; each of their numbers may be what the figure's own may. */
export function pins(
  opening: readonly Start[],
  ranges: Readonly<Record<keyof Start, NumberParameter>>,
) {
  return repeated<Start>(opening, {
    most: mostPins,
    read(given, report) {
      const parts = given.split(',');
      if (parts.length < 2 || parts.length > order.length) {
        report('unknownChoice', given, '–');
        return undefined;
      }
      const numbers = order.map((key, i) => {
        const part = parts[i];
        return [
          key,
          part === undefined ? neuronRuns.badStart[key] : ranges[key].read([part], report),
        ];
      });
      return Object.fromEntries(numbers) as Start;
    },
    write: writePin,
  });
}
