import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';
import { closingLine, type Counts } from './counts.ts';

/** Ends a run with its plain closing line; with COUNTS_FILE set, leaves the counts there for a larger run to add up. */
export default class ClosingLine implements Reporter {
  #suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.#suite = suite;
  }

  onEnd(result: FullResult): void {
    const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
    for (const test of this.#suite?.allTests() ?? []) {
      const outcome = test.outcome();
      counts[outcome === 'expected' ? 'passed' : outcome === 'skipped' ? 'skipped' : 'failed']++;
    }
    // A run can fail outside its tests: a file that doesn't load, a server that doesn't start.
    if (result.status !== 'passed' && counts.failed === 0) counts.failed = 1;

    const file = process.env['COUNTS_FILE'];
    if (!file) {
      console.log(closingLine(counts));
      return;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(counts));
  }
}
