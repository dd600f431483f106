import type { Recording } from '../../store/recordings/recording.ts';

/** A recording as the API shows it: with whether another engine has analysed it. */
export function shownRecording(
  recording: Recording,
  engineVersion: string,
): Recording & { outdated: boolean } {
  const { engineVersion: analysedBy } = recording;
  return { ...recording, outdated: analysedBy !== null && analysedBy !== engineVersion };
}
