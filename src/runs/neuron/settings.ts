import type { NeuronExperiment } from '../../core/neuron.ts';
import { neuronRuns } from '../../experiments/neuron-runs.ts';
import type { Pairs } from '../../stage/settings/address.ts';
import {
  AddressReader,
  type NumberParameter,
  type Problem,
} from '../../stage/settings/parameters.ts';

/** Start, rate and task of one run: all that a pinned run keeps. */
export type Start = Pick<NeuronExperiment, 'w' | 'b' | 'eta' | 'x' | 'y'>;

export const axes = ['loss', 'output', 'gradient'] as const;
export type Axis = (typeof axes)[number];

/** What the reader can set in `mse-run`. */
export interface NeuronSettings extends Start {
  readonly epochs: number;
  readonly axis: Axis;
  readonly pins: readonly Start[];
  /** The epoch read out. */
  readonly epoch: number;
}

/** The ranges of `mse-run`. Its rates stop at 10: no sigmoid diverges, but beyond that only the leaps grow. */
export const ranges = {
  w: { min: -10, max: 10 },
  b: { min: -10, max: 10 },
  eta: { min: 0.001, max: 10 },
  epochs: { min: 1, max: 20_000, isWhole: true },
  x: { min: -5, max: 5 },
  y: { min: 0, max: 1, isWhole: true },
  epoch: { min: 0, max: 20_000, isWhole: true },
} as const satisfies Record<string, NumberParameter>;

export const mostPins = 6;

/** Dashes of the pinned runs, in the order they were pinned; the current run is solid. */
export const pinDashes = ['6 5', '2 4', '11 4 2 4', '4 2', '14 5', '1 3'] as const;

function startOf({ w, b, eta, x, y }: Start): Start {
  return { w, b, eta, x, y };
}

const { badStart, goodStart } = neuronRuns;

/** How `mse-run` opens: the bad start, with the good one pinned behind it. */
export const openingSettings: NeuronSettings = {
  ...startOf(badStart),
  epochs: badStart.epochs,
  axis: 'loss',
  pins: [startOf(goodStart)],
  epoch: 150,
};

const pinOrder = ['w', 'b', 'eta', 'x', 'y'] as const;

/** `0.6,0.9`, with η, x and y behind where they differ from the chapter's. */
export function writePin(pin: Start): string {
  const last = pinOrder.findLastIndex((key, i) => i < 2 || pin[key] !== openingSettings[key]);
  return pinOrder
    .slice(0, last + 1)
    .map((key) => pin[key])
    .join(',');
}

/** The pinned starts of an address. */
export function readPins(reader: AddressReader, texts: readonly string[]): Start[] {
  const pins: Start[] = [];
  for (const text of texts) {
    if (text === '') continue;
    const parts = text.split(',');
    if (parts.length < 2 || parts.length > pinOrder.length) {
      reader.report('pin', 'unknownChoice', text, '–');
    } else if (pins.length === mostPins) {
      reader.report('pin', 'tooMany', text, String(mostPins));
    } else {
      const start = (key: keyof Start) =>
        reader.number('pin', ranges[key], parts[pinOrder.indexOf(key)], openingSettings[key]);
      pins.push({ w: start('w'), b: start('b'), eta: start('eta'), x: start('x'), y: start('y') });
    }
  }
  return pins;
}

/** The settings that an address asks for, and what of it could not be used as it stands. */
export function readSettings(pairs: Pairs): {
  settings: NeuronSettings;
  problems: readonly Problem[];
} {
  const reader = new AddressReader();
  const last = new Map(pairs);
  const number = (key: keyof typeof ranges) =>
    reader.number(key, ranges[key], last.get(key), openingSettings[key]);
  for (const [key, value] of last) {
    if (!Object.hasOwn(ranges, key) && key !== 'axis' && key !== 'pin') {
      reader.report(key, 'unknownKey', value, '–');
    }
  }
  const pinTexts = pairs.flatMap(([key, value]) => (key === 'pin' ? [value] : []));
  const epochs = number('epochs');
  const settings: NeuronSettings = {
    w: number('w'),
    b: number('b'),
    eta: number('eta'),
    epochs,
    x: number('x'),
    y: number('y'),
    axis: reader.choice('axis', axes, last.get('axis'), openingSettings.axis),
    pins: last.has('pin') ? readPins(reader, pinTexts) : openingSettings.pins,
    epoch: Math.min(number('epoch'), epochs),
  };
  return { settings, problems: reader.problems };
}

/** The settings as an address carries them: the start always, the rest where it differs from the opening. */
export function writeSettings(settings: NeuronSettings): Pairs {
  const keys = ['w', 'b', 'eta', 'epochs', 'x', 'y', 'axis', 'epoch'] as const;
  const pairs = keys.flatMap((key, i): [string, string][] =>
    i > 1 && settings[key] === openingSettings[key] ? [] : [[key, String(settings[key])]],
  );
  const pins = settings.pins.map(writePin);
  if (pins.join() === openingSettings.pins.map(writePin).join()) return pairs;
  return [
    ...pairs,
    ...(pins.length > 0 ? pins : ['']).map((pin): [string, string] => ['pin', pin]),
  ];
}

/** The run behind the settings, or behind a pin of them, as an experiment. */
export function experimentOf(start: Start, epochs: number): NeuronExperiment {
  return { ...startOf(start), activation: 'sigmoid', loss: 'quadratic', epochs };
}
