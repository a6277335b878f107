import { largestEta } from '../../experiments/loss-lab.ts';
import { neuronRuns } from '../../experiments/neuron-runs.ts';
import type { Pairs } from '../../stage/settings/address.ts';
import { axes, readPins, writePin, type Axis, type Start } from '../../runs/neuron/settings.ts';
import {
  AddressReader,
  type NumberParameter,
  type Problem,
} from '../../stage/settings/parameters.ts';

export const matches = ['same', 'step', 'time'] as const;
export const scales = ['linear', 'log'] as const;
export const steps = ['gradient', 'slopeless'] as const;

/** What the reader can set in `loss-lab`. `eta` is cross-entropy's; `match` says how MSE's follows from it. */
export interface LossLabSettings extends Start {
  readonly epochs: number;
  readonly epoch: number;
  readonly axis: Axis;
  readonly scale: (typeof scales)[number];
  readonly match: (typeof matches)[number];
  /** Whether cross-entropy steps along ∂C/∂z or, the slope missing, along ∂C/∂a. */
  readonly step: (typeof steps)[number];
  readonly pins: readonly Start[];
}

export const labRanges = {
  w: { min: -10, max: 10 },
  b: { min: -10, max: 10 },
  eta: { min: 0.0001, max: largestEta },
  epochs: { min: 1, max: 20_000, isWhole: true },
  x: { min: -5, max: 5 },
  y: { min: 0, max: 1, isWhole: true },
  epoch: { min: 0, max: 20_000, isWhole: true },
} as const satisfies Record<string, NumberParameter>;

const { w, b, eta, epochs, x, y } = neuronRuns.badStartCrossEntropy;

export const labOpening: LossLabSettings = {
  ...{ w, b, eta, epochs, x, y },
  epoch: 150,
  axis: 'output',
  scale: 'linear',
  match: 'same',
  step: 'gradient',
  pins: [],
};

/** The settings that an address asks for, and what of it could not be used as it stands. */
export function readLab(pairs: Pairs): { settings: LossLabSettings; problems: readonly Problem[] } {
  const reader = new AddressReader();
  const last = new Map(pairs);
  for (const [key, value] of last) {
    if (!Object.hasOwn(labOpening, key) && key !== 'pin')
      reader.report(key, 'unknownKey', value, '–');
  }
  const number = (key: keyof typeof labRanges) =>
    reader.number(key, labRanges[key], last.get(key), labOpening[key]);
  const choice = <T extends string>(key: keyof LossLabSettings, known: readonly T[], opening: T) =>
    reader.choice(key, known, last.get(key), opening);
  const settings: LossLabSettings = {
    w: number('w'),
    b: number('b'),
    eta: number('eta'),
    epochs: number('epochs'),
    x: number('x'),
    y: number('y'),
    epoch: number('epoch'),
    axis: choice('axis', axes, labOpening.axis),
    scale: choice('scale', scales, labOpening.scale),
    match: choice('match', matches, labOpening.match),
    step: choice('step', steps, labOpening.step),
    pins: readPins(
      reader,
      pairs.flatMap(([key, value]) => (key === 'pin' ? [value] : [])),
    ),
  };
  return { settings, problems: reader.problems };
}

/** The settings as an address carries them: the start always, the rest where it differs from the opening. */
export function writeLab(settings: LossLabSettings): Pairs {
  const keys = [
    'w',
    'b',
    'eta',
    'epochs',
    'x',
    'y',
    'epoch',
    'axis',
    'scale',
    'match',
    'step',
  ] as const;
  const pairs = keys.flatMap((key, i): [string, string][] =>
    i > 1 && settings[key] === labOpening[key] ? [] : [[key, String(settings[key])]],
  );
  return [...pairs, ...settings.pins.map((pin): [string, string] => ['pin', writePin(pin)])];
}
