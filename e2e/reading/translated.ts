import type { Locator } from '@playwright/test';

/** Does to a place what a browser's translator does: puts a text of its own, in two font elements, in the place of every text. */
export async function translate(place: Locator): Promise<void> {
  await place.evaluateAll((roots) => {
    for (const root of roots) {
      const texts: Node[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { currentNode: text } = walker;
        const isKept = text.parentElement?.closest('[translate=no], font, script, style, svg');
        if (text.nodeValue?.trim() && !isKept) texts.push(text);
      }
      for (const text of texts) {
        const outer = document.createElement('font');
        outer.appendChild(document.createElement('font')).append(text.nodeValue ?? '');
        text.parentNode?.replaceChild(outer, text);
      }
    }
  });
}
