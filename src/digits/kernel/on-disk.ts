import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Kernel } from '../../core/classifier/kernel.ts';
import { simdKernel } from './simd-kernel.ts';

const compiler = 'src/digits/kernel/compile.ts';
const cache = 'node_modules/.cache/kernel';

/** Every file that the compiled kernel is made of. */
export function kernelSources(): readonly string[] {
  const folders = ['src/core/portable', 'src/core/classifier', 'src/core/classifier/simd'];
  const sources = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  return [...sources, compiler, 'node_modules/assemblyscript/package.json'];
}

/** The kernel's WebAssembly, compiled where its sources have changed since it last was. */
export function compiledKernel(): Uint8Array<ArrayBuffer> {
  const hash = createHash('sha256');
  for (const source of kernelSources()) hash.update(readFileSync(source));
  const file = join(cache, `${hash.digest('hex').slice(0, 16)}.wasm`);
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    // Under another name first: several processes may want it at once.
    const unfinished = `${file}.${process.pid}`;
    execFileSync(process.execPath, [compiler, unfinished], { stdio: 'inherit' });
    renameSync(unfinished, file);
  }
  return new Uint8Array(readFileSync(file));
}

let kernel: Kernel | undefined;

/** The fast kernel while the site is built and in tests. */
export function kernelOnDisk(): Kernel {
  kernel ??= simdKernel(new WebAssembly.Module(compiledKernel()));
  return kernel;
}
