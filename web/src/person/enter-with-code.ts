import { answerOf } from '../api/answer-of.ts';
import { api } from '../api/client.ts';

let entered = Promise.resolve();

/**
 * Changes the one-time code of the address for the cookie that opens the data, and takes it out of the address. Without a
 * code it waits for one that is being changed, if any: a code works once, however often this is called.
 */
export function enterWithCode(): Promise<void> {
  const code = codeOfAddress();
  if (code === null) return entered;
  history.replaceState(null, '', `${location.pathname}${location.search}#/today`);
  entered = enter(code);
  dispatchEvent(new HashChangeEvent('hashchange'));
  return entered;
}

/** The one-time code in the address; null without one. */
export function codeOfAddress(): string | null {
  return /^#code=(.+)$/.exec(location.hash)?.[1] ?? null;
}

async function enter(code: string): Promise<void> {
  try {
    await answerOf(api.POST('/api/session', { body: { code: decodeURIComponent(code) } }));
  } catch {
    // A code that was used before: whoever used it here has the cookie, and the next request tells.
  }
}
