import type { Analysis } from '@legwork/engine';

/** Length of a snippet, s. */
export const snippetS = 6;
/** So many take less than 2 MB: a week has about half of that. */
const mostSnippets = 4000;

/**
 * Where the short stretches at full rate are taken: around each standing up and sitting down, and in the middle of each
 * bout. What overlaps an earlier one is left out; a recording with more than 4000 keeps them evenly thinned.
 *
 * @returns UTC milliseconds, in order, at least `snippetS` apart
 * @example
 * snippetStarts(analysis)[0]; // 1792600000000
 */
export function snippetStarts({ bouts, transitions, recording }: Analysis): number[] {
  const middles = [
    ...transitions.map(({ time }) => Date.parse(time)),
    ...bouts.map(({ start, end }) => (Date.parse(start) + Date.parse(end)) / 2),
  ];
  const firstMs = Date.parse(recording.start);
  const wanted = middles
    .map((ms) => Math.max(firstMs, Math.round(ms - (snippetS / 2) * 1000)))
    .sort((a, b) => a - b);
  const starts: number[] = [];
  for (const startMs of wanted) {
    const before = starts.at(-1);
    if (before === undefined || startMs >= before + snippetS * 1000) starts.push(startMs);
  }
  const every = Math.ceil(starts.length / mostSnippets);
  return starts.filter((_, i) => i % every === 0);
}
