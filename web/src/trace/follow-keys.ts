/** What keys can do with the trace. */
export interface KeyActions {
  /** Moves the cursor by this share of what is in view. */
  moveCursor(byShare: number): void;
  /** Moves the cursor to the start or the end of the day. */
  moveCursorTo(end: 'start' | 'end'): void;
  pan(byShare: number): void;
  /** What the cursor stands on. */
  choose(): void;
  /** Around the cursor. */
  zoom(factor: number): void;
  whole(): void;
}

/**
 * Arrows move the cursor (with Shift ten times as far), Page Up and Page Down turn to the time before and after,
 * Home and End go to the ends of the day, plus and minus zoom, Enter chooses, 0 and Escape show the whole day.
 *
 * @example
 * followKeys(element, actions);
 */
export function followKeys(target: HTMLElement, actions: KeyActions): void {
  target.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.shiftKey ? 0.1 : 0.01;
    const keys: Record<string, () => void> = {
      ArrowLeft: () => actions.moveCursor(-step),
      ArrowRight: () => actions.moveCursor(step),
      ArrowUp: () => actions.zoom(0.5),
      ArrowDown: () => actions.zoom(2),
      PageUp: () => actions.pan(-0.8),
      PageDown: () => actions.pan(0.8),
      Home: () => actions.moveCursorTo('start'),
      End: () => actions.moveCursorTo('end'),
      '+': () => actions.zoom(0.5),
      '=': () => actions.zoom(0.5),
      '-': () => actions.zoom(2),
      '0': () => actions.whole(),
      Enter: () => actions.choose(),
      Escape: () => actions.whole(),
    };
    if (!Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });
}
