/** Where a figure stands that has come to the text: in the margin, as a strip at an edge, or as a line of words there. */
export type Place =
  | { readonly kind: 'beside'; readonly left: number; readonly top: number }
  | { readonly kind: 'strip' | 'line'; readonly edge: 'top' | 'bottom' };

/** From here on there is a margin: see the figures, notes and tables that stand in it. */
const isWide = window.matchMedia('(min-width: 71.5rem)');
/** As wide is what stands there, in rem. */
const marginColumn = 17.25;
/** Below it there is room for words only. */
const leastHeight = 480;
/** Between what stands in the margin, and from the window's edges. */
const gap = 12;

interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** What may stand in the margin. */
const wants = 'main :is(figure, nav, h1, .note, .card, .table), header.site, footer.site';

/** What stands in the margin where the box is, or would be. */
export function inMargin(left: number, right: number, own: Element): Span[] {
  return [...document.querySelectorAll(wants)]
    .filter((other) => other !== own && !own.contains(other))
    .map((other) => other.getBoundingClientRect())
    .filter((box) => box.width > 0 && box.right > left && box.left < right);
}

/** The place in the margin nearest to the sentence that nothing else has, from top to bottom; undefined where there is none. */
function free(height: number, middle: number, taken: readonly Span[]): number | undefined {
  const last = window.innerHeight - height - gap;
  const isFree = (top: number) =>
    top >= gap &&
    top <= last &&
    taken.every((box) => top + height + gap <= box.top || top - gap >= box.bottom);
  const wanted = Math.min(Math.max(middle - height / 2, gap), last);
  const beside = taken.flatMap(({ top, bottom }) => [top - gap - height, bottom + gap]);
  const distance = (top: number) => Math.abs(top - wanted);
  return [wanted, ...beside].filter(isFree).toSorted((a, b) => distance(a) - distance(b))[0];
}

/** The place for a box of so wide and high, called by a link. */
export function placeFor(link: Element, own: Element, width: number, height: number): Place {
  const { top, bottom } = link.getBoundingClientRect();
  const middle = (top + bottom) / 2;
  const edge = middle > window.innerHeight / 2 ? 'top' : 'bottom';
  if (window.innerHeight < leastHeight) return { kind: 'line', edge };
  const page = link.closest('article')?.getBoundingClientRect();
  if (isWide.matches && page) {
    const left = page.right - width;
    const at = free(height, middle, inMargin(left, page.right, own));
    if (at !== undefined) return { kind: 'beside', left, top: at };
  }
  return { kind: 'strip', edge };
}

/** Whether there is room in the margin, and will be for a while: what stands there is at the window's top, on its way out. */
export function isMarginFree(own: Element): boolean {
  const page = own.closest('article')?.getBoundingClientRect();
  if (!isWide.matches || !page || window.innerHeight < leastHeight) return false;
  const { fontSize } = getComputedStyle(document.documentElement);
  const left = page.right - marginColumn * parseFloat(fontSize);
  return inMargin(left, page.right, own).every(
    ({ top, bottom }) => bottom < 0.4 * window.innerHeight || top > window.innerHeight,
  );
}

/** The share of a box that is in the window. */
export function shareInWindow({ top, bottom }: Span): number {
  const seen = Math.min(bottom, window.innerHeight) - Math.max(top, 0);
  return bottom > top ? Math.max(0, seen) / (bottom - top) : 0;
}

/** Whether the section that holds the link has been read or left. */
export function hasLeft(link: Element): boolean {
  const heads = [...document.querySelectorAll('main h2')];
  const next = heads.findIndex(
    (head) => link.compareDocumentPosition(head) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const after = heads[next]?.getBoundingClientRect();
  const own = heads[next < 0 ? heads.length - 1 : next - 1]?.getBoundingClientRect();
  return (after?.top ?? 1) < 0 || (own?.top ?? 0) > window.innerHeight;
}
