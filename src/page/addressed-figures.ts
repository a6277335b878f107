import { figuresIn } from '../stage/settings/address.ts';

/** Astro's way to begin a part of the page: by what the part says in its attribute `client`. */
type Directive = (load: () => Promise<() => Promise<void>>) => Promise<void>;

interface Island extends HTMLElement {
  start(): Promise<void>;
}

const { Astro: directives } = globalThis as unknown as { Astro: Record<string, Directive> };
directives['load'] ??= async (load) => (await load())();

/** Figures wake as they come on screen. Those still asleep wake now; one that does so twice takes no notice. */
for (const island of document.querySelectorAll<Island>('astro-island[ssr][client=visible]')) {
  island.setAttribute('client', 'load');
  void island.start();
}

/** An old or mistyped link may name a figure that is not on this page: say so, and use the rest. */
export function unknownFigures(notify: (sentence: string) => void): void {
  const names = [...figuresIn(window.location.search)]
    .filter((figure) => !document.querySelector(`figure[id="${CSS.escape(figure)}"]`))
    .map((name) => (name.length > 40 ? `${name.slice(0, 40)}…` : name));
  const sentence = document.body.dataset['unknownFigure'] ?? '';
  // By a function, since in a text `$&` would mean what was found.
  if (names.length > 0) notify(sentence.replace('{figure}', () => names.join(', ')));
}
