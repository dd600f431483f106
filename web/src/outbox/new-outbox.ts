import { ApiProblem } from '../api/api-problem.ts';
import type { Edit, MadeEdit } from './edit.ts';
import type { EditStore } from './edit-store.ts';
import type { OutboxEntry } from './outbox-entry.ts';

/** What an outbox works with. */
export interface OutboxParts {
  store: EditStore;
  /** @throws ApiProblem */
  send(entry: OutboxEntry): Promise<unknown>;
  /** Does `work` while no other tab does any. */
  alone(work: () => Promise<void>): Promise<void>;
  /** Tells other tabs that something changed. */
  announce(): void;
  /** @returns forgets it */
  later(ms: number, work: () => void): () => void;
  /** UTC, ms. */
  now(): number;
}

/** What the pages show: edits on their way, and those that arrived, with when that was. */
export interface OutboxView {
  entries: readonly OutboxEntry[];
  /** The last ones; `arrivedAt` is the time of `now`. */
  arrived: readonly (MadeEdit & { arrivedAt: number })[];
}

export interface Outbox {
  view(): OutboxView;
  /** @returns ends the listening */
  listen(listener: () => void): () => void;
  /**
   * Keeps an edit, then sends it.
   *
   * @param storeId of the data that it is made for
   * @returns `kept` where the server could not be asked, or has not answered for a while: it is asked again
   * @throws ApiProblem where the server refuses it; it is kept no longer then
   */
  make(edit: Edit, storeId: string): Promise<'done' | 'kept'>;
  /** Sends what waits, now. */
  send(): Promise<void>;
  /** Sends one that was refused once more. */
  sendAgain(entry: OutboxEntry): Promise<void>;
  drop(id: string): Promise<void>;
  /** Takes one back that was dropped. */
  takeBack(entry: OutboxEntry): Promise<void>;
  /** Looks what other tabs did. */
  refresh(): Promise<void>;
}

/** Between attempts, ms: doubled each time. Choices. */
const firstPauseMs = 1000;
const longestPauseMs = 60_000;
/** An answer that takes longer is not waited for: a choice, ms. */
const patienceMs = 1000;
/** Of what arrived so many are remembered, for pages that have not asked again since: a choice. */
const rememberedArrivals = 100;

/** No fault of the edit: not let in, too busy, no server behind a proxy, no room on the disk. */
const passing = [0, 401, 429, 502, 503, 504, 507];

/**
 * Sees to it that each edit reaches the server: kept first, then sent, tried again with growing pauses, and forgotten once
 * it is acknowledged or refused. Edits go in the order in which they were made.
 */
export function newOutbox({ store, send, alone, announce, later, now }: OutboxParts): Outbox {
  let view: OutboxView = { entries: [], arrived: [] };
  const listeners = new Set<() => void>();
  let running: Promise<void> | null = null;
  let isAsked = false;
  let failures = 0;
  let lastMadeMs = 0;
  let forgetPause = () => {};

  const show = (next: Partial<OutboxView>) => {
    view = { ...view, ...next };
    for (const listener of listeners) listener();
  };
  const refresh = async () => show({ entries: await store.all() });
  const changed = async () => {
    await refresh();
    announce();
  };

  /** @returns whether the next one may be tried */
  const attempt = async (entry: OutboxEntry): Promise<boolean> => {
    try {
      await send(entry);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      const { status, code, message, where, hint } = error;
      const problem = status === 0 ? null : { code, message, where, hint };
      const isOther = code === 'other-store';
      const state = passing.includes(status) || isOther ? 'kept' : 'refused';
      await store.change(entry.id, { state, problem });
      // Others may be for the data that are open now.
      return isOther || state === 'refused';
    }
    const { edit, madeMs } = entry;
    const arrived = [...view.arrived, { edit, madeMs, arrivedAt: now() }].slice(-rememberedArrivals);
    await store.remove(entry.id);
    show({ arrived, entries: view.entries.filter(({ id }) => id !== entry.id) });
    failures = 0;
    return true;
  };
  const pause = () => {
    failures++;
    forgetPause = later(Math.min(firstPauseMs * 2 ** (failures - 1), longestPauseMs), () => void sendNow());
  };
  const sendAll = async () => {
    for (const { id } of await store.all()) {
      // Dropped or taken back meanwhile, here or in another tab.
      const entry = (await store.all()).find((one) => one.id === id);
      if (!entry || entry.state === 'refused') continue;
      if (!(await attempt(entry))) {
        pause();
        break;
      }
    }
    await changed();
  };
  const sendNow = (): Promise<void> => {
    isAsked = true;
    forgetPause();
    running ??= (async () => {
      while (isAsked) {
        isAsked = false;
        // What this browser can not read or write now, it may later.
        await alone(sendAll).catch(pause);
      }
      // In the same step as the last look at `isAsked`: who asks later starts anew.
      running = null;
    })();
    return running;
  };

  return {
    view: () => view,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async make(edit, storeId) {
      const id = crypto.randomUUID();
      // No two of a page at the same time: their order is that of their times.
      lastMadeMs = Math.max(now(), lastMadeMs + 1);
      const entry: OutboxEntry = { id, madeMs: lastMadeMs, storeId, edit, state: 'new', problem: null };
      try {
        await store.add(entry);
      } catch {
        // A browser that keeps nothing: it arrives now, or whoever made it is told.
        await send(entry);
        return 'done';
      }
      await changed();
      let forget = () => {};
      const isSlow = new Promise<void>((resolve) => {
        forget = later(patienceMs, resolve);
      });
      await Promise.race([sendNow(), isSlow]);
      forget();
      const left = (await store.all()).find((one) => one.id === id);
      if (left?.state === 'new') await store.change(id, { state: 'kept', problem: null });
      if (left?.state === 'refused') await store.remove(id);
      if (left) await changed();
      if (left?.state !== 'refused') return left ? 'kept' : 'done';
      // Which status it was is not kept: it was one of a refusal.
      const { code, message, where, hint } = left.problem!;
      throw new ApiProblem(400, code, message, where, hint);
    },
    send: sendNow,
    async sendAgain(entry) {
      await store.change(entry.id, { state: 'kept', problem: null });
      await sendNow();
    },
    async drop(id) {
      await store.remove(id);
      await changed();
    },
    async takeBack(entry) {
      await store.add(entry);
      await changed();
      await sendNow();
    },
    refresh,
  };
}
