import { formatDuration } from '../format/format-duration.ts';
import type { ReportFacts } from './report-facts.ts';

/**
 * What the recording says first, in one sentence without a full stop. It does not say "you": the reader may be
 * someone else than the one who wore the sensor.
 *
 * @example
 * findingSentence(facts); // 'Sitting took 9 h 40 min a day; the longest stretch was 2 h 05 min'
 */
export function findingSentence(facts: ReportFacts): string {
  const { wornMinutes, uncertain } = facts;
  if (wornMinutes === 0) return 'The sensor was not worn in this recording';
  if (uncertain) return 'What the legs did is uncertain: how the sensor sat was not found for sure';
  return postureSentence(facts);
}

function postureSentence(facts: ReportFacts): string {
  const { minutes, wholeDays, wornMinutes, stretches } = facts;
  const when = wholeDays.length > 0 ? 'a day' : `of the ${formatDuration(wornMinutes)} worn`;
  const [longest] = stretches;
  if (longest) {
    const stretch = formatDuration(longest.minutes);
    return `Sitting took ${formatDuration(minutes.sit)} ${when}; the longest stretch was ${stretch}`;
  }
  if (minutes.lie > 0) return `Lying took ${formatDuration(minutes.lie)} ${when}; there was no sitting`;
  return `There was no sitting; walking took ${formatDuration(minutes.walk + minutes.stairs)} ${when}`;
}
