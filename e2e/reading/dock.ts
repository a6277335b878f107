// What a reader sees who presses a link that reruns a figure. Functions handed to `evaluate` can use nothing outside themselves.
import type { Locator, Page } from '@playwright/test';

/** The box that has come to the text, if one has. */
export const dockOn = (page: Page): Locator => page.locator('[data-dock]');

/** Brings a link to a place in the window, given as a share of its height. */
export async function bringTo(link: Locator, share: number): Promise<void> {
  await link.evaluate((link, share) => {
    const { top } = link.getBoundingClientRect();
    scrollTo({ top: scrollY + top - innerHeight * share, behavior: 'instant' });
  }, share);
}

export const topOf = (link: Locator): Promise<number> =>
  link.evaluate((link) => link.getBoundingClientRect().top);

/** The lines of a link in whose middle something else lies. */
export const coveredLines = (link: Locator): Promise<string[]> =>
  link.evaluate((link) =>
    [...link.getClientRects()]
      .filter(({ width }) => width > 4)
      .flatMap(({ left, top, width, height }) => {
        const on = document.elementFromPoint(left + width / 2, top + height / 2);
        return on && (link.contains(on) || on.contains(link)) && !on.closest('[data-dock]')
          ? []
          : [on?.outerHTML.slice(0, 80) ?? 'nothing'];
      }),
  );

/** The largest share of a main plot, of the figure or of one that follows it, that is in the window and uncovered. */
export const plotInWindow = (page: Page, figure: string): Promise<number> =>
  page.evaluate((figure) => {
    const plots = document.querySelectorAll(
      `#${figure} [data-plot], [data-follows="${figure}"] [data-plot]`,
    );
    const shares = [...plots].map((plot) => {
      const { top, bottom, left, right } = plot.getBoundingClientRect();
      const high = Math.min(bottom, innerHeight) - Math.max(top, 0);
      const wide = Math.min(right, innerWidth) - Math.max(left, 0);
      const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
      const on = document.elementFromPoint(
        x,
        (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
      );
      if (bottom <= top || right <= left || high <= 0 || wide <= 0 || !on) return 0;
      return plot.contains(on) ? (high * wide) / ((bottom - top) * (right - left)) : 0;
    });
    return Math.max(0, ...shares);
  }, figure);

/** What of a figure a reader sees change: its plot, its sentence, and whether that lights up. */
export const pictureOf = (figure: Locator): Promise<string> =>
  figure.evaluate((figure) => {
    const plot = figure.querySelector('[data-plot]');
    const lights = figure.getAnimations({ subtree: true }).length > 0;
    return [plot?.innerHTML, figure.querySelector('.summary')?.textContent, lights].join('\n');
  });

/** The measures of what stands beside the text or at the window's edge. */
export const measuresOf = (dock: Locator) =>
  dock.evaluate((dock) => {
    const box = dock.getBoundingClientRect();
    const area = [...dock.querySelectorAll('.area')]
      .find((area) => area.checkVisibility())
      ?.getBoundingClientRect();
    const sentence = [...dock.querySelectorAll<HTMLElement>('.brief, .summary')].find((one) =>
      one.checkVisibility(),
    )!;
    const seen = [...dock.querySelectorAll('[data-plot] .label')].filter((label) =>
      label.checkVisibility(),
    );
    return {
      kind: (dock as HTMLElement).dataset['dock'] ?? '',
      width: box.width,
      height: box.height,
      isInside:
        box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth,
      area: area?.height ?? Infinity,
      lines: Math.round(sentence.clientHeight / parseFloat(getComputedStyle(sentence).lineHeight)),
      isSaid: sentence.scrollHeight <= sentence.clientHeight + 1,
      labels: seen.length,
    };
  });
