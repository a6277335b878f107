/** How far a finger moves sideways, in CSS pixels, before it drags; until then it may still be scrolling. */
const slop = 8;

type PlaneEvent = PointerEvent & { currentTarget: HTMLElement };

interface Dragged<Place> {
  place: (event: PlaneEvent) => Place;
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
  let held: { id: number; x: number; y: number; before: Place; isDragging: boolean } | undefined;

  function onpointerdown(event: PlaneEvent): void {
    if (held || !event.isPrimary || event.button !== 0) return;
    const isDragging = event.pointerType === 'mouse';
    const { pointerId: id, clientX: x, clientY: y } = event;
    held = { id, x, y, before: current(), isDragging };
    event.currentTarget.setPointerCapture(id);
    preview(undefined);
    if (isDragging) set(place(event));
  }

  function onpointermove(event: PlaneEvent): void {
    if (held?.id === event.pointerId) {
      held.isDragging ||= Math.abs(event.clientX - held.x) >= slop;
      if (held.isDragging) set(place(event));
    } else if (!held && event.pointerType !== 'touch') {
      // A page that scrolls under a mouse at rest sends moves of no length.
      if (event.movementX !== 0 || event.movementY !== 0) preview(place(event));
    }
  }

  function onpointerup(event: PlaneEvent): void {
    if (held?.id !== event.pointerId) return;
    const { x, y, isDragging } = held;
    held = undefined;
    const isTap = Math.hypot(event.clientX - x, event.clientY - y) < slop;
    if (!isDragging && isTap) set(place(event));
    rest();
  }

  function onpointercancel(event: PlaneEvent): void {
    if (held?.id !== event.pointerId) return;
    const { before, isDragging } = held;
    held = undefined;
    if (!isDragging) return;
    set(before);
    rest();
  }

  const onpointerleave = () => preview(undefined);
  return { onpointerdown, onpointermove, onpointerup, onpointercancel, onpointerleave };
}
