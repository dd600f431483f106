import type { Schemas } from './client.ts';

/** A day of one recording, with its bands. */
export type PersonDay = Omit<Schemas['Day'], 'measured'> & {
  /** As the engine gave it. An engine that computes no dose gives none. */
  measured: Omit<Schemas['MeasuredDay'], 'dose'> & { dose?: unknown };
};
