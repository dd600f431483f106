import { onServerReturn } from '../api/server-events.ts';
import { newOutbox } from './new-outbox.ts';
import { openEditStore } from './open-edit-store.ts';
import { sendEdit } from './send-edit.ts';

const name = 'legwork-outbox';
const others = new BroadcastChannel(name);

/** The outbox of this browser; of all its tabs one sends at a time. */
export const outbox = newOutbox({
  store: openEditStore(),
  send: sendEdit,
  alone: async (work) => navigator.locks.request(name, work),
  announce: () => others.postMessage(null),
  later(ms, work) {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
  now: Date.now,
});

let isStarted = false;

/** Sends what is left from an earlier visit, and from now on whenever the server may be back. */
export function startOutbox(): void {
  if (isStarted) return;
  isStarted = true;
  const send = () => void outbox.send();
  // Where the browser keeps nothing there is nothing to show.
  const refresh = () => void outbox.refresh().catch(() => {});
  others.onmessage = refresh;
  addEventListener('online', send);
  addEventListener('focus', send);
  onServerReturn(send);
  refresh();
  send();
}
