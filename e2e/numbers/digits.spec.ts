import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { gzipSync } from 'fflate';
import { packedBytes, pixels, side } from '../../src/digits/format.ts';
import { centred, inkOf } from '../../src/digits/ink.ts';
import { loadDigits } from '../../src/digits/load.ts';
import { digitsOnDisk } from '../../src/digits/read.ts';
import { DataError, readDigits } from '../../src/digits/unpack.ts';

const packed = readFileSync('public/digits.bin');

test('the packed file holds 5000 and 1000 digits, equally many of each', () => {
  const { training, heldOut } = digitsOnDisk();
  const counted = (labels: Uint8Array) =>
    Array.from({ length: 10 }, (_, label) => labels.filter((one) => one === label).length);
  expect(counted(training.labels)).toEqual(Array<number>(10).fill(500));
  expect(counted(heldOut.labels)).toEqual(Array<number>(10).fill(100));
  // MNIST's first ten training labels are known to everybody who has used it.
  expect([...training.labels.slice(0, 10)]).toEqual([5, 0, 4, 1, 9, 2, 1, 3, 1, 4]);
  const ink = training.pixels.filter((level) => level > 0).length / training.pixels.length;
  expect(ink).toBeGreaterThan(0.17);
  expect(ink).toBeLessThan(0.2);
});

test('unpacked and packed again, the file is the same byte for byte', () => {
  const bytes = new Uint8Array(gunzipSync(packed));
  expect(Buffer.from(gzipSync(bytes, { level: 9, mem: 12, mtime: 0 })).equals(packed)).toBe(true);
});

test('a file cut short or damaged is not used', () => {
  const bytes = new Uint8Array(gunzipSync(packed));
  const fault = (unpacked: Uint8Array) => {
    try {
      readDigits(unpacked);
    } catch (error) {
      return (error as DataError).fault;
    }
    return 'none';
  };
  expect(fault(bytes)).toBe('none');
  expect(fault(bytes.subarray(0, 1000))).toBe('cutShort');
  const damaged = bytes.slice();
  damaged[5000]! ^= 1;
  expect(fault(damaged)).toBe('damaged');
});

test('what is wrong with the file that is fetched is named', async () => {
  const address = (body: Uint8Array) =>
    `data:application/octet-stream;base64,${Buffer.from(body).toString('base64')}`;
  let bytes = 0;
  const fault = (from: string) =>
    loadDigits(from, (sum) => (bytes = sum)).then(
      () => 'none',
      (error: unknown) => (error instanceof DataError ? error.fault : error),
    );
  expect(packed).toHaveLength(packedBytes);
  expect(await fault(address(packed))).toBe('none');
  expect(bytes).toBe(packedBytes);
  expect(await fault(address(packed.subarray(0, 200_000)))).toBe('cutShort');
  expect(await fault(address(Buffer.from('<!doctype html>')))).toBe('damaged');
  const damaged = Uint8Array.from(packed);
  damaged.fill(0, 300_000, 300_100);
  expect(await fault(address(damaged))).toBe('damaged');
  // Nobody listens at this port.
  expect(await fault('http://127.0.0.1:9/digits.bin')).toBe('offline');
});

test('a blank sheet is blank; a stroke is scaled to 20 pixels and centred by its mass', () => {
  expect(centred(inkOf([])).every((value) => value === 0)).toBe(true);
  const stroke = [
    [0.1, 0.1],
    [0.3, 0.2],
    [0.15, 0.4],
  ] as const;
  const image = centred(inkOf([stroke]));
  let [sum, x, y, top, bottom] = [0, 0, 0, side, 0];
  for (let i = 0; i < pixels; i++) {
    const ink = image[i]!;
    const row = Math.floor(i / side);
    sum += ink;
    x += ink * ((i % side) + 0.5);
    y += ink * (row + 0.5);
    if (ink > 0.02) [top, bottom] = [Math.min(top, row), Math.max(bottom, row + 1)];
  }
  expect(Math.abs(x / sum - side / 2 - 0.5)).toBeLessThan(0.6);
  expect(Math.abs(y / sum - side / 2 - 0.5)).toBeLessThan(0.6);
  expect(bottom - top).toBeGreaterThanOrEqual(20);
  expect(bottom - top).toBeLessThanOrEqual(21);
});

test('a drawing of a fifth of the sheet is inked with the same pen as a large one', () => {
  const seven = (scale: number) =>
    [
      [0.1, 0.1],
      [0.9, 0.1],
      [0.4, 0.9],
    ].map(([x, y]) => [scale * x!, scale * y!] as const);
  const large = centred(inkOf([seven(0.9)]));
  const small = centred(inkOf([seven(0.2)]));
  const difference = Math.max(...large.map((value, i) => Math.abs(value - small[i]!)));
  expect(difference).toBeLessThan(1e-6);
});

test('the same stroke drawn elsewhere and larger is centred to nearly the same image', () => {
  const stroke = (scale: number, dx: number, dy: number) =>
    [
      [0.1, 0.1],
      [0.3, 0.1],
      [0.2, 0.45],
    ].map(([x, y]) => [dx + scale * x!, dy + scale * y!] as const);
  const a = centred(inkOf([stroke(1, 0.1, 0.3)]));
  const b = centred(inkOf([stroke(1, 0.5, 0.1)]));
  const difference = Math.max(...a.map((value, i) => Math.abs(value - b[i]!)));
  expect(difference).toBeLessThan(0.1);
});

test('an image of MNIST, set as a drawing would be, stays where it is', () => {
  const { pixels: levels } = digitsOnDisk().heldOut;
  const shifts = Array.from({ length: 50 }, (_, s) => {
    const image = Float64Array.from(levels.subarray(s * pixels, (s + 1) * pixels), (l) => l / 15);
    const again = centred(image);
    const both = image.reduce((sum, value, i) => sum + value * again[i]!, 0);
    return both / image.reduce((sum, value) => sum + value * value, 0);
  });
  // By up to half a pixel either way it moves: MNIST sets its digits on whole ones.
  const alike = shifts.filter((share) => share > 0.8).length;
  expect(alike).toBeGreaterThan(45);
});
