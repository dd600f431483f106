import type { Schemas } from '../api/client.ts';
import type { DayTrace } from '../trace/day-trace.ts';
import type { ViewWindow } from '../trace/view-window.ts';
import { toDayTrace } from './to-day-trace.ts';

/** Gives the range of the samples in at most `bins` bins. */
export type FetchTrace = (
  fromMs: number,
  toMs: number,
  bins: number,
  signal: AbortSignal,
) => Promise<Schemas['Trace']>;

export interface TraceDayBounds {
  startMs: number;
  endMs: number;
}

interface Piece {
  fromS: number;
  toS: number;
  binS: number;
  trace: DayTrace;
}

/** How many windows are loaded around what is in view, so that it can be panned without waiting: a choice. */
const windowsAround = 1;
/** A piece is fine enough while its bins are at most this many pixels wide. */
const coarsestPx = 1.5;

/**
 * Loads a day's samples as they are looked at: the whole day once, and what is in view as finely as the screen shows it.
 * Never more than three bins for a pixel's column of the window are asked for, however deep one zooms.
 *
 * @example
 * const loader = new TraceLoader(fetchTrace, day, () => draw(loader.best(view)));
 * loader.want(view, 800);
 */
export class TraceLoader {
  readonly #fetch: FetchTrace;
  readonly #day: TraceDayBounds;
  readonly #onLoaded: () => void;
  readonly #onProblem: (error: unknown) => void;
  #whole: Piece | null = null;
  #fine: Piece | null = null;
  #loading: { piece: Omit<Piece, 'trace'>; controller: AbortController } | null = null;
  #wanted: { view: ViewWindow; widthPx: number } | null = null;

  constructor(
    fetch: FetchTrace,
    day: TraceDayBounds,
    onLoaded: () => void,
    onProblem: (error: unknown) => void,
  ) {
    this.#fetch = fetch;
    this.#day = day;
    this.#onLoaded = onLoaded;
    this.#onProblem = onProblem;
  }

  /** The finest samples that are there for the whole view; null until there are any. */
  best(view: ViewWindow): DayTrace | null {
    return (covers(this.#fine, view) ? this.#fine : this.#whole)?.trace ?? null;
  }

  /** Loads what the view lacks; call it when the view has come to rest. */
  want(view: ViewWindow, widthPx: number): void {
    this.#wanted = { view, widthPx };
    // The whole day is never given up for a part of it.
    if (this.#whole === null && this.#loading !== null) return;
    const pixelS = (view.toS - view.fromS) / widthPx;
    const isFine = (piece: Omit<Piece, 'trace'> | null) =>
      covers(piece, view) && piece!.binS <= coarsestPx * pixelS;
    if (isFine(this.#whole) || isFine(this.#fine) || isFine(this.#loading?.piece ?? null)) return;
    this.#loading?.controller.abort();
    const lengthS = (this.#day.endMs - this.#day.startMs) / 1000;
    const roomS = windowsAround * (view.toS - view.fromS);
    const isWhole = this.#whole === null;
    const fromS = isWhole ? 0 : Math.max(0, view.fromS - roomS);
    const toS = isWhole ? lengthS : Math.min(lengthS, view.toS + roomS);
    const bins = Math.max(1, Math.ceil(isWhole ? widthPx : (toS - fromS) / pixelS));
    const piece = { fromS, toS, binS: (toS - fromS) / bins };
    const controller = new AbortController();
    this.#loading = { piece, controller };
    this.#fetch(
      this.#day.startMs + fromS * 1000,
      this.#day.startMs + toS * 1000,
      bins,
      controller.signal,
    ).then(
      (trace) => {
        if (controller.signal.aborted) return;
        this.#loading = null;
        const loaded = { ...piece, trace: toDayTrace(trace, this.#day.startMs) };
        if (isWhole) this.#whole = loaded;
        else this.#fine = loaded;
        this.#onLoaded();
        this.want(this.#wanted!.view, this.#wanted!.widthPx);
      },
      (error: unknown) => {
        if (controller.signal.aborted) return;
        this.#loading = null;
        this.#onProblem(error);
      },
    );
  }

  end(): void {
    this.#loading?.controller.abort();
  }
}

function covers(piece: Omit<Piece, 'trace'> | null, { fromS, toS }: ViewWindow): boolean {
  return piece !== null && piece.fromS <= fromS + 1e-6 && piece.toS >= toS - 1e-6;
}
