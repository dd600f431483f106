import { addClockInFuture } from '../add-clock-in-future.ts';
import type { ByteSource } from '../byte-source.ts';
import { clockSurvey } from '../clock-survey.ts';
import { FindingLog } from '../finding.ts';
import { InputError } from '../input-error.ts';
import type { ReadOptions, Recording } from '../recording.ts';
import { wallClockOffsetMs } from '../wall-clock-offset-ms.ts';
import { chunkBytes } from './chunk-kind.ts';
import { geneaHeader } from './genea-header.ts';
import { pageBytes, pageChunks } from './genea-pages.ts';
import { type GeneaLayout, GeneaPass } from './genea-pass.ts';
import { surveyTimes } from './survey-times.ts';

/** A header has about 400 bytes. */
const longestHeader = 8192;

/**
 * Opens a GENEA .bin recording, of the sensor that came before GENEActiv: a header of text, then pages of chunks of six
 * bytes with acceleration, each whole second the time, and now and then the voltage of the battery. The clock is local
 * time.
 *
 * Damaged chunks and forward jumps of the clock are gaps. Where the clock jumps back or shows times that the rest of
 * the file rules out, the samples are kept and follow those before them; findings say so.
 *
 * Throws an `InputError`: `no-data`, `no-sample-rate`.
 *
 * @example
 * const recording = await readGenea(source, { timezone: 'Europe/London' });
 * for await (const block of recording.blocks()) console.log(block.count, new Date(block.timeMs[0]));
 */
export async function readGenea(source: ByteSource, options: ReadOptions): Promise<Recording> {
  const findings = new FindingLog();
  const room = new Uint8Array(longestHeader);
  const head = new TextDecoder('latin1').decode(room.subarray(0, await source.read(0, room)));
  const end = head.indexOf('\r\n\r\n');
  const dataStart = end + 4;
  if (end < 0 || source.size < dataStart + chunkBytes)
    throw new InputError('no-data', 'the file has a header but no data', source.name, 'copy the file again');
  const header = geneaHeader(head.slice(0, end));
  if (!header.isCalibrated) findings.add('scale-assumed', null, 1, 'gain 8192, offset 0');
  const { rateHz } = header;
  if (!(rateHz >= 1 && rateHz <= 1000))
    throw new InputError(
      'no-sample-rate',
      'the header does not say how many samples there are a second',
      source.name,
      'copy the file again',
    );
  const rest = (source.size - dataStart) % pageBytes;
  if (rest > 0 && rest < pageChunks * chunkBytes)
    findings.add('file-truncated', null, 1, `of the last page ${rest} of ${pageBytes} bytes are there`);

  const points = await surveyTimes(source, dataStart);
  const survey = clockSurvey(points);
  const first = points.find(({ place, timeMs }) => survey.plausible(place, timeMs));
  let startMs = 0;
  let zoneOffsetMs = 0;
  if (first) {
    zoneOffsetMs = wallClockOffsetMs(first.timeMs, options.timezone, findings);
    startMs = first.timeMs - zoneOffsetMs;
    if (survey.neverSet) findings.add('clock-not-set');
  } else findings.add('start-time-unknown');
  addClockInFuture(findings, survey.lastMs - zoneOffsetMs, options);
  const layout: GeneaLayout = { source, dataStart, header, rateHz, survey, startMs, zoneOffsetMs };
  let pass = new GeneaPass(layout, options);
  return {
    header: {
      format: 'genea',
      device: 'GENEA',
      serial: header.serial,
      sampleRateHz: rateHz,
      rangeG: null,
      hasGyro: false,
      timezone: options.timezone ?? 'UTC',
      metadata: header.metadata,
    },
    blocks(reading) {
      pass = new GeneaPass(layout, options, reading);
      return pass.blocks();
    },
    findings() {
      const all = findings.copy();
      pass.addTo(all);
      return all.list();
    },
    gaps: () => [...pass.gaps],
  };
}
