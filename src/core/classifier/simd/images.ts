import { one } from './room.ts';

// The images as the host has put them into memory: see ../sparse-images.ts.

export let labels: usize = 0;
let from: usize = 0;
let pixel: usize = 0;
let value: usize = 0;
/** The numbers of the images of a batch. */
let chosen: usize = 0;

export function useImages(fromAt: usize, pixelAt: usize, valueAt: usize, labelsAt: usize): void {
  from = fromAt;
  pixel = pixelAt;
  value = valueAt;
  labels = labelsAt;
}

/** Makes the batch's images those whose numbers stand from `numbers` on. */
export function choose(numbers: usize): void {
  chosen = numbers;
}

/** The number of image i of the batch. */
export function imageAt(i: i32): i32 {
  return load<i32>(chosen + (i << 2));
}

/** Where image i of the batch has the pixels and the values of its entries, and where these end. */
export function pixelsOf(i: i32): usize {
  return pixel + (load<u32>(from + (imageAt(i) << 2)) << 1);
}
export function valuesOf(i: i32): usize {
  return value + one * load<u32>(from + (imageAt(i) << 2));
}
export function endOf(i: i32): usize {
  return value + one * load<u32>(from + (imageAt(i) << 2), 4);
}
