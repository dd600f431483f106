import type { EventFormat } from '../recording-format.ts';
import { isFitHeader } from './fit-file.ts';
import { readFit } from './read-fit.ts';

/** Activities of watches and cycling computers. */
export const fitFormat: EventFormat = {
  kind: 'events',
  name: 'fit',
  description: 'Garmin .fit (activities)',
  sniff: isFitHeader,
  open: readFit,
};
