import { addClockInFuture } from '../add-clock-in-future.ts';
import type { ByteSource } from '../byte-source.ts';
import { clockSurvey } from '../clock-survey.ts';
import { FindingLog } from '../finding.ts';
import { InputError } from '../input-error.ts';
import type { ReadOptions, Recording } from '../recording.ts';
import { wallClockOffsetMs } from '../wall-clock-offset-ms.ts';
import { geneactivHeader } from './geneactiv-header.ts';
import { type GeneactivLayout, GeneactivPass } from './geneactiv-pass.ts';
import { PageParser } from './page-parser.ts';
import { surveyPages } from './survey-pages.ts';

/** A header has about 2000 bytes; notes can be longer. */
const longestHeader = 65_536;
const lateMs = 60_000;

/**
 * Opens a GENEActiv .bin recording: text with a header and pages of 300 samples in hexadecimal digits. The time of a
 * page is that of its first sample; samples are spread evenly up to the next page.
 *
 * Damaged or missing pages and forward jumps of the clock are gaps. Where the clock jumps back or shows times that
 * the rest of the file rules out, the samples are kept and follow those before them; findings say so.
 *
 * Throws an `InputError` if there is no page (`no-data`) or the header lacks the calibration (`no-calibration`) or,
 * like the pages, the rate (`no-sample-rate`).
 *
 * @example
 * const recording = await readGeneactiv(source, { timezone: 'America/New_York' });
 * for await (const block of recording.blocks()) console.log(block.count, new Date(block.timeMs[0]));
 */
export async function readGeneactiv(source: ByteSource, options: ReadOptions): Promise<Recording> {
  const findings = new FindingLog();
  const room = new Uint8Array(longestHeader);
  const head = room.subarray(0, await source.read(0, room));
  const text = new TextDecoder('latin1').decode(head);
  const dataStart = text.search(/^Recorded Data\s*$/m);
  const advice = 'extract the recording from the sensor again';
  if (dataStart < 0)
    throw new InputError('no-data', 'the file has a header but no page of data', source.name, advice);
  const header = geneactivHeader(new TextDecoder().decode(head.subarray(0, dataStart)));
  if (!header.calibration)
    throw new InputError(
      'no-calibration',
      'the header does not say how to turn the numbers of the file into g',
      source.name,
      advice,
    );
  const firstPage = parseFirst(head, dataStart);
  const rateHz = [firstPage.rateHz, header.rateHz].find((rate) => rate >= 1 && rate <= 1000);
  if (rateHz === undefined)
    throw new InputError(
      'no-sample-rate',
      'neither the header nor the first page says how many samples there are a second',
      source.name,
      advice,
    );

  const points = await surveyPages(source, dataStart);
  const survey = clockSurvey(points);
  const first = points.find(({ place, timeMs }) => survey.plausible(place, timeMs));
  const startWallMs = first?.timeMs ?? header.startMs;
  let zoneOffsetMs = 0;
  if (Number.isNaN(startWallMs)) findings.add('start-time-unknown');
  else {
    zoneOffsetMs = wallClockOffsetMs(startWallMs, options.timezone, findings, header.zoneOffsetMs);
    if (survey.neverSet) findings.add('clock-not-set');
  }
  const lateByMs = startWallMs - header.startMs;
  if (lateByMs > lateMs) findings.add('starts-late', null, 1, `by ${Math.round(lateByMs / 1000)} s`);
  if (Math.abs(header.driftS) > 0)
    findings.add('clock-drift-stated', null, 1, `${header.driftS} s when it was read out`);
  addClockInFuture(findings, survey.lastMs - zoneOffsetMs, options);
  const layout: GeneactivLayout = {
    source,
    dataStart,
    calibration: header.calibration,
    survey,
    rateHz,
    startMs: Number.isNaN(startWallMs) ? 0 : startWallMs - zoneOffsetMs,
    zoneOffsetMs,
  };
  let pass = new GeneactivPass(layout, options);
  return {
    header: {
      format: 'geneactiv',
      device: header.device,
      serial: header.serial,
      sampleRateHz: rateHz,
      rangeG: header.rangeG || null,
      hasGyro: false,
      timezone: options.timezone ?? 'UTC',
      metadata: header.metadata,
    },
    blocks(reading) {
      pass = new GeneactivPass(layout, options, reading);
      return pass.blocks();
    },
    findings() {
      const all = findings.copy();
      pass.findings.addTo(all, header.pages);
      return all.list();
    },
    gaps: () => [...pass.gaps],
  };
}

/** The first page, as far as the beginning of the file holds it. */
function parseFirst(head: Uint8Array, dataStart: number): PageParser['page'] {
  const bytes = head.subarray(dataStart);
  const parser = new PageParser(dataStart);
  parser.load({ bytes, length: bytes.length, complete: false });
  parser.next();
  return parser.page;
}
