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
