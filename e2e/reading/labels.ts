import type { Page } from '@playwright/test';

/**
 * What is wrong with the texts of a page's figures as it is open, and in each of some states, given as query and hash:
 * those that lie on a curve, the cursor, a dot or another text, or stick out, and curves whose name stands nowhere. A
 * state is opened as a link in the text does it, without another load; only what it changed is measured again. All of
 * it runs in the page.
 */
export function labelFaults(page: Page, states: readonly string[]): Promise<string[]> {
  return page.evaluate(async (states) => {
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

    /** Texts that meet something, or stick out. */
    function collisions(drawing: Element): string[] {
      const area = (drawing.querySelector(':scope > .area') ?? drawing).getBoundingClientRect();
      const edge = drawing.getBoundingClientRect();
      const texts = seen(
        '.label, .edge-text, .tick, .axis-title:not(.x), .axis-title.x > *, small, .node > span',
        drawing,
      );
      const lines = [...drawing.querySelectorAll('svg path:is(.line, .cursor)')]
        .filter(
          (path) => !path.closest('.key') && path.checkVisibility({ visibilityProperty: true }),
        )
        .map((path) => ({
          id:
            path.getAttribute('data-line') ??
            (path.classList.contains('cursor') ? 'cursor' : 'edge'),
          parts: stretches(path, area),
        }));
      /** What is seen of a handle is its ring; the rest is for fingers. */
      const ringOf = (handle: Element) => {
        const { left, right, top, bottom } = handle.getBoundingClientRect();
        return { left: left + 13, right: right - 13, top: top + 13, bottom: bottom - 13 };
      };
      const dots = [
        ...[...drawing.querySelectorAll('.dot')].map(boxOf),
        ...[...drawing.querySelectorAll('.handle')].map(ringOf),
      ];
      const found = seen('.label, .edge-text', drawing).flatMap((label) => {
        const box = boxOf(label);
        return [
          ...lines
            .filter(({ parts }) => parts.some(([a, b]) => crosses(a, b, box)))
            .map(({ id }) => `on ${id}`),
          ...(dots.some((dot) => meet(box, dot)) ? ['on a dot'] : []),
        ].map((where) => `"${label.textContent}" ${where}`);
      });
      texts.forEach((text, i) => {
        const box = boxOf(text);
        for (const other of texts.slice(i + 1)) {
          if (meet(box, boxOf(other)))
            found.push(`"${text.textContent}" on "${other.textContent}"`);
        }
        if (box.left < edge.left - 1 || box.right > edge.right + 1)
          found.push(`"${text.textContent}" sticks out`);
      });
      return found;
    }

    /** Names of curves that stand neither beside them nor in the legend, and curves without one beside others. */
    function missing(plot: Element, figure: string): string[] {
      const lines = [...plot.querySelectorAll('.area > svg > .line:not(.faint)')].filter(
        (line) => !line.getAttribute('data-line')?.endsWith(' so far'),
      );
      const nameless = lines.filter((line) => !line.getAttribute('data-name'));
      // In depth, pairs that lie on the chosen one are told by the sentence below; in push the outlines, on the map the lines of equal height, by the caption.
      const isAmong =
        lines.length > 1 && nameless.length > 1 && !['depth', 'push', 'landscape'].includes(figure);
      const texts = seen('.label, .key', plot);
      /** Starts may be shortened to their numbers. */
      const short = (name: string) => name.replace(/[wb]₀\u00a0=\u00a0/g, '');
      const unnamed = [...plot.querySelectorAll('.area > svg > .line[data-name]')].flatMap(
        (line) => {
          const name = line.getAttribute('data-name') ?? '';
          const tone = line.classList[1] ?? '';
          const isThere = texts.some(
            (text) =>
              text.classList.contains(tone) &&
              [name, short(name)].includes(text.textContent?.trim() ?? ''),
          );
          return name === '' || isThere ? [] : [`"${name}" stands nowhere`];
        },
      );
      return [
        ...unnamed,
        ...(isAmong ? nameless : []).map((line) => `${line.getAttribute('data-line')} has no name`),
      ];
    }

    const measured = new WeakMap<Element, string>();
    const found = new Map<string, string>();
    function measure(state: string): void {
      for (const drawing of document.querySelectorAll('.plot, .diagram')) {
        if (measured.get(drawing) === drawing.innerHTML) continue;
        measured.set(drawing, drawing.innerHTML);
        const figure = drawing.closest('figure')?.id ?? '';
        for (const fault of [...collisions(drawing), ...missing(drawing, figure)]) {
          const text = `${figure}: ${fault}`;
          if (!found.has(text)) found.set(text, `${state}: ${text}`);
        }
      }
    }

    measure('as opened');
    for (const state of states) {
      // As by Back: a press of a link would bring the figure to it, and play.
      window.history.pushState(null, '', state);
      window.dispatchEvent(new PopStateEvent('popstate'));
      // The figure follows in the first frame, and is drawn in the second.
      for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
      if (!window.location.href.endsWith(state.slice(state.indexOf('#'))))
        found.set(state, `${state} was not opened`);
      measure(state);
    }
    return [...found.values()];
  }, states);
}
