/** States that a person changes between, and how readily. */
export interface StateSequence {
  /** Log probability of beginning in each state. */
  start: readonly number[];
  /** Log probability of going from a state (row) to a state (column) within a second. */
  changes: readonly (readonly number[])[];
  /** Log probability of what is seen in a second in each state; the same constant may be left out of all. */
  evidence(second: number, state: number): number;
}

/**
 * The most likely sequence of states over some seconds (Viterbi, as in Rabiner 1989, 10.1109/5.18626): the evidence of
 * each second against how rarely people change over.
 *
 * @param from first second
 * @param to one past the last
 * @param out the state of each second, written from `from` to `to`
 * @example
 * const rarely = [[Math.log(0.99), Math.log(0.01)], [Math.log(0.01), Math.log(0.99)]];
 * mostLikelyStates({ start: [0, 0], changes: rarely, evidence: (second, state) => seen[second][state] }, 0, 60, out);
 */
export function mostLikelyStates(
  { start, changes, evidence }: StateSequence,
  from: number,
  to: number,
  out: Uint8Array,
): void {
  const states = start.length;
  const came = new Uint8Array((to - from) * states);
  let scores = Float64Array.from(start, (score, state) => score + evidence(from, state));
  let next = new Float64Array(states);
  for (let second = from + 1; second < to; second++) {
    for (let state = 0; state < states; state++) {
      let best = 0;
      for (let before = 1; before < states; before++) {
        if (scores[before] + changes[before][state] > scores[best] + changes[best][state]) best = before;
      }
      came[(second - from) * states + state] = best;
      next[state] = scores[best] + changes[best][state] + evidence(second, state);
    }
    [scores, next] = [next, scores];
  }
  let state = scores.indexOf(Math.max(...scores));
  for (let second = to - 1; second >= from; second--) {
    out[second] = state;
    state = came[(second - from) * states + state];
  }
}
