// `npm run bench`: one epoch on 5000 digits, 784–30–10, softmax and log-likelihood, mini-batches of 10, from the same
// weights on the same images in the same order, in Node and in a browser. Rounds are interleaved; what is printed are ratios of medians.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { build } from 'vite';
import { compiledKernel } from '../../src/digits/kernel/on-disk.ts';
import { digitsOnDisk } from '../../src/digits/read.ts';
import { findBrowser } from '../run/browser.ts';
import { race } from './contestant.ts';
import { batch, eta, orderOf, ownContestants, start } from './kernels.ts';
import { tensorflowContestants } from './tensorflow.ts';

const rounds = 15;
const data = digitsOnDisk();
const { count } = data.training;
const kernel = compiledKernel();

/** What in-page.ts exports as one script for a page, under the name `bench`. */
async function pageScript(): Promise<string> {
  const lib = { entry: 'e2e/bench/in-page.ts', formats: ['iife' as const], name: 'bench' };
  const made = await build({ configFile: false, logLevel: 'error', build: { lib, write: false } });
  const [{ output }] = made as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

async function inBrowser(executablePath: string): Promise<string> {
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await pageScript() });
    const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
    const digits = base64(gunzipSync(readFileSync('public/digits.bin')));
    const call = `bench.raceInPage(${JSON.stringify(digits)}, ${JSON.stringify(base64(kernel))}, ${rounds})`;
    return await page.evaluate<string>(call);
  } finally {
    await browser.close();
  }
}

console.log(`One epoch of ${count} digits, 784–30–10, batches of ${batch}; ${rounds} rounds.\n`);
const others = await tensorflowContestants(start, orderOf(data.training), eta, batch);
const all = [...ownContestants(data, new WebAssembly.Module(kernel)), ...others];
console.log(`Node ${process.version}\n${await race(all, count, rounds)}\n`);
const executablePath = findBrowser();
if (executablePath) console.log(`${executablePath}\n${await inBrowser(executablePath)}`);
else console.log('No browser was found; what it would do is left out.');
