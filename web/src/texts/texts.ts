import type { en } from './en.ts';

/** Every word that the pages show, in one language. */
export type Texts = typeof en;
