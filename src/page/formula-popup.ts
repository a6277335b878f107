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
  popup.style.setProperty('--at', `${link.offsetLeft}px`);
  link.after(popup);
  link.setAttribute('aria-expanded', 'true');
  shown = { popup, link };
  popup.focus({ preventScroll: true });
  popup.scrollIntoView({ block: 'nearest' });
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
