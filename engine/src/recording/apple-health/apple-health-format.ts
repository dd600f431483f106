import type { EventFormat } from '../recording-format.ts';
import { isArchive } from './is-archive.ts';
import { readAppleHealth } from './read-apple-health.ts';

/** Where the name of the first file stands in a ZIP archive (APPNOTE 6.3.10, 4.3.7). */
const nameStart = 30;

/** What an iPhone exports of its health records, packed or not. */
export const appleHealthFormat: EventFormat = {
  kind: 'events',
  name: 'apple-health',
  description: 'Apple Health export.zip or export.xml',
  sniff(bytes) {
    const isZip = isArchive(bytes);
    const text = new TextDecoder().decode(isZip ? bytes.subarray(nameStart) : bytes).trimStart();
    if (isZip) return text.startsWith('apple_health_export/');
    // The document type or the root names it; before them may stand an XML declaration.
    return text.startsWith('<') && /<(!DOCTYPE )?HealthData\b/.test(text);
  },
  open: readAppleHealth,
};
