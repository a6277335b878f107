import { expect, test } from '@playwright/test';

for (const path of ['/vanishing-gradient/', '/zh/vanishing-gradient/']) {
  for (const width of [320, 375, 1280]) {
    test(`${path} at ${width} px: every wait has a bar, as long as its logarithm, below it and its head`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 700 });
      await page.goto(path);
      const table = page.locator('table[aria-labelledby=waiting-caption]');
      const heads = await table.locator('thead tr:last-child th').evaluateAll((all) =>
        all.map((head) => {
          const text = document.createRange();
          text.selectNodeContents(head);
          return text.getBoundingClientRect().right;
        }),
      );
      const waits = await table.locator('td:has(.bar)').evaluateAll((cells) =>
        cells.map((cell) => {
          const bar = cell.querySelector('.bar')!.getBoundingClientRect();
          return {
            wait: Number(cell.textContent.replace(/\D/g, '')),
            length: bar.width,
            right: bar.right,
          };
        }),
      );
      expect(waits).toHaveLength(16);
      const [first] = waits;
      for (const [i, { wait, length, right }] of waits.entries()) {
        const logarithms = Math.log10(wait) / Math.log10(first!.wait);
        expect(length / first!.length).toBeCloseTo(logarithms, 1);
        expect(Math.abs(right - heads[i % 4]!)).toBeLessThan(2);
      }
      const region = page.locator('[role=region][aria-labelledby=waiting-caption]');
      const beyond = await region.evaluate((place) => place.scrollWidth - place.clientWidth);
      expect(beyond).toBeLessThanOrEqual(0);
    });
  }
}
