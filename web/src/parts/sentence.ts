/**
 * Words of a problem as a sentence: with a capital and a full stop.
 *
 * @example
 * sentence('there is no such page'); // 'There is no such page.'
 */
export function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(first) ? first : `${first}.`;
}
