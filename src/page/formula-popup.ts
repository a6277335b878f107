let shown: { popup: HTMLElement; link: HTMLAnchorElement } | undefined;

function remove(): void {
  shown?.popup.remove();
  shown?.link.removeAttribute('aria-expanded');
  shown = undefined;
}

function close(): void {
  const link = shown?.link;
  remove();
  link?.focus();
}

/**
 * Where the popup stands: right below the link's last line, or, on a phone, at the foot of the window, where the styles fix it.
 * The page then moves by as much as it takes to go on reading above it.
 */
function place(popup: HTMLElement, link: HTMLElement): void {
  const lines = link.getClientRects();
  const [first, last] = [lines[0], lines[lines.length - 1]];
  const box = popup.offsetParent?.getBoundingClientRect();
  if (!first || !last) return;
  if (box) {
    popup.style.setProperty('--at', `${last.left - box.left}px`);
    popup.style.top = `${last.bottom - box.top + 5}px`;
    popup.scrollIntoView({ block: 'nearest' });
    return;
  }
  const read = (link.closest('p, li, td, dd, figcaption') ?? link).getBoundingClientRect();
  const covered = read.bottom + 8 - popup.getBoundingClientRect().top;
  if (covered > 0) window.scrollBy({ top: Math.min(covered, first.top - 16), behavior: 'instant' });
}

/** Opens something below the link that asks for it; opened again, or by Esc or the button, it closes. */
export function openBelow(link: HTMLAnchorElement, content: Node | undefined): void {
  const isOpen = shown?.link === link;
  close();
  if (isOpen) return;
  const popup = document.createElement('span');
  popup.className = 'formula-popup';
  if (content) popup.append(content);
  const go = document.createElement('a');
  go.href = link.href;
  go.textContent = link.dataset['go'] ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = link.dataset['close'] ?? '';
  button.addEventListener('click', close);
  popup.append(go, ' ', button);
  popup.tabIndex = -1;
  popup.role = 'dialog';
  popup.ariaLabel = link.title || link.innerText.trim();
  link.after(popup);
  link.setAttribute('aria-expanded', 'true');
  shown = { popup, link };
  popup.focus({ preventScroll: true });
  place(popup, link);
}

/** Opens the formula that a reference carries with it. */
export function openFormula(link: HTMLAnchorElement): void {
  openBelow(link, link.querySelector('template')?.content.cloneNode(true));
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close();
});
document.addEventListener('click', (event) => {
  if (!shown || !(event.target instanceof Node)) return;
  if (!shown.popup.contains(event.target) && !shown.link.contains(event.target)) remove();
});
