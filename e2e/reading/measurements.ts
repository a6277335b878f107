// What a page is measured by. Functions handed to `evaluate` run in the browser and can use nothing outside themselves.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { fileAt, type Site } from './site.ts';

/** A score below it is rounding, or less than a word that moves by a line: a browser scores both area and way. */
const leastShift = 0.0001;

/** Every layout shift since the page was opened that no key or tap has caused, with what moved. */
export function layoutShifts(page: Page): Promise<string[]> {
  interface LayoutShift extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Node | null }[];
  }
  return page.evaluate((least) => {
    const tag = (node: Node | null) => {
      const element = node instanceof Element ? node : node?.parentElement;
      return element?.outerHTML.split('>', 1)[0] ?? '<gone since';
    };
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    return (observer.takeRecords() as LayoutShift[])
      .filter((shift) => !shift.hadRecentInput && shift.value >= least)
      .map(({ value, sources }) => `${value}: ${sources.map(({ node }) => tag(node)).join(' ')}`);
  }, leastShift);
}

/** Zipped bytes of a page's scripts: those requested, workers' too, each by itself, and the inline ones together. */
export async function scriptBytes(page: Page, site: Site, requested: Set<string>): Promise<number> {
  const inline = await page
    .locator('script:not([src])')
    .evaluateAll((scripts) =>
      scripts.map((script) =>
        /json/.test(script.getAttribute('type') ?? '') ? '' : script.textContent,
      ),
    );
  const fetched = [...requested]
    .map((url) => new URL(url).pathname)
    .filter((path) => /\.m?js$/.test(path))
    .flatMap((path) => fileAt(site, path) ?? [])
    .map((file) => readFileSync(join(site.folder, file)));
  return [...fetched, inline.join('\n')].reduce((sum, script) => sum + gzipSync(script).length, 0);
}

/** The texts and fields in figures that are drawn smaller than `least` CSS pixels, whatever scales them. */
export function smallTexts(page: Page, least: number): Promise<string[]> {
  return page.evaluate((least) => {
    const found: string[] = [];
    const clipped = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return Math.min(width, height) <= 1 && getComputedStyle(element).overflow !== 'visible';
    };
    const seen = (element: Element): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        return false;
      for (
        let at: Element | null = element;
        at && at.localName !== 'figure';
        at = at.parentElement
      ) {
        if (clipped(at)) return false;
      }
      return true;
    };
    const scale = (element: Element): number => {
      if (element instanceof SVGGraphicsElement) {
        const matrix = element.getScreenCTM();
        return matrix ? Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c)) : 1;
      }
      if (!(element instanceof HTMLElement) || !element.offsetWidth || !element.offsetHeight)
        return 1;
      // By area, so that a quarter turn changes nothing.
      const { width, height } = element.getBoundingClientRect();
      return Math.sqrt((width * height) / (element.offsetWidth * element.offsetHeight));
    };
    const judge = (element: Element, text: string) => {
      if (!seen(element)) return;
      const size = parseFloat(getComputedStyle(element).fontSize) * scale(element);
      // Half a hundredth for rounding in transforms.
      if (size < least - 0.005) found.push(`${size.toFixed(2)} px: ${text.trim().slice(0, 40)}`);
    };
    for (const figure of document.querySelectorAll('figure')) {
      const texts = document.createTreeWalker(figure, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode.nodeValue ?? '';
        const parent = texts.currentNode.parentElement;
        // A formula's indices are as small as mathematics sets them: what counts is the formula's own size.
        if (parent && text.trim()) judge(parent.closest('.katex') ?? parent, text);
      }
      for (const field of figure.querySelectorAll('input, select, textarea')) {
        const type = field.getAttribute('type') ?? '';
        if (!/range|checkbox|radio|color|hidden/.test(type))
          judge(field, `${field.localName} field`);
      }
    }
    return found;
  }, least);
}

/** What is missing from figures for a reader without JavaScript. */
export function unfinishedFigures(figures: Locator): Promise<string[]> {
  return figures.evaluateAll((figures) =>
    figures.flatMap((figure) => {
      const drawn = (mark: Element): boolean => {
        const { width, height } = mark.getBoundingClientRect();
        const empty =
          mark.localName === 'path' && !/[lhvcsqtaz]/i.test(mark.getAttribute('d') ?? '');
        return (
          !empty &&
          !mark.closest('figcaption, button') &&
          Math.max(width, height) > 0 &&
          mark.checkVisibility({ visibilityProperty: true, opacityProperty: true })
        );
      };
      const marks = [
        ...figure.querySelectorAll(
          'svg :is(path, polyline, polygon, rect, circle, line), img, td, .katex-html, .bar',
        ),
      ];
      const caption = figure.querySelector('figcaption');
      const values = [...figure.querySelectorAll('output[data-value]')];
      const isBroken = (mark: Element) =>
        [
          'd',
          'points',
          'transform',
          'x',
          'y',
          'x1',
          'y1',
          'x2',
          'y2',
          'cx',
          'cy',
          'r',
          'width',
          'height',
        ].some((name) => /NaN|undefined|Infinity|null/.test(mark.getAttribute(name) ?? ''));
      return [
        !marks.some(drawn) && 'nothing is drawn',
        marks.some(isBroken) && 'a mark is placed by NaN, undefined, null or Infinity',
        !caption?.innerText.trim() && 'no caption',
        values.length === 0 && 'no <output data-value>',
        values.some((value) => !value.getAttribute('data-value')?.trim()) && 'an empty data-value',
      ]
        .filter((fault) => fault !== false)
        .map((fault) => `${figure.id}: ${fault}`);
    }),
  );
}
