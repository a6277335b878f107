import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Kernel } from '../../core/classifier/kernel.ts';
import { madeFile } from '../made-file.ts';
import { simdKernel } from './simd-kernel.ts';

const compiler = 'src/digits/kernel/compile.ts';

/** Every file that the compiled kernel is made of. */
export function kernelSources(): readonly string[] {
  const folders = ['src/core/portable', 'src/core/classifier', 'src/core/classifier/simd'];
  const sources = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  return [...sources, 'node_modules/assemblyscript/package.json'];
}

/** The kernel's WebAssembly, compiled where its sources have changed since it last was. */
export function compiledKernel(): Uint8Array<ArrayBuffer> {
  const sources = kernelSources();
  const file = madeFile({ folder: 'kernel', ending: 'wasm', script: compiler, sources });
  return new Uint8Array(readFileSync(file));
}

let kernel: Kernel | undefined;

/** The fast kernel while the site is built and in tests. */
export function kernelOnDisk(): Kernel {
  kernel ??= simdKernel(new WebAssembly.Module(compiledKernel()));
  return kernel;
}
