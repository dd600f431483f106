import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { type Analysis, type Envelope, mergeBins } from '@legwork/engine';
import { binsToEnvelope, headBytes, type PyramidHead, valuesPerBin } from '../jobs/pyramid.ts';
import { renderReport } from '../report/render-report.ts';
import { paths } from '../store/files/paths.ts';
import { readPerson } from '../store/people/read-person.ts';
import { readAnalysisDocument } from '../store/recordings/read-analysis-document.ts';
import { readRecording } from '../store/recordings/read-recording.ts';
import type { Store } from '../store/store.ts';
import { withoutIdentity } from './without-identity.ts';

/** Of the drawing of the raw signal in a report. */
const budgetBytes = 4_000_000;
const bytesPerBin = 12;

/**
 * The report on a recording for somebody else: without name, serial number and start date.
 *
 * @throws InputError `not-found` without an analysis
 */
export async function shareableReport(store: Store, recordingId: string): Promise<string> {
  const { id, document } = await readAnalysisDocument(store.db, recordingId);
  const analysis = JSON.parse(document) as Analysis;
  const { personId } = await readRecording(store.db, recordingId);
  const { demo } = await readPerson(store.db, personId);
  const { anonymous, toAnonymousMs } = withoutIdentity(analysis);
  const envelope = await readDrawing(join(store.folder, paths.pyramid(id)));
  return renderReport(anonymous, envelope && { ...envelope, startMs: toAnonymousMs(envelope.startMs) }, {
    simulated: demo,
  });
}

/** The finest level that is small enough once it is drawn together; null without samples. */
async function readDrawing(path: string): Promise<Envelope | null> {
  const file = await open(path).catch(() => null);
  if (!file) return null;
  try {
    const head = Buffer.alloc(headBytes);
    await file.read(head, 0, headBytes, 0);
    const { levels } = JSON.parse(head.toString('utf8')) as PyramidHead;
    const { startMs, binMs, count, offset } = levels[0]!;
    const values = new Int16Array(valuesPerBin * count);
    await file.read(values, 0, values.byteLength, offset);
    const factor = Math.max(1, Math.ceil((count * bytesPerBin) / budgetBytes));
    return mergeBins(binsToEnvelope(values, startMs, binMs), factor);
  } finally {
    await file.close();
  }
}
