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

/** How many letters have to be inserted, removed or replaced. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
