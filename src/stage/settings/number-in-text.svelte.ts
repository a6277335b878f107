import { hold } from '../../charts/hold.ts';
import { keySteps } from '../../charts/key-steps.ts';
import { nearestRung } from '../../controls/ladder.ts';
import { showSetting } from '../../strings/show.ts';
import type { AwakeFigure } from './awake.ts';
import { isNumber } from './kinds.ts';

/** How far a number is dragged, in CSS pixels, for one rung of its slider. */
const stride = 6;

/** Makes a number in a sentence say what a figure's setting is, and set it: dragged sideways, or by keys. */
export function joinNumber(number: HTMLElement, figure: AwakeFigure, key: string): void {
  const parameter = figure.declaration.parameters[key];
  if (!parameter || !isNumber(parameter) || !parameter.rungs) return;
  const { rungs } = parameter;
  const value = () => Number(figure.get(key));
  const text = $derived(showSetting(value()));
  $effect.root(() => {
    $effect(() => {
      number.textContent = text;
      number.ariaValueNow = String(value());
      number.ariaValueText = text;
    });
  });

  /** So many rungs up from another value, or down. */
  function move(from: number, by: number): void {
    const rung = Math.min(Math.max(nearestRung(rungs, from) + by, 0), rungs.length - 1);
    if (by !== 0) figure.set(key, rungs[rung]);
  }
  let held = { at: 0, before: 0 };
  const handlers = hold({
    press: ({ clientX }) => (held = { at: clientX, before: value() }),
    move: ({ clientX }) => {
      const by = Math.trunc((clientX - held.at) / stride);
      if (by === 0) figure.set(key, held.before);
      else move(held.before, by);
    },
    lift: () => figure.rest(),
    cancel: () => {
      figure.set(key, held.before);
      figure.rest();
    },
  });
  const listen = <E extends Event>(name: string, handler: (event: E) => void) =>
    number.addEventListener(name, handler as (event: Event) => void);
  listen('pointerdown', handlers.onpointerdown);
  listen('pointermove', handlers.onpointermove);
  listen('pointerup', handlers.onpointerup);
  listen('pointercancel', handlers.onpointercancel);
  listen<KeyboardEvent>('keydown', (event) => {
    const by = keySteps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    move(value(), by);
  });
  listen('keyup', () => figure.rest());
}
