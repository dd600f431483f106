import { noSnippetValue, type SignalPicture, snippetStepsPerG } from '@legwork/engine';
import { clockLabels } from '../trace/clock-labels.ts';
import type { EvidenceDay, EvidenceIndex } from './evidence-index.ts';

/**
 * Some seconds at full rate along the axes of the thigh.
 *
 * @param values bytes of a snippet, 1/40 g each: down, front, right
 * @example
 * signalLanes(snippetPicture(index, day, 36_000, values, 640));
 */
export function snippetPicture(
  { snippetS, snippetCount }: EvidenceIndex,
  day: EvidenceDay,
  startS: number,
  values: Int8Array,
  width: number,
): SignalPicture {
  const axis = (number: number) =>
    Array.from(values.subarray(number * snippetCount, (number + 1) * snippetCount), (value) =>
      value === noSnippetValue ? Number.NaN : value / snippetStepsPerG,
    );
  const lines = ['down', 'front', 'right'].map((name, i) => ({ name, values: axis(i) }));
  const largest = Math.max(...lines.flatMap((line) => line.values.map((value) => Math.abs(value) || 0)));
  const reach = largest > 1.8 ? 3.2 : 1.8;
  return {
    width,
    fromS: startS,
    toS: startS + snippetS,
    times: clockLabels(day, startS, startS + snippetS, width),
    lanes: [{ name: 'g', low: -reach, high: reach, lines, marks: reach > 2 ? [-2, 0, 2] : [-1, 0, 1] }],
  };
}
