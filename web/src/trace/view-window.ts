/** The part of a day that is in view, s since the start of the day. */
export interface ViewWindow {
  readonly fromS: number;
  readonly toS: number;
}

/** What a view can't leave: what there is of a day, and the least that is worth seeing of it. */
export interface ViewLimits {
  readonly fromS: number;
  readonly toS: number;
  readonly leastS: number;
}

/**
 * The window `factor` times as wide around an instant that keeps its place.
 *
 * @example
 * zoomWindow({ fromS: 0, toS: 100 }, 0.5, 50, { fromS: 0, toS: 86400, leastS: 2 }); // { fromS: 25, toS: 75 }
 */
export function zoomWindow(
  { fromS, toS }: ViewWindow,
  factor: number,
  aroundS: number,
  limits: ViewLimits,
): ViewWindow {
  const width = Math.min(limits.toS - limits.fromS, Math.max(limits.leastS, (toS - fromS) * factor));
  const share = (aroundS - fromS) / (toS - fromS);
  return placeWindow(aroundS - share * width, width, limits);
}

/**
 * The window of the same width that begins `byS` later, as far as the day goes.
 *
 * @example
 * panWindow({ fromS: 0, toS: 100 }, 50, { fromS: 0, toS: 86400, leastS: 2 }); // { fromS: 50, toS: 150 }
 */
export function panWindow({ fromS, toS }: ViewWindow, byS: number, limits: ViewLimits): ViewWindow {
  return placeWindow(fromS + byS, toS - fromS, limits);
}

/**
 * The window from one instant to another, in either order, widened to the least width.
 *
 * @example
 * windowBetween(90, 10, { fromS: 0, toS: 86400, leastS: 2 }); // { fromS: 10, toS: 90 }
 */
export function windowBetween(aS: number, bS: number, limits: ViewLimits): ViewWindow {
  const width = Math.max(limits.leastS, Math.abs(bS - aS));
  return placeWindow((aS + bS - width) / 2, width, limits);
}

function placeWindow(fromS: number, widthS: number, limits: ViewLimits): ViewWindow {
  const start = Math.min(Math.max(limits.fromS, fromS), limits.toS - widthS);
  return { fromS: start, toS: start + widthS };
}
