import { scriptKernel, type Kernel } from '../../core/classifier/kernel.ts';
import { simdKernel } from './simd-kernel.ts';

/** How long the kernel may be on its way, in ms; it is small, and there is another. */
const patienceMs = 10_000;

/** The fast kernel's module from its address; undefined where it does not come, or the browser has no WebAssembly or no lanes. */
export async function fetchKernel(address: string): Promise<WebAssembly.Module | undefined> {
  const waiting = new AbortController();
  // Not a signal that goes off by itself: what has come is not to be broken off afterwards.
  const timer = setTimeout(() => waiting.abort(), patienceMs);
  try {
    const response = await fetch(address, { signal: waiting.signal });
    return await WebAssembly.compile(await response.arrayBuffer());
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** The fast kernel, or else the one in TypeScript. */
export function kernelOf(module: WebAssembly.Module | undefined): Kernel {
  try {
    if (module) return simdKernel(module);
  } catch {
    // An instance wants memory, which may be short.
  }
  return scriptKernel;
}
