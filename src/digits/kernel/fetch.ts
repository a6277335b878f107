import { scriptKernel, type Kernel } from '../../core/classifier/kernel.ts';
import { simdKernel } from './simd-kernel.ts';

/** How long the kernel may be on its way, in ms; it is small, and there is another. */
const patienceMs = 10_000;

/** The fast kernel, fetched from its address; where it does not come, or the browser has no WebAssembly or no lanes, the one in TypeScript. */
export async function fetchKernel(address: string): Promise<Kernel> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patienceMs) });
    return simdKernel(await WebAssembly.compile(await response.arrayBuffer()));
  } catch {
    return scriptKernel;
  }
}
