import { openBelow } from './formula-popup.ts';

export { openFormula } from './formula-popup.ts';

let notation: Promise<Document> | undefined;

async function read(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** Opens a term's entry below its link. It is cut out of the notation page, which is fetched once; without a connection that is said there; if it cannot be had otherwise, the link is followed. */
export async function openTerm(link: HTMLAnchorElement): Promise<void> {
  try {
    notation ??= read(link.href);
    const entry = (await notation).getElementById(link.hash.slice(1))!.cloneNode(true) as Element;
    entry.removeAttribute('id');
    openBelow(link, entry);
  } catch {
    notation = undefined;
    // The browser's own error page would take the reader away.
    if (!navigator.onLine) {
      const said = document.createElement('p');
      said.textContent = document.body.dataset['offline'] ?? '';
      return openBelow(link, said);
    }
    window.location.assign(link.href);
  }
}
