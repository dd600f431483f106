import { unpackChromium } from './chromium.ts';

/** Runs once before all test files, so that they do not all unpack the browser at the same time. */
export async function setup(): Promise<void> {
  await unpackChromium();
}
