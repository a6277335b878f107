import { paramsOf } from '../../stage/settings/address.ts';
import { Docked, holdStill, plotOf } from './docked.ts';
import { hasLeft, isMarginFree, shareInWindow } from './places.ts';
import { play } from './play.ts';
import { nextStop } from './tab-order.ts';

/** Figures whose plot is on screen by this share have no need to come. */
const enough = 0.6;

/** The figure that stands beside the text. One at a time. */
let docked: Docked | undefined;

function goHome(isAsked = false): void {
  const leaving = docked;
  docked = undefined;
  if (isAsked && leaving) asking.delete(leaving.link);
  leaving?.goHome(isAsked);
}

function isOnScreen(figure: Element): boolean {
  const plot = plotOf(figure);
  return !!plot && shareInWindow(plot.getBoundingClientRect()) >= enough;
}

/** Brings a figure to what calls it, unless it or one that follows it is on screen. */
export function bring(figure: HTMLElement, link: HTMLElement): void {
  if (docked?.figure === figure) return docked.callFrom(link);
  goHome();
  const followers = document.querySelectorAll(`[data-follows="${CSS.escape(figure.id)}"]`);
  if ([figure, ...followers].some(isOnScreen)) return;
  const staged = figure.querySelector<HTMLElement>('.staged');
  const plot = plotOf(figure)?.getBoundingClientRect();
  // An older browser has no top layer for it to come to.
  if (!staged || !plot || !('showPopover' in staged)) figure.scrollIntoView();
  else docked = new Docked(figure, staged, plot, link);
}

/** Where a figure on screen becomes higher or lower by what it is asked, what is read stays, until the reader moves it. */
function hold(link: HTMLElement, figure: HTMLElement): void {
  const { top } = link.getBoundingClientRect();
  const observer = new ResizeObserver(() => {
    holdStill(link, top);
    bring(figure, link);
    if (docked) observer.disconnect();
  });
  const release = () => observer.disconnect();
  observer.observe(figure);
  for (const move of ['wheel', 'touchmove', 'keydown', 'pointerdown', 'popstate'])
    window.addEventListener(move, release, { once: true, capture: true, passive: true });
  setTimeout(release, 2000);
}

/** A link calls its figure: where neither that nor one that follows it is on screen, it comes. Then it shows what is asked for. */
export function call(link: HTMLAnchorElement, show: () => void): void {
  const id = link.hash.slice(1);
  const figure = document.getElementById(id);
  if (!figure) return show();
  bring(figure, link);
  // What has come has a height of its own.
  if (!docked) hold(link, figure);
  const isNamed = paramsOf(link.search, id).some(([key]) => key === 'epoch');
  play(figure, isNamed, show);
  // What it shows now may be longer than what it had room for.
  setTimeout(() => docked?.figure === figure && docked.callFrom(link));
}

/** Sections that have a figure; one from which the reader has put it back asks for it no more. */
const places = [...document.querySelectorAll<HTMLElement>('[data-stands]')];
const asking = new Set<Element>(places);

/** Brings the figure that the section asks for which is read, where the whole margin is free. */
function standBy(): void {
  const isHere = (place: Element) => place.getBoundingClientRect().top < window.innerHeight / 2;
  // The last section that has come is the one that is read.
  const place = places.filter(isHere).at(-1);
  if (!place || !asking.has(place) || hasLeft(place)) return;
  const figure = document.getElementById(place.dataset['stands'] ?? '');
  if (figure && isMarginFree(figure)) bring(figure, place);
}

let isLooked = false;
/** Scrolled, it may have to go, or to come: at most once a frame is looked. */
function look(): void {
  if (isLooked) return;
  isLooked = true;
  requestAnimationFrame(() => {
    isLooked = false;
    if (!docked) standBy();
    else if (docked.hasToGo || hasLeft(docked.link)) goHome();
  });
}
window.addEventListener('scroll', look, { passive: true });
look();
// A place is for one width: a window that is given another one is another page.
window.addEventListener('resize', () => docked?.width !== window.innerWidth && goHome());
window.addEventListener('beforeprint', () => goHome());

function onKey(event: KeyboardEvent): void {
  if (!docked || event.altKey || event.ctrlKey || event.metaKey) return;
  // Esc closes the newest thing only: what a reference has opened goes first.
  if (event.key === 'Escape' && !document.querySelector('.formula-popup')) goHome(true);
  const next =
    event.key === 'Tab' &&
    docked?.link instanceof HTMLAnchorElement &&
    nextStop(docked.link, docked.staged, event.shiftKey);
  if (!next) return;
  event.preventDefault();
  next.focus();
}
document.addEventListener('keydown', onKey, { capture: true });

function onClick({ target }: MouseEvent): void {
  if (!(target instanceof Element) || !docked?.staged.contains(target)) return;
  const { figure } = docked;
  if (target.closest('[data-put-back]')) goHome(true);
  if (!target.closest('[data-whole]')) return;
  goHome();
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  figure.tabIndex = -1;
  figure.focus({ preventScroll: true });
  figure.scrollIntoView({ behavior: calm ? 'auto' : 'smooth' });
}
document.addEventListener('click', onClick);
