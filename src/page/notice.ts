/** Says something about the page at its foot. */
export function notify(sentence: string | undefined): void {
  const notice = document.querySelector<HTMLElement>('.notice');
  if (!notice) return;
  notice.textContent = sentence ?? '';
  notice.hidden = false;
}

/** Says that something which is fetched on demand did not come. */
export function notifyMissing(): void {
  notify(document.body.dataset[navigator.onLine ? 'missing' : 'offline']);
}
