/** Boxes that are stops for the keyboard where what is in them is wider than they are, and only there. */
const boxes = document.querySelectorAll<HTMLElement>('[data-scrolls]');

const watch = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (!(target instanceof HTMLElement)) continue;
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute('tabindex');
  }
});
for (const box of boxes) watch.observe(box);

/** Where the contents stand open beside the text, their fold does nothing: see TableOfContents.astro. */
const isWide = window.matchMedia('(min-width: 71.5rem)');
const fold = document.querySelector<HTMLElement>('.on-this-page summary');
function offerFold(): void {
  if (fold) fold.tabIndex = isWide.matches ? -1 : 0;
}
isWide.addEventListener('change', offerFold);
offerFold();
