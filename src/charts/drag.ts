import { hold, type HeldEvent } from './hold.ts';

/** How far a finger moves sideways, in CSS pixels, before it drags; until then it may still be scrolling. */
const slop = 8;

interface Dragged<Place> {
  place: (event: HeldEvent) => Place;
  /** Where things stand before a finger touches them. */
  current: () => Place;
  set: (place: Place) => void;
  rest: () => void;
  /** Shows what is under a mouse that only passes, or nothing any more. */
  preview: (place: Place | undefined) => void;
}

/**
 * Handlers for something that is dragged over a plane. A mouse that passes only previews; a press, a tap or a drag sets. A
 * finger sets once it has moved sideways or is lifted where it was put down, and a swipe that turns into scrolling puts
 * back what it moved.
 */
export function drag<Place>({ place, current, set, rest, preview }: Dragged<Place>) {
  let held: { x: number; y: number; before: Place; isDragging: boolean } | undefined;

  const holding = hold({
    press(event: HeldEvent) {
      const { clientX: x, clientY: y, pointerType } = event;
      held = { x, y, before: current(), isDragging: pointerType === 'mouse' };
      preview(undefined);
      if (held.isDragging) set(place(event));
    },
    move(event: HeldEvent) {
      held!.isDragging ||= Math.abs(event.clientX - held!.x) >= slop;
      if (held!.isDragging) set(place(event));
    },
    lift(event: HeldEvent) {
      const { x, y, isDragging } = held!;
      held = undefined;
      const isTap = Math.hypot(event.clientX - x, event.clientY - y) < slop;
      if (!isDragging && isTap) set(place(event));
      rest();
    },
    cancel() {
      const { before, isDragging } = held!;
      held = undefined;
      if (!isDragging) return;
      set(before);
      rest();
    },
  });

  function onpointermove(event: HeldEvent): void {
    holding.onpointermove(event);
    // A page that scrolls under a mouse at rest sends moves of no length.
    const isMoved = event.movementX !== 0 || event.movementY !== 0;
    if (!held && event.pointerType !== 'touch' && isMoved) preview(place(event));
  }

  const onpointerleave = () => preview(undefined);
  return { ...holding, onpointermove, onpointerleave };
}
