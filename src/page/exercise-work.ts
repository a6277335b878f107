import { markAnswer } from './answer.ts';
import { isUnsaved, keepDone, readDone } from './progress.ts';

const all = <E extends HTMLElement>(selector: string, within: ParentNode = document) => [
  ...within.querySelectorAll<E>(selector),
];
/** Answers stand in the page in a form that cannot be read at a glance. */
const number = (element: HTMLElement) => Number(window.atob(element.dataset['key'] ?? ''));

/** How a guess is kept: among what is done. */
const guessed = ({ name, value }: HTMLInputElement) => `${name}=${value}`;

/** Ids that the reader has erased and may still want back. */
let erased: readonly string[] = [];

/** Shows what is done, and what can be done about it. */
export function showProgress(): void {
  const done = readDone();
  for (const place of all('[data-exercise]')) {
    const isDone = done.includes(place.dataset['exercise'] ?? '');
    place.toggleAttribute('data-done', isDone);
    for (const box of all<HTMLInputElement>('[data-done-box]', place)) box.checked = isDone;
  }
  for (const guess of all<HTMLInputElement>('.predict input'))
    guess.checked = done.includes(guessed(guess));
  const count = all('li[data-done]').length;
  for (const line of all('[data-progress]')) {
    line.textContent = (line.dataset['progress'] ?? '').replace('{done}', String(count));
  }
  for (const line of all('[data-kept]')) {
    line.textContent = line.dataset[isUnsaved() ? 'unkept' : 'kept'] ?? '';
  }
  for (const button of all<HTMLButtonElement>('[data-erase]')) {
    button.textContent = button.dataset[erased.length > 0 ? 'undo' : 'erase'] ?? '';
    button.disabled = erased.length === 0 && done.length === 0;
  }
}

/** Keeps what a reader has guessed, and shows what comes of it; or that a box is ticked. */
export function keep(input: HTMLInputElement): void {
  const { name, checked } = input;
  if (name === '') return setDone(input.closest('.exercise')?.id ?? '', checked);
  keepDone([...readDone().filter((one) => !one.startsWith(`${name}=`)), guessed(input)]);
  const outcome = input.closest('.predict')?.querySelector('details');
  if (outcome) outcome.open = true;
}

/** Keeps that an exercise is done, or that it is not. */
function setDone(id: string, isDone: boolean): void {
  erased = [];
  keepDone([...readDone().filter((other) => other !== id), ...(isDone ? [id] : [])]);
  showProgress();
}

/** Marks a form's answer, and says how it is. */
export function check(form: HTMLFormElement): void {
  const text = form.querySelector('input')?.value ?? '';
  const known = [...form.querySelectorAll('template')];
  const tolerance = Number(form.dataset['tolerance']);
  const mark = markAnswer(text, { right: number(form), tolerance, mistakes: known.map(number) });
  const said = typeof mark === 'number' ? known[mark]?.content.cloneNode(true) : form.dataset[mark];
  form.querySelector('[role=status]')?.replaceChildren(said ?? '');
  if (mark !== 'right') return;
  form.toggleAttribute('data-solved', true);
  const exercise = form.closest('.exercise');
  if (exercise && all('.answer:not([data-solved])', exercise).length === 0)
    setDone(exercise.id, true);
}

/** Erases what is done, or brings back what was erased. */
export function erase(): void {
  const done = readDone();
  // What was done since, here or in another tab, stays.
  keepDone(erased.length > 0 ? [...new Set([...done, ...erased])] : []);
  erased = erased.length > 0 ? [] : done;
  showProgress();
}
