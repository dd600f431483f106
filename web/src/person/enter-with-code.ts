import { answerOf } from '../api/answer-of.ts';
import { api } from '../api/client.ts';

let entered: Promise<void> | null = null;

/**
 * Changes the one-time code of the address for the cookie that opens the data, and takes it out of the address. Does
 * nothing without a code. A code works once, so that this asks once, however often it is called.
 */
export function enterWithCode(): Promise<void> {
  entered ??= enter();
  return entered;
}

async function enter(): Promise<void> {
  const code = /^#code=(.+)$/.exec(location.hash)?.[1];
  if (code === undefined) return;
  history.replaceState(null, '', `${location.pathname}${location.search}#/today`);
  dispatchEvent(new HashChangeEvent('hashchange'));
  try {
    await answerOf(api.POST('/api/session', { body: { code: decodeURIComponent(code) } }));
  } catch {
    // A code that was used before: whoever used it here has the cookie, and the next request tells.
  }
}
