/**
 * File names and cells may hold anything: what would break a line or drive the terminal is written out.
 *
 * @example
 * printable('a\nb'); // 'a\\u000ab'
 */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
