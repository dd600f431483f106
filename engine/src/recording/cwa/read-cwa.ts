import type { ByteSource } from '../byte-source.ts';
import type { ClockSurvey } from '../clock-survey.ts';
import { FindingLog } from '../finding.ts';
import { InputError } from '../input-error.ts';
import type { ReadOptions, Recording } from '../recording.ts';
import { wallClockOffsetMs } from '../wall-clock-offset-ms.ts';
import { readCwaHeader } from './cwa-header.ts';
import { type CwaLayout, CwaPass } from './cwa-pass.ts';
import { loadSectors } from './load-sectors.ts';
import { headerBytes, SectorBuffer, sectorBytes } from './sector-buffer.ts';
import { newSectorHead, readSectorHead, type SectorHead } from './sector-head.ts';
import { surveySectors } from './survey-sectors.ts';

const dayMs = 86_400_000;

/**
 * Opens an Axivity .cwa recording (AX3, AX6). Its settings are those of the first sound data block.
 *
 * Samples between two time points of the sensor's clock are spread evenly. Damaged or missing blocks, pauses and
 * forward jumps of the clock are gaps. Where the clock jumps back or shows times that the rest of the file rules
 * out, the samples are kept and follow those before them; findings say so.
 *
 * Throws an `InputError` if the header is cut short (`truncated-header`) or no block is sound (`no-data`).
 *
 * @example
 * const recording = await readCwa(source, { timezone: 'Europe/Berlin' });
 * for await (const block of recording.blocks()) console.log(block.count, new Date(block.timeMs[0]));
 */
export async function readCwa(source: ByteSource, options: ReadOptions): Promise<Recording> {
  const findings = new FindingLog();
  const headerRoom = new Uint8Array(headerBytes);
  if ((await source.read(0, headerRoom)) < headerBytes)
    throw new InputError(
      'truncated-header',
      `the file has ${source.size} bytes, less than the header of a .cwa file`,
      source.name,
      'copy the file from the sensor again',
    );
  const header = readCwaHeader(headerRoom);
  if (!header.intact) findings.add('header-damaged');
  const sectors = Math.floor((source.size - headerBytes) / sectorBytes);
  const rest = (source.size - headerBytes) % sectorBytes;
  if (rest > 0)
    findings.add(
      'file-truncated',
      `block ${sectors}`,
      1,
      `of the last block ${rest} of ${sectorBytes} bytes are there`,
    );

  const survey = await surveySectors(source, sectors);
  const start = await findStart(source, sectors, survey);
  const zoneOffsetMs = wallClockOffsetMs(start.wallMs, options.timezone, findings);
  if (survey.neverSet) findings.add('clock-not-set');
  const lastMs = survey.lastMs - zoneOffsetMs;
  // Without a zone the clock may be ahead of UTC by up to 14 h.
  if (
    options.nowMs !== undefined &&
    lastMs > options.nowMs + (options.timezone === undefined ? dayMs : 60_000)
  )
    findings.add('clock-in-future', new Date(lastMs).toISOString());

  const { first } = start;
  const layout: CwaLayout = {
    source,
    sectors,
    survey,
    startWallMs: start.wallMs,
    zoneOffsetMs,
    hasGyro: first.axes > 3,
    gyroUnitDegS: header.gyroUnitDegS,
  };
  let pass = new CwaPass(layout, options);
  return {
    header: {
      format: 'cwa',
      device: header.device,
      serial: header.serial,
      sampleRateHz: first.rateHz,
      rangeG: first.rangeG,
      hasGyro: layout.hasGyro,
      timezone: options.timezone ?? 'UTC',
      metadata: header.metadata,
    },
    blocks(reading) {
      pass = new CwaPass(layout, options, reading);
      return pass.blocks();
    },
    findings() {
      const all = findings.copy();
      pass.findings.addTo(all);
      return all.list();
    },
    gaps: () => [...pass.gaps],
  };
}

/** Finds the first sound sector, and what the clock showed at its first sample. */
async function findStart(
  source: ByteSource,
  sectors: number,
  survey: ClockSurvey,
): Promise<{ first: SectorHead; wallMs: number }> {
  const buffer = new SectorBuffer(Math.max(1, Math.min(64, sectors)));
  const head = newSectorHead();
  let first: SectorHead | null = null;
  let samples = 0;
  for (let from = 0; from < sectors; ) {
    const loaded = Math.min(await loadSectors(source, from, buffer), sectors - from);
    if (loaded === 0) break;
    for (let place = 0; place < loaded; place++) {
      if (readSectorHead(buffer, place, head) !== null) continue;
      first ??= { ...head };
      if (survey.plausible(from + place, head.timeMs))
        return { first, wallMs: head.timeMs - ((samples + head.timeIndex) * 1000) / first.rateHz };
      samples += head.samples;
    }
    from += loaded;
  }
  if (first === null)
    throw new InputError(
      'no-data',
      sectors > 0 ? `none of the ${sectors} data blocks is readable` : 'the file has a header but no data',
      source.name,
      'copy the file from the sensor again; if it stays so, the sensor did not record',
    );
  // The clock was never readable: the recording starts where its calendar does.
  return { first, wallMs: Date.UTC(2000, 0, 1) };
}
