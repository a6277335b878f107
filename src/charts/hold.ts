export type HeldEvent = PointerEvent & { currentTarget: HTMLElement | SVGElement };

interface Holding {
  press: (event: HeldEvent) => void;
  move: (event: HeldEvent) => void;
  lift: (event: HeldEvent) => void;
  /** The pointer was taken away: what was a press turns out to scroll. */
  cancel: () => void;
}

/** Handlers for what one pointer holds from its press on, wherever it goes; further fingers and other buttons are ignored. */
export function hold({ press, move, lift, cancel }: Holding) {
  let pointer: number | undefined;
  const isHeldBy = ({ pointerId }: PointerEvent) => pointerId === pointer;
  return {
    onpointerdown(event: HeldEvent): void {
      if (pointer !== undefined || !event.isPrimary || event.button !== 0) return;
      pointer = event.pointerId;
      event.currentTarget.setPointerCapture(pointer);
      press(event);
    },
    onpointermove(event: HeldEvent): void {
      if (isHeldBy(event)) move(event);
    },
    onpointerup(event: HeldEvent): void {
      if (!isHeldBy(event)) return;
      pointer = undefined;
      lift(event);
    },
    onpointercancel(event: HeldEvent): void {
      if (!isHeldBy(event)) return;
      pointer = undefined;
      cancel();
    },
  };
}
