const stops =
  ':is(a[href], button, input, select, textarea, summary, [tabindex]):not(:disabled, [tabindex="-1"])';

/** Of radio buttons that belong together one is a stop: the chosen one. */
const isStop = (element: HTMLElement) =>
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) &&
  !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked);

const stopsIn = (place: ParentNode) =>
  [...place.querySelectorAll<HTMLElement>(stops)].filter(isStop);

/**
 * Where Tab goes while a figure stands beside the text: from the link that called it into the figure, and from there on in
 * the text; back likewise. Its own place, where nothing is, is passed over. Undefined where Tab does so by itself.
 */
export function nextStop(
  link: HTMLElement,
  docked: Element,
  isBack: boolean,
): HTMLElement | undefined {
  const natural = stopsIn(document);
  const text = natural.filter((stop) => !docked.contains(stop));
  // Its curve may be taken hold of; the keys' way is to its buttons.
  const inside = stopsIn(docked).filter((stop) => !stop.matches('.handle'));
  const order = text.toSpliced(text.indexOf(link) + 1, 0, ...inside);
  const after = (stops: readonly HTMLElement[]) => {
    const at = stops.findIndex((stop) => stop === document.activeElement);
    return at < 0 ? undefined : stops[at + (isBack ? -1 : 1)];
  };
  const next = after(order);
  return next === after(natural) ? undefined : next;
}
