import type { Page } from '@playwright/test';

/** The texts of the figures on a page that lie on a curve, the cursor, a dot, another text, or stick out; measured in the page. */
export function collisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Point = readonly [number, number];
    /** A text's box is its line; its letters keep about a pixel from both edges. */
    const boxOf = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left: left + 1, right: right - 1, top: top + 1, bottom: bottom - 1 };
    };
    type Box = ReturnType<typeof boxOf>;
    const meet = (a: Box, b: Box) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

    /** Whether a stretch of a curve goes through a box (Liang and Barsky). */
    function crosses([x1, y1]: Point, [x2, y2]: Point, box: Box): boolean {
      let [from, to] = [0, 1];
      const edges = [
        [x1 - x2, x1 - box.left],
        [x2 - x1, box.right - x1],
        [y1 - y2, y1 - box.top],
        [y2 - y1, box.bottom - y1],
      ] as const;
      for (const [slope, room] of edges) {
        if (slope === 0 && room < 0) return false;
        if (slope < 0) from = Math.max(from, room / slope);
        if (slope > 0) to = Math.min(to, room / slope);
      }
      return from <= to;
    }

    /** The stretches of a path made of M, L, H and V, drawn in a square of 1000 that is stretched over the area. */
    function stretches(path: Element, area: DOMRect): (readonly [Point, Point])[] {
      const all: (readonly [Point, Point])[] = [];
      let last: Point = [0, 0];
      for (const [, command = '', rest = ''] of (path.getAttribute('d') ?? '').matchAll(
        /([MLHV])([^MLHV]*)/g,
      )) {
        const [first = 0, second = 0] = rest.split(',').map((number) => Number(number) / 1000);
        const next: Point =
          command === 'H'
            ? [area.left + first * area.width, last[1]]
            : command === 'V'
              ? [last[0], area.top + first * area.height]
              : [area.left + first * area.width, area.top + second * area.height];
        if (command !== 'M') all.push([last, next]);
        last = next;
      }
      return all;
    }

    const seen = (selector: string, within: Element) =>
      [...within.querySelectorAll(selector)].filter(
        (element) => element.textContent?.trim() && element.getBoundingClientRect().width > 0,
      );
    const drawings = [...document.querySelectorAll('.plot, .diagram')];
    return drawings.flatMap((drawing) => {
      const area = (drawing.querySelector(':scope > .area') ?? drawing).getBoundingClientRect();
      const edge = drawing.getBoundingClientRect();
      const name = drawing.closest('figure')?.id ?? '';
      const labels = seen('.label, .edge-text', drawing);
      const texts = seen('.label, .edge-text, .tick, .axis-title, small, .node > span', drawing);
      const lines = [...drawing.querySelectorAll(':scope svg path:is(.line, .cursor)')].map(
        (path) => ({
          id:
            path.getAttribute('data-line') ??
            (path.classList.contains('cursor') ? 'cursor' : 'edge'),
          parts: stretches(path, area),
        }),
      );
      const dots = [...drawing.querySelectorAll('.dot')].map(boxOf);
      const found = labels.flatMap((label) => {
        const box = boxOf(label);
        return [
          ...lines
            .filter(({ parts }) => parts.some(([a, b]) => crosses(a, b, box)))
            .map(({ id }) => `on ${id}`),
          ...(dots.some((dot) => meet(box, dot)) ? ['on a dot'] : []),
        ].map((where) => `${name}: "${label.textContent}" ${where}`);
      });
      texts.forEach((text, i) => {
        const box = boxOf(text);
        for (const other of texts.slice(i + 1)) {
          if (meet(box, boxOf(other)))
            found.push(`${name}: "${text.textContent}" on "${other.textContent}"`);
        }
        if (box.left < edge.left - 1 || box.right > edge.right + 1)
          found.push(`${name}: "${text.textContent}" sticks out`);
      });
      return found;
    });
  });
}
