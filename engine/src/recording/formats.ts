import { activpalFormat } from './activpal/activpal-format.ts';
import { appleHealthFormat } from './apple-health/apple-health-format.ts';
import { csvFormat } from './csv/csv-format.ts';
import { cwaFormat } from './cwa/cwa-format.ts';
import { fitFormat } from './fit/fit-format.ts';
import { geneaFormat } from './genea/genea-format.ts';
import { geneactivFormat } from './geneactiv/geneactiv-format.ts';
import { gt3xFormat } from './gt3x/gt3x-format.ts';
import type { RecordingFormat } from './recording-format.ts';

/** Every format that is read, in the order in which they are tried. A new format is a folder and a line here. */
export const formats: readonly RecordingFormat[] = [
  cwaFormat,
  gt3xFormat,
  geneactivFormat,
  geneaFormat,
  fitFormat,
  activpalFormat,
  appleHealthFormat,
  csvFormat,
];
