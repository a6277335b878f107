/** What Astro has a figure stand in until its program has come. */
interface Island extends HTMLElement {
  /** The figure's component, once it has come. */
  readonly Component?: unknown;
  start(): Promise<void>;
}

const sleeping = 'astro-island[ssr]';
const islandsIn = (place: ParentNode | null) => place?.querySelectorAll<Island>(sleeping) ?? [];
const said = (island: Island) => island.parentElement?.querySelector<HTMLElement>('.asleep');

/** Those that were asked again, and have not answered yet. */
const askedAgain = new Set<Island>();

/** Says at a figure that its program did not start, with a way to ask for it again. */
function say(island: Island): void {
  const template = document.querySelector<HTMLTemplateElement>('#asleep');
  const words = template?.content.firstElementChild?.cloneNode(true);
  if (!(words instanceof HTMLElement)) return;
  if (navigator.onLine) words.querySelector('[data-offline]')?.remove();
  words.querySelector('button')?.addEventListener('click', () => askAgain(island));
  said(island)?.remove();
  island.after(words);
}

/**
 * Asks for a figure's program again. What has come and did not start, and in Firefox what a figure itself imports and did
 * not come, no page gets a second time: only the page itself, loaded anew, can have it.
 */
function askAgain(island: Island): void {
  if (!navigator.onLine) return say(island);
  const button = said(island)?.querySelector('button');
  if (button) button.disabled = true;
  askedAgain.add(island);
  void (island.Component ? fail(island) : island.start());
}

/**
 * Asked in vain, the page is loaded anew, if it can be had: the address keeps the figures' state, and the browser the place.
 * What came and did not start has taken the figure's finished state with it, which the page has.
 */
async function fail(island: Island): Promise<void> {
  const isInVain = askedAgain.delete(island);
  const isEmpty = !island.firstElementChild;
  const page = isInVain || isEmpty ? await fetch('').catch(() => undefined) : undefined;
  if (isInVain && page?.ok) return window.location.reload();
  if (isEmpty && page?.ok) {
    const built = new DOMParser().parseFromString(await page.text(), 'text/html');
    const uid = island.getAttribute('uid');
    // It may have failed twice meanwhile.
    if (!island.firstElementChild)
      island.append(...(built.querySelector(`[uid="${uid}"]`)?.childNodes ?? []));
  }
  say(island);
}

document.addEventListener('astro:hydration-error', ({ target }) => {
  if (target instanceof HTMLElement) void fail(target as Island);
});
// What has come may yet not start: that is not told by an event of Astro's.
window.addEventListener('unhandledrejection', () => {
  for (const island of islandsIn(document)) if (island.Component) void fail(island);
});
document.addEventListener(
  'astro:hydrate',
  ({ target }) => target instanceof HTMLElement && said(target as Island)?.remove(),
  { capture: true },
);
// A link in the text asks a figure to run.
window.addEventListener('figureaddress', (event) => {
  if (!(event instanceof CustomEvent)) return;
  const { figure } = event.detail as { figure: string };
  for (const island of islandsIn(document.getElementById(figure)))
    if (said(island)) askAgain(island);
});
