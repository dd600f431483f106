/** What hands can do with the trace. Places are shares of the plotting area, 0 left to 1 right. */
export interface PointerActions {
  point(share: number | null): void;
  /** A click or a tap. */
  choose(share: number): void;
  select(fromShare: number, toShare: number): void;
  /** Shows, or with null hides, what would be selected. */
  preview(range: readonly [fromShare: number, toShare: number] | null): void;
  pan(byShare: number): void;
  zoom(factor: number, aroundShare: number): void;
  whole(): void;
}

/** A smaller drag is a click. */
const leastDragPx = 5;
/** Zoom of one notch of a usual wheel (100 px): about a quarter. */
const zoomPerPx = 1.0025;

/**
 * Turns what mouse, wheel and fingers do on an element into actions: dragging selects, a click chooses, dragging with Shift or one
 * finger pans, two fingers zoom, a double click shows the whole. The wheel zooms with Ctrl, or once the element has
 * the focus; before that it scrolls the page as everywhere.
 *
 * @param shareOf the place of an x coordinate of the window in the plotting area
 * @example
 * followPointer(element, (clientX) => (clientX - left) / width, actions);
 */
export function followPointer(
  target: HTMLElement,
  shareOf: (clientX: number) => number,
  actions: PointerActions,
): void {
  const held = new Map<number, number>();
  let selectFrom: number | null = null;
  /** Where a finger came down, as long as it may be a tap. */
  let tapFrom: number | null = null;

  target.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    target.setPointerCapture(event.pointerId);
    held.set(event.pointerId, event.clientX);
    selectFrom = event.pointerType === 'mouse' && !event.shiftKey ? event.clientX : null;
    tapFrom = event.pointerType === 'touch' && held.size === 1 ? event.clientX : null;
  });

  target.addEventListener('pointermove', (event) => {
    actions.point(shareOf(event.clientX));
    const before = held.get(event.pointerId);
    if (before === undefined) return;
    if (tapFrom !== null && Math.abs(event.clientX - tapFrom) >= leastDragPx) tapFrom = null;
    if (selectFrom !== null) {
      const isDrag = Math.abs(event.clientX - selectFrom) >= leastDragPx;
      actions.preview(isDrag ? [shareOf(selectFrom), shareOf(event.clientX)] : null);
      return;
    }
    const [other] = [...held].filter(([id]) => id !== event.pointerId);
    held.set(event.pointerId, event.clientX);
    if (!other) {
      actions.pan(shareOf(before) - shareOf(event.clientX));
    } else {
      const distanceBefore = Math.max(20, Math.abs(before - other[1]));
      const distance = Math.max(20, Math.abs(event.clientX - other[1]));
      actions.zoom(distanceBefore / distance, shareOf((event.clientX + other[1]) / 2));
    }
  });

  const release = (event: PointerEvent) => {
    held.delete(event.pointerId);
    if (tapFrom !== null && event.type === 'pointerup') actions.choose(shareOf(tapFrom));
    tapFrom = null;
    if (selectFrom === null) return;
    if (event.type === 'pointerup' && Math.abs(event.clientX - selectFrom) >= leastDragPx) {
      actions.select(shareOf(selectFrom), shareOf(event.clientX));
    } else if (event.type === 'pointerup') {
      actions.choose(shareOf(event.clientX));
    }
    actions.preview(null);
    selectFrom = null;
  };
  target.addEventListener('pointerup', release);
  target.addEventListener('pointercancel', release);
  target.addEventListener('pointerleave', () => {
    if (held.size === 0) actions.point(null);
  });
  target.addEventListener('dblclick', () => actions.whole());

  target.addEventListener(
    'wheel',
    (event) => {
      const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        actions.pan((event.deltaX * px) / target.clientWidth);
      } else if (event.ctrlKey || event.metaKey || target.matches(':focus')) {
        event.preventDefault();
        actions.zoom(zoomPerPx ** (event.deltaY * px), shareOf(event.clientX));
      }
    },
    { passive: false },
  );
}
