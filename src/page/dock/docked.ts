import { inMargin, placeFor, shareInWindow, type Place } from './places.ts';

/** One that came goes home when so much more of its own place is on screen than there was, or so much altogether. */
const isBack = { more: 0.25, enough: 0.6 };

export const plotOf = (figure: Element) =>
  figure.querySelector<HTMLElement>('[data-plot]:not([data-second] *)');

/** What a figure is given while it stands beside the text. */
const given = ['popover', 'role', 'aria-label', 'data-dock', 'data-edge', 'style'];

/** Keeps what is read where it was in the window. The browser, which holds still what stands first there, may take the figure for that. */
export function holdStill(read: Element | undefined, before: number): void {
  const { style } = document.documentElement;
  style.overflowAnchor = 'none';
  const moved = (read?.getBoundingClientRect().top ?? before) - before;
  if (moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
  requestAnimationFrame(() => style.removeProperty('overflow-anchor'));
}

/** A figure that stands beside the text. It came as it is: its box is in the browser's top layer, its place keeps its height. */
export class Docked {
  readonly figure: HTMLElement;
  readonly staged: HTMLElement;
  /** The link that called it last. */
  link: HTMLElement;
  #place: Place;
  /** Where in the figure its plot has its place, and how much of that was on screen. */
  readonly #plot: { readonly from: number; readonly height: number; readonly seen: number };
  readonly width = window.innerWidth;
  /** Its sentence may become longer: it then wants another place. */
  readonly #grows = new ResizeObserver(() => {
    if (this.#place.kind === 'beside') this.#place = this.#put();
  });

  constructor(figure: HTMLElement, staged: HTMLElement, plot: DOMRect, link: HTMLElement) {
    this.figure = figure;
    this.staged = staged;
    this.link = link;
    const before = link.getBoundingClientRect().top;
    const { top, height } = figure.getBoundingClientRect();
    this.#plot = { from: plot.top - top, height: plot.height, seen: shareInWindow(plot) };
    const { paddingTop } = getComputedStyle(figure);
    figure.style.paddingTop = `${parseFloat(paddingTop) + staged.offsetHeight}px`;
    figure.style.height = `${height}px`;
    staged.popover = 'manual';
    staged.role = 'group';
    staged.ariaLabel = staged.dataset['beside'] ?? '';
    this.#offerWays(true);
    staged.showPopover();
    this.#place = this.#put();
    holdStill(link, before);
    this.#grows.observe(staged);
  }

  /** The same figure, called by another link. */
  callFrom(link: HTMLElement): void {
    this.link = link;
    this.#place = this.#put();
  }

  #offerWays(areOffered: boolean): void {
    const ways = this.staged.querySelector<HTMLElement>('.dock-ways');
    if (ways) ways.hidden = !areOffered;
  }

  /** Puts it where it is to stand. In the margin it is tried first, since only there its height is its own. */
  #put(): Place {
    const { dataset, style } = this.staged;
    dataset['dock'] = 'beside';
    delete dataset['edge'];
    const { offsetWidth, offsetHeight } = this.staged;
    const place = placeFor(this.link, this.figure, offsetWidth, offsetHeight);
    dataset['dock'] = place.kind;
    if (place.kind === 'beside') {
      style.left = `${place.left}px`;
      style.top = `${place.top}px`;
    } else {
      dataset['edge'] = place.edge;
      style.removeProperty('left');
      style.removeProperty('top');
    }
    return place;
  }

  /** Whether something else wants the room, or the reader has come to the figure's own place. */
  get hasToGo(): boolean {
    const top = this.figure.getBoundingClientRect().top + this.#plot.from;
    const seen = shareInWindow({ top, bottom: top + this.#plot.height });
    if (seen >= Math.min(isBack.enough, this.#plot.seen + isBack.more)) return true;
    if (this.#place.kind !== 'beside') return false;
    const box = this.staged.getBoundingClientRect();
    const others = inMargin(box.left, box.right, this.figure);
    return others.some((other) => other.bottom > box.top && other.top < box.bottom);
  }

  /** What is read while it goes home: its state may have made it higher or lower than it was. */
  #read(): Element | undefined {
    const isInWindow = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && top < window.innerHeight && bottom > top;
    };
    return [this.link, ...document.querySelectorAll('article > *')].find(
      (element) => element !== this.figure && isInWindow(element),
    );
  }

  /** It goes back to its place, without a shift. The focus stays where it is, unless it was asked to go or that goes with it. */
  goHome(isAsked: boolean): void {
    const { figure, staged, link } = this;
    const { activeElement } = document;
    const held = staged.contains(activeElement) && activeElement instanceof HTMLElement;
    const read = this.#read();
    const before = read?.getBoundingClientRect().top ?? 0;
    this.#grows.disconnect();
    staged.hidePopover();
    for (const name of given) staged.removeAttribute(name);
    this.#offerWays(false);
    figure.style.removeProperty('padding-top');
    figure.style.removeProperty('height');
    holdStill(read, before);
    if (!held) return;
    const keepsIt = !isAsked && !activeElement.closest('.dock-ways');
    (keepsIt ? activeElement : link).focus({ preventScroll: true });
  }
}
