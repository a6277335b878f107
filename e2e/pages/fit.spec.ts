// One grammar of figures: a picture and what drives it are seen together, and no more than can be seen at once.
import { expect, test, type Page } from '@playwright/test';
import { openWhole } from '../reading/page.ts';
import { oneIn } from '../reading/share.ts';
import { pagesOf, rootSite } from '../reading/site.ts';

const laptop = { width: 1280, height: 720 };
const phone = { width: 375, height: 667 };
interface Fit {
  readonly figure: string;
  /** How many controls stand open, and the heights of the main plots, in px. */
  readonly controls: number;
  readonly plots: readonly number[];
  /** From the top of the picture to the end of the controls, and from the nearest plot to that of the farthest slider. */
  readonly fromPicture: number;
  readonly fromPlot: number;
}

const fits = (page: Page): Promise<Fit[]> =>
  page.evaluate(() => {
    const seen = (place: Element, selector: string) =>
      [...place.querySelectorAll(selector)].filter((one) => one.checkVisibility());
    return [...document.querySelectorAll('figure[id]')].map((figure) => {
      const controls = seen(figure, '.controls > *');
      const plots = seen(figure, '[data-plot]').map((plot) => plot.getBoundingClientRect());
      const endsOf = (all: Element[]) => all.map((one) => one.getBoundingClientRect().bottom);
      const ends = endsOf(controls);
      const sliders = endsOf(seen(figure, '.controls input[type=range]'));
      const picture = figure.querySelector('.view')!.getBoundingClientRect().top;
      const nearest = (end: number) =>
        Math.min(...plots.map(({ top }) => (end > top ? end - top : Infinity)));
      return {
        figure: figure.id,
        controls: controls.length,
        plots: plots.map(({ height }) => height),
        fromPicture: Math.max(0, ...ends.map((end) => end - picture)),
        fromPlot: Math.max(0, ...sliders.map(nearest)),
      };
    });
  });

const paths = pagesOf(rootSite)
  .filter(({ file }) => !/404|notation/.test(file))
  .map(({ path }) => path);

async function opened(page: Page, path: string, viewport: typeof laptop): Promise<Fit[]> {
  await page.setViewportSize(viewport);
  await openWhole(page, path);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('figure details'))
      fold.open = false;
  });
  return fits(page);
}

for (const [i, path] of paths.entries()) {
  test(
    `${path}: a picture and at most four controls are in one window`,
    oneIn(4, i),
    async ({ page }) => {
      for (const { figure, controls, plots, fromPicture } of await opened(page, path, laptop)) {
        expect.soft(controls, `${figure}: controls`).toBeLessThanOrEqual(4);
        expect.soft(fromPicture, `${figure}: picture with controls`).toBeLessThanOrEqual(720);
        if (plots.length === 1 && figure !== 'plateau-map')
          expect.soft(plots[0], `${figure}: plot`).toBeLessThanOrEqual(0.48 * 720);
      }
    },
  );

  test(
    `${path}: on a phone a slider and the curve that it moves are on one screen`,
    oneIn(4, i + 1),
    async ({ page }) => {
      for (const { figure, fromPlot } of await opened(page, path, phone)) {
        expect.soft(fromPlot, figure).toBeLessThanOrEqual(667);
      }
    },
  );
}
