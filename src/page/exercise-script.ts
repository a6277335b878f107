import { notifyMissing } from './notice.ts';

/** What exercises do is fetched when a reader turns to one, or has done one before. */
const work = () => import('./exercise-work.ts');

const show = () =>
  void work().then(
    ({ showProgress }) => showProgress(),
    () => undefined,
  );

/** Whether this browser keeps progress, of whatever site of its host. */
function isKept(): boolean {
  try {
    return Object.keys(window.localStorage).some((key) => key.includes('.exercises'));
  } catch {
    return false;
  }
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !form.matches('.answer')) return;
  event.preventDefault();
  work()
    .then(({ check }) => check(form))
    .catch(() => {
      form.querySelector('[role=status]')?.replaceChildren(form.dataset['unread'] ?? '');
    });
});
document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || !target.matches('[data-done-box], .predict *'))
    return;
  work()
    .then(({ keep }) => keep(target))
    .catch(() => {
      // A guess stands, though it is not kept.
      target.checked = target.name !== '' || !target.checked;
      notifyMissing();
    });
});
document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || !target.matches('[data-erase]')) return;
  work()
    .then(({ erase }) => erase())
    .catch(notifyMissing);
});
// Another tab, or this page brought back by the Back button.
window.addEventListener('storage', show);
window.addEventListener('pageshow', ({ persisted }) => persisted && show());

if (isKept()) show();
for (const control of document.querySelectorAll('.exercise :disabled'))
  control.removeAttribute('disabled');
