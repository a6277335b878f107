import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong with a page, by all its rules or by those named. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Axe then looks into no other host's frames, of which there are none, and does not list what is right: a third of the time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const found = await (rules ? axe.withRules([...rules]) : axe).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html}\n${node.failureSummary ?? ''}`),
  );
}
