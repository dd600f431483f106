import { randomBytes, timingSafeEqual } from 'node:crypto';

/** Lets one browser in: who started the server sees it, other users of this machine do not. */
export interface OneTimeCode {
  text: string;
  /** Whether it is this code; it is used up then. */
  use(text: string): boolean;
}

/** 128 bits, which nobody guesses. */
export function newOneTimeCode(): OneTimeCode {
  const text = randomBytes(16).toString('base64url');
  let used = false;
  return {
    text,
    use(given) {
      const [a, b] = [Buffer.from(given), Buffer.from(text)];
      if (used || a.length !== b.length || !timingSafeEqual(a, b)) return false;
      used = true;
      return true;
    },
  };
}
