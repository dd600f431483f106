import { isoTime } from './iso-time.ts';
import { Survey } from './movement/index.ts';
import { type FindingLog, type GridSecond, type Recording, Resampler } from './recording/index.ts';

/** What a first pass over a recording finds. */
export interface RecordingSurvey {
  windows: Survey['windows'];
  samples: number;
  /** The first sample and the end of the last, UTC ms; `NaN` without samples. */
  startMs: number;
  endMs: number;
}

/**
 * First pass: what the whole recording looks like in windows of 10 s. Samples of exactly zero are told to the log.
 *
 * @param onSecond also gets each second of the 25 Hz grid; it must copy what it keeps
 */
export async function surveyRecording(
  recording: Recording,
  log: FindingLog,
  onSecond: (second: GridSecond) => void = () => {},
): Promise<RecordingSurvey> {
  const survey = new Survey();
  const resampler = new Resampler((second) => {
    survey.push(second);
    onSecond(second);
  });
  let samples = 0;
  let startMs = Number.NaN;
  let endMs = Number.NaN;
  for await (const block of recording.blocks()) {
    if (samples === 0) startMs = block.timeMs[0];
    samples += block.count;
    endMs = block.timeMs[block.count - 1] + 1000 / recording.header.sampleRateHz;
    resampler.push(block);
  }
  resampler.end();
  survey.end();
  if (resampler.zeroSamples > 0) {
    log.add('zero-samples', isoTime(resampler.firstZeroMs), resampler.zeroSamples);
  }
  return { windows: survey.windows, samples, startMs, endMs };
}
