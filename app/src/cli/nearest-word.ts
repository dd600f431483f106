import { editDistance } from '@legwork/engine';

/**
 * The word of a list that is most like a mistyped one, or null where none is alike: at most a third of the letters
 * may differ (Levenshtein distance).
 *
 * @example
 * nearestWord('colums', ['columns', 'rate']); // 'columns'
 */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  let nearest: string | null = null;
  let smallest = Math.ceil(typed.length / 3);
  for (const word of words) {
    const distance = editDistance(typed, word);
    if (distance < smallest || (distance === smallest && nearest === null)) {
      nearest = word;
      smallest = distance;
    }
  }
  return nearest;
}
