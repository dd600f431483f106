import { ln } from '../number/index.ts';
import { activityLabels } from '../recording/index.ts';
import { mostLikelyStates } from './most-likely-states.ts';

const stand = activityLabels.indexOf('stand');
const shuffle = activityLabels.indexOf('shuffle');

/**
 * In how many seconds the leg moves: of people who stand, and of people who move about on the spot. Counted on `dsads`:
 * standing in a lift 5 to 10 %, moving about in it some 60 %.
 */
const movesStanding = 0.08;
const movesShuffling = 0.6;
/** Standing still lasts 20 s, moving about 6: choices of the order of work at a kitchen top. */
const standS = 20;
const shuffleS = 6;

const start = [0, ln(shuffleS / standS)];
const changes = [
  [ln(1 - 1 / standS), ln(1 / standS)],
  [ln(1 / shuffleS), ln(1 - 1 / shuffleS)],
];
const still = [ln(1 - movesStanding), ln(1 - movesShuffling)];
const moving = [ln(movesStanding), ln(movesShuffling)];

/**
 * Tells standing from shuffling by how many of the seconds in a row the leg moves: one shift of weight is no shuffling, a
 * pause of a second between small steps is no standing.
 *
 * @param labels index into `activityLabels`; seconds of standing in which the leg moves come as `shuffle`; changed in
 *   place
 * @example
 * settleShuffling(labels);
 */
export function settleShuffling(labels: Uint8Array): void {
  const isUpright = (label: number) => label === stand || label === shuffle;
  for (let from = 0; from < labels.length; from++) {
    if (!isUpright(labels[from])) continue;
    let to = from + 1;
    while (to < labels.length && isUpright(labels[to])) to++;
    settleStretch(labels.subarray(from, to));
    from = to;
  }
}

function settleStretch(labels: Uint8Array): void {
  const states = new Uint8Array(labels.length);
  const evidence = (second: number, state: number) => (labels[second] === shuffle ? moving : still)[state];
  mostLikelyStates({ start, changes, evidence }, 0, labels.length, states);
  for (let second = 0; second < labels.length; second++)
    labels[second] = states[second] === 1 ? shuffle : stand;
}
