import { awake, type AwakeFigure } from '../stage/settings/awake.ts';
import { joinNumber } from '../stage/settings/number-in-text.svelte.ts';

const everyMs = 100;

/** The figure, once it is awake. */
function whenAwake(id: string, use: (figure: AwakeFigure) => void): void {
  const figure = awake.get(id);
  if (figure) use(figure);
  else setTimeout(() => whenAwake(id, use), everyMs);
}

/** Numbers in sentences that a reader can take hold of: where neither their figure nor one that follows it is on screen, it comes. */
for (const number of document.querySelectorAll<HTMLElement>('[data-drag]')) {
  const { drag = '', of = '' } = number.dataset;
  const figure = document.getElementById(drag);
  if (!figure) continue;
  /** Keys that were pressed while the figure slept. */
  let waiting: string[] | undefined = [];
  whenAwake(drag, (model) => {
    joinNumber(number, model, of);
    const keys = waiting ?? [];
    waiting = undefined;
    for (const type of ['keydown', 'keyup'])
      for (const key of keys) number.dispatchEvent(new KeyboardEvent(type, { key }));
  });
  // A figure that sleeps on wakes as for anything that is set.
  for (const comes of ['focus', 'pointerenter'])
    number.addEventListener(comes, () => window.dispatchEvent(new Event('input')));
  for (const asks of ['pointerdown', 'keydown'])
    number.addEventListener(asks, (event) => {
      if (event instanceof KeyboardEvent) {
        if (event.key === 'Tab') return;
        waiting?.push(event.key);
      }
      void import('./dock/dock.ts').then(
        ({ bring }) => bring(figure, number),
        () => undefined,
      );
    });
}
