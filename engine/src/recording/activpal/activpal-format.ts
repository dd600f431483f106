import type { EventFormat } from '../recording-format.ts';
import { findActivpalColumns } from './activpal-columns.ts';
import { readActivpal } from './read-activpal.ts';

/** The events that PAL software exports from an activPAL, in both its layouts. */
export const activpalFormat: EventFormat = {
  kind: 'events',
  name: 'activpal',
  description: 'activPAL events CSV (also the extended one, also as .gz)',
  readsGzip: true,
  sniff: (bytes) => findActivpalColumns(new TextDecoder().decode(bytes)) !== null,
  open: readActivpal,
};
