/**
 * Calls `visit` for each run of equal values, `from` inclusive to `to` exclusive. The run under visit may be
 * changed; runs are taken as they are when reached.
 *
 * @example
 * eachRun(Uint8Array.of(2, 2, 5), (from, to) => console.log(from, to)); // 0 2, then 2 3
 */
export function eachRun(values: Uint8Array, visit: (from: number, to: number) => void): void {
  let from = 0;
  while (from < values.length) {
    let to = from + 1;
    while (to < values.length && values[to] === values[from]) to++;
    visit(from, to);
    from = to;
  }
}
