import type { ByteSource } from '../byte-source.ts';
import type { EventRecording } from '../event-recording.ts';
import { FindingLog } from '../finding.ts';
import { InputError } from '../input-error.ts';
import type { ReadOptions } from '../recording.ts';
import { textLines } from '../text-lines.ts';
import { wallClockOffsetMs } from '../wall-clock-offset-ms.ts';
import { type ActivpalColumns, findActivpalColumns } from './activpal-columns.ts';
import { ActivpalEvents } from './activpal-events.ts';

/**
 * Reads the events of an activPAL: what the software labelled each stretch, to the tenth of a second as the file has
 * it, and the steps.
 *
 * Times are days of a spreadsheet on the wall clock of the computer that set the sensor up; `options.timezone` turns
 * them into UTC. A stepping event is one step of the leg with the sensor, so it counts as two steps
 * (https://kb.palt.com/articles/events-csv/). Getting up is going from sedentary or lying to standing or stepping.
 *
 * Rows that can't be read, a damaged gzip, events of unknown kinds and times that overlap or go back are findings. Throws an
 * `InputError`: `no-data` without any event, `times-unreadable` if most events have times that do not fit.
 *
 * @example
 * const day = await readActivpal(memorySource('day.csv', bytes), { timezone: 'Europe/London' });
 * day.stretches[0]; // { startMs: 1543048162000, endMs: 1543048212100, activity: 'sit' }
 */
export async function readActivpal(source: ByteSource, options: ReadOptions): Promise<EventRecording> {
  const findings = new FindingLog();
  const events = new ActivpalEvents(source.name, findings, (firstWallMs) =>
    wallClockOffsetMs(firstWallMs, options.timezone, findings),
  );
  let columns: ActivpalColumns | null = null;
  let lineNumber = 0;
  const onDamage = () => findings.add('gzip-damaged');
  for await (const { lines, cut } of textLines(source, options, onDamage)) {
    columns ??= findActivpalColumns(lines.slice(0, 2).join('\n'));
    if (!columns) throw noEvents(source.name);
    for (const line of lines) {
      lineNumber++;
      if (lineNumber <= columns.headLines || line.trim() === '') continue;
      if (events.add(splitRow(line, columns), columns, lineNumber)) continue;
      findings.add(cut ? 'file-truncated' : 'rows-unreadable', `row ${lineNumber}`);
    }
  }
  const { stretches, steps, transitions, gaps, placed, misplaced } = events.end();
  if (misplaced > placed)
    throw new InputError(
      'times-unreadable',
      'the times of most events do not follow each other',
      source.name,
      'check the column Time: it holds the days of a spreadsheet, such as 43428.395',
    );
  if (stretches.length === 0) throw noEvents(source.name);
  const endMs = stretches.at(-1)!.endMs;
  if (options.nowMs !== undefined && endMs > options.nowMs) findings.add('clock-in-future');
  return {
    header: {
      format: 'activpal',
      device: 'activPAL',
      serial: null,
      placement: 'thigh',
      timezone: options.timezone ?? 'UTC',
      metadata: {},
    },
    startMs: stretches[0]!.startMs,
    endMs,
    stretches,
    steps,
    transitions,
    gaps,
    findings: findings.list(),
  };
}

/** The cells of a row; a decimal comma becomes a point. */
function splitRow(line: string, { separator }: ActivpalColumns): string[] {
  const plain = line.replaceAll(/["#]/g, '');
  return (separator === ',' ? plain : plain.replaceAll(',', '.')).split(separator);
}

function noEvents(file: string): InputError {
  return new InputError(
    'no-data',
    'the file has no events',
    file,
    'export the events again with the software of the activPAL',
  );
}
