/**
 * A browser's translator puts elements of its own in the place of a figure's texts, and what the figure then writes into
 * its texts is not seen. Here a text comes back as soon as it changes, to be translated again.
 */
const instead = new WeakMap<Node, ChildNode>();

const changes = new MutationObserver((records) => {
  for (const { target } of records) {
    if (target instanceof Text && !target.isConnected) instead.get(target)?.replaceWith(target);
  }
});

/** A sleeping figure that is not as it was built is made anew when it wakes: without the marks of its parts it cannot be gone through. */
function unmark(island: HTMLElement & { readonly Component?: unknown }): void {
  while (!island.Component && island.firstChild instanceof Comment) island.firstChild.remove();
}

const places = new MutationObserver((records) => {
  for (const { target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    const put =
      addedNodes[0] ?? [previousSibling, nextSibling].find((node) => node?.nodeName === 'FONT');
    for (const text of removedNodes) {
      if (!(text instanceof Text && put)) continue;
      instead.set(text, put as ChildNode);
      changes.observe(text, { characterData: true });
    }
    const island = (target as Element).closest<HTMLElement>('astro-island[ssr]');
    if (island) unmark(island);
  }
});
for (const figure of document.querySelectorAll('figure'))
  places.observe(figure, { childList: true, subtree: true });
