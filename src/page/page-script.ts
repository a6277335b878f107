import { figuresIn, paramsOf, withParams } from '../stage/settings/address.ts';
import { notify, notifyMissing } from './notice.ts';
import './scroll-stops.ts';

const root = document.documentElement;

/** What brings a figure to the sentence that calls it: fetched when a reader's hand or focus comes to a link that does. */
const dock = () => import('./dock/dock.ts');

/** Links in the text that rerun a figure: the address changes, the figure follows it and comes, nothing reloads. */
function rerun(link: HTMLAnchorElement): void {
  const figure = link.hash.slice(1);
  const search = withParams(window.location.search, figure, paramsOf(link.search, figure));
  try {
    window.history.pushState(null, '', window.location.pathname + search + link.hash);
  } catch {
    // A browser refuses when there were too many; the figure is rerun all the same.
  }
  const show = () =>
    window.dispatchEvent(new CustomEvent('figureaddress', { detail: { figure, search } }));
  dock().then(
    ({ call }) => call(link, show),
    () => {
      // What cannot come is gone to.
      show();
      document.getElementById(figure)?.scrollIntoView();
    },
  );
}

/** The language switch goes to the same place, with the figures as they stand. */
function keepPlace(link: HTMLAnchorElement): void {
  const places = document.querySelectorAll(
    'article :is(h2, h3, figure, .formula, .exercise, .entry)[id]',
  );
  const passed = [...places].findLast(
    (place) => place.getBoundingClientRect().top < window.innerHeight / 3,
  );
  link.search = window.location.search;
  link.hash = window.scrollY < 40 ? '' : (passed?.id ?? '');
}

type Theme = 'system' | 'light' | 'dark';
const themes: readonly Theme[] = ['system', 'light', 'dark'];

function showTheme(button: HTMLElement): Theme {
  const theme = themes.find((name) => name === root.dataset['theme']) ?? 'system';
  const label = button.dataset[theme] ?? '';
  button.setAttribute('aria-label', label);
  button.title = label;
  return theme;
}

function nextTheme(button: HTMLElement): void {
  const theme = themes[(themes.indexOf(showTheme(button)) + 1) % themes.length] ?? 'system';
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  try {
    window.localStorage.setItem('theme', theme);
  } catch {
    // Storage may be forbidden; the choice then holds for this page.
  }
  showTheme(button);
}

/** What opens formulas and terms in place is fetched when a reader's hand or focus comes to one. */
const popups = () => import('./term-popup.ts');
const opened = '[data-formula-ref], [data-term]';
for (const comes of ['pointerover', 'focusin']) {
  document.addEventListener(comes, ({ target }) => {
    if (!(target instanceof Element)) return;
    const come = target.closest(opened) ? popups : target.closest('[data-rerun]') && dock;
    come?.().catch(() => undefined);
  });
}

// Where a section asks for its figure any hand that moves will do.
if (document.querySelector('[data-stands]'))
  document.addEventListener('pointermove', () => void dock().catch(() => undefined), {
    once: true,
  });

/** Opens what a link leads to in its place; where that cannot be had the link is followed, and offline that is said. */
async function open(link: HTMLAnchorElement): Promise<void> {
  try {
    const { openFormula, openTerm } = await popups();
    await (link.matches('[data-term]') ? openTerm(link) : openFormula(link));
  } catch {
    if (navigator.onLine || link.pathname === window.location.pathname)
      window.location.assign(link.href);
    else notifyMissing();
  }
}

document.addEventListener('click', (event) => {
  const isPlain =
    event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!(event.target instanceof Element) || !isPlain) return;
  const link = event.target.closest('a');
  if (link?.matches('[data-rerun]')) {
    event.preventDefault();
    rerun(link);
  } else if (link?.matches('.formula-popup *')) {
    // What is open gives way to what it leads to.
  } else if (link?.matches(opened)) {
    event.preventDefault();
    void open(link);
  } else if (link?.matches('[data-language-switch]')) {
    keepPlace(link);
  }
  const button = event.target.closest<HTMLElement>('[data-theme-switch]');
  if (button) nextTheme(button);
});

/** On paper what is folded lies open; the styles see to that where a browser lets them. */
let unfolded: HTMLDetailsElement[] = [];
window.addEventListener('beforeprint', () => {
  unfolded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const folded of unfolded) folded.open = true;
});
window.addEventListener('afterprint', () => {
  for (const folded of unfolded) folded.open = false;
});

/** A formula is copied as its TeX, once. */
document.addEventListener('selectionchange', function fetchCopy() {
  if (document.getSelection()?.isCollapsed ?? true) return;
  document.removeEventListener('selectionchange', fetchCopy);
  // Where it does not come, what is selected is copied as browsers do.
  import('katex/contrib/copy-tex').catch(() =>
    document.addEventListener('selectionchange', fetchCopy),
  );
});

const themeSwitch = document.querySelector<HTMLElement>('[data-theme-switch]');
if (themeSwitch) showTheme(themeSwitch);

/**
 * What figures owe to an address, or to a state that the reader gives one of them, is fetched when there is one. A figure that
 * follows another must show the same run on paper, and asleep it shows the one that it was built with: so all wake.
 */
const addressed = () => import('./addressed-figures.ts');
const wake = () => void addressed().catch(() => undefined);
for (const asks of ['input', 'figureaddress', 'beforeprint'])
  window.addEventListener(asks, wake, { once: true });
if (figuresIn(window.location.search).size > 0)
  void addressed().then(
    ({ unknownFigures }) => unknownFigures(notify),
    () => undefined,
  );
