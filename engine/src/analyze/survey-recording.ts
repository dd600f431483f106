import { Survey } from '../movement/index.ts';
import type { FindingLog, GridSecond } from '../recording/index.ts';
import type { GridPass, GridRecording } from './grid-recording.ts';
import { isoTime } from './iso-time.ts';

/** What a first pass over a recording finds. */
export interface RecordingSurvey extends GridPass {
  windows: Survey['windows'];
}

/**
 * First pass: what the whole recording looks like in windows of 10 s. Samples of exactly zero are told to the log.
 *
 * @param onSecond also gets each second of the 25 Hz grid; it must copy what it keeps
 */
export async function surveyRecording(
  recording: GridRecording,
  log: FindingLog,
  onSecond: (second: GridSecond) => void = () => {},
): Promise<RecordingSurvey> {
  const survey = new Survey();
  const pass = await recording.pass({
    onSecond(second) {
      survey.push(second);
      onSecond(second);
    },
  });
  survey.end();
  if (pass.zeroSamples > 0) log.add('zero-samples', isoTime(pass.firstZeroMs), pass.zeroSamples);
  return { windows: survey.windows, ...pass };
}
