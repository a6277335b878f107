import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { figureHref, figuresIn, ownPairs, withPairs } from '../../src/stage/settings/address.ts';
import {
  mostPins,
  openingSettings,
  ranges,
  readSettings,
  writeSettings,
  type NeuronSettings,
} from '../../src/runs/neuron/settings.ts';
import { readNumber } from '../../src/stage/settings/parameters.ts';

const within = ({ min, max }: { min: number; max: number }) =>
  fc.double({ min, max, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value));
const whole = ({ min, max }: { min: number; max: number }) => fc.integer({ min, max });
const start = {
  w: within(ranges.w),
  b: within(ranges.b),
  eta: within(ranges.eta),
  x: within(ranges.x),
  y: whole(ranges.y),
};
const anySettings: fc.Arbitrary<NeuronSettings> = fc
  .record({
    ...start,
    epochs: whole(ranges.epochs),
    axis: fc.constantFrom('loss' as const, 'output' as const, 'gradient' as const),
    pins: fc.array(fc.record(start), { maxLength: mostPins }),
    epoch: whole(ranges.epoch),
  })
  .map((settings) => ({ ...settings, epoch: Math.min(settings.epoch, settings.epochs) }));

test('settings come back from their address to the last digit', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const address = figureHref('mse-run', writeSettings(settings));
      const read = readSettings(ownPairs(address.split('#')[0]!, 'mse-run'));
      expect(read.problems).toEqual([]);
      expect(read.settings).toEqual({
        ...settings,
        epoch:
          settings.epoch === openingSettings.epoch
            ? Math.min(150, settings.epochs)
            : settings.epoch,
      });
    }),
    { seed: 1 },
  );
});

test('no address makes reading throw or leave the ranges', () => {
  const keys = fc.constantFrom(
    'w',
    'b',
    'eta',
    'epochs',
    'x',
    'y',
    'axis',
    'pin',
    'epoch',
    'other',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(keys, fc.string())), (pairs) => {
      const { settings } = readSettings(pairs);
      for (const key of ['w', 'b', 'eta', 'epochs', 'x', 'y', 'epoch'] as const) {
        expect(settings[key]).toBeGreaterThanOrEqual(ranges[key].min);
        expect(settings[key]).toBeLessThanOrEqual(ranges[key].max);
      }
      expect(settings.pins.length).toBeLessThanOrEqual(mostPins);
    }),
    { seed: 2 },
  );
});

test('without keys the figure is as it opened; an empty pin means none', () => {
  expect(readSettings([]).settings).toEqual(openingSettings);
  expect(readSettings([['pin', '']]).settings.pins).toEqual([]);
});

test('pins that cannot be read are reported', () => {
  const kinds = (...texts: string[]) =>
    readSettings(texts.map((text) => ['pin', text])).problems.map(({ kind }) => kind);
  expect(kinds('1')).toEqual(['unknownChoice']);
  expect(kinds('1,2,3,4,0,6')).toEqual(['unknownChoice']);
  expect(kinds('1,red')).toEqual(['notNumber']);
  expect(kinds(...Array.from({ length: 7 }, () => '1,1'))).toEqual(['tooMany']);
});

test('numbers are read as readers type them', () => {
  const range = { min: -10, max: 10 };
  expect(readNumber(range, ' −2,5 ')).toEqual({ value: -2.5 });
  expect(readNumber(range, '1e-3')).toEqual({ value: 0.001 });
  expect(readNumber(range, '.5')).toEqual({ value: 0.5 });
  expect(readNumber(range, '0x10')).toEqual({ problem: 'notNumber' });
  expect(readNumber(range, '')).toEqual({ problem: 'notNumber' });
  expect(readNumber(range, 'Infinity')).toEqual({ problem: 'notNumber' });
  expect(readNumber(range, '-1e999')).toEqual({ value: -10, problem: 'tooSmall' });
});

test('a figure’s part of an address is replaced, the rest stays', () => {
  const search = '?lang=zh&mse-run.w=1&plateau-map.x=0.5&mse-run.pin=1,1';
  expect(withPairs(search, 'mse-run', [['w', '3']])).toBe('?lang=zh&plateau-map.x=0.5&mse-run.w=3');
  expect(withPairs('', 'mse-run', [])).toBe('');
  expect(ownPairs(search, 'mse-run')).toEqual([
    ['w', '1'],
    ['pin', '1,1'],
  ]);
  expect(figuresIn(search)).toEqual(new Set(['mse-run', 'plateau-map']));
});
