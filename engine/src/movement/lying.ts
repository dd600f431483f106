import { exp } from '../number/index.ts';

/**
 * Evidence for lying, in logits: how much each sign moves it and where it stands even. Choices of this project, made
 * after looking at the ten sitting and twenty lying bouts of `dsads` (sitting: inclination 66-83, turned by up to 15
 * degrees; lying on the back 81-93, turned by up to 47; on the side 75-104, turned by 53-103), so that the turn that
 * Acti4 asks for (65 degrees) alone is near certain, and a chair that leans back is not a bed.
 */
const evenInclinationDeg = 82;
const degPerInclinationLogit = 4;
const evenTurnDeg = 50;
const degPerTurnLogit = 5;
const mostLogits = 5;
/** A bout longer than this without getting up speaks for a bed: a logit for each hour beyond it, at most 3. */
const longSeatS = 2 * 3600;
const mostLengthLogits = 3;
/** A turn to the side or face down counts once it has lasted this long, s. */
const turnLeastS = 10;

const sedentaryDegrees = 181;

/** What is known of a sedentary bout. */
export class LyingEvidence {
  readonly #turns = new Uint32Array(sedentaryDegrees);
  readonly #inclinations = new Uint32Array(sedentaryDegrees);
  #seconds = 0;

  /** Forgets the bout. */
  reset(): void {
    this.#turns.fill(0);
    this.#inclinations.fill(0);
    this.#seconds = 0;
  }

  /**
   * @param inclinationDeg of the thigh, 0-180
   * @param turnDeg rotation about the long axis, without its sign, 0-180
   */
  add(inclinationDeg: number, turnDeg: number): void {
    this.#inclinations[inclinationDeg]++;
    this.#turns[turnDeg]++;
    this.#seconds++;
  }

  /**
   * How likely the bout is one of lying, 0 to 1: by the inclination of the thigh, by how far it turns to a side, and by
   * how long the bout lasts.
   *
   * @param lengthS of the bout
   */
  probability(lengthS: number): number {
    if (this.#seconds === 0) return 0.5;
    const inclination = atRank(this.#inclinations, this.#seconds >> 1);
    const turn = atRank(this.#turns, Math.max(0, this.#seconds - turnLeastS));
    const logits =
      limited((inclination - evenInclinationDeg) / degPerInclinationLogit) +
      limited((turn - evenTurnDeg) / degPerTurnLogit) +
      Math.min(mostLengthLogits, Math.max(0, (lengthS - longSeatS) / 3600));
    return 1 / (1 + exp(-logits));
  }
}

function limited(logits: number): number {
  return Math.max(-mostLogits, Math.min(mostLogits, logits));
}

/** The value below which so many of the counted ones lie. */
function atRank(counts: Uint32Array, rank: number): number {
  let counted = 0;
  for (let value = 0; value < counts.length; value++) {
    counted += counts[value];
    if (counted > rank) return value;
  }
  return counts.length - 1;
}
