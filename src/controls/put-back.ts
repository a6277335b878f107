/**
 * Attachment for a slider: a swipe that begins on it and turns into scrolling puts back the value that it had before the
 * finger came down.
 */
export function putBack(current: () => number, restore: (before: number) => void) {
  return (slider: HTMLElement): (() => void) => {
    let before: number | undefined;
    const remember = (event: PointerEvent) => {
      before = event.pointerType === 'mouse' ? undefined : current();
    };
    const cancel = () => {
      const after = before;
      before = undefined;
      // The slider itself moves once more before it hears of the end of the touch.
      if (after !== undefined) setTimeout(() => restore(after));
    };
    slider.addEventListener('pointerdown', remember);
    slider.addEventListener('pointercancel', cancel);
    return () => {
      slider.removeEventListener('pointerdown', remember);
      slider.removeEventListener('pointercancel', cancel);
    };
  };
}
