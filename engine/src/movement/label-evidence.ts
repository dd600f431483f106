import { activityLabels } from '../recording/index.ts';
import type { ActivityOptions } from './activity.ts';
import { classifySecond, type SecondRules } from './classify-second.ts';
import type { SecondFeatures } from './features.ts';
import { type GaitModel, gaitKinds, gaitProbabilities } from './gait-model.ts';
import { inclinationDeg, rotationDeg } from './posture.ts';
import { ruleLimits } from './rule-limits.ts';

/** What a `LabelEvidence` holds of each second, in this order, a byte each. */
export const evidenceMeasures = [
  'ownLabel',
  'inclinationDeg',
  'turnDeg',
  'downSdCode',
  'movedSdCode',
  'strideCadenceSpm',
  'stairsPercent',
] as const;

export type EvidenceMeasure = (typeof evidenceMeasures)[number];

/** In a byte of evidence: not known. */
export const noEvidence = 255;

/** The largest movement that a byte holds, g. */
const mostG = 4;
const codes = 254;

/**
 * What stands behind the label of each second, small enough to keep and to pass on: seven bytes a second. Sizes of
 * movement are kept by their square root, so that a byte is within 6 % from 0.02 g on and within 3 % from 0.1 to 4 g.
 *
 * - `ownLabel`: what the rules say of the second alone, an index into `activityLabels`
 * - `inclinationDeg`: between thigh and vertical, 0-180
 * - `turnDeg`: rotation about the long axis without its sign, 0-180; 0 is the front of the thigh up
 * - `downSdCode`: standard deviation of the acceleration along the thigh over 2 s: see `evidenceG`
 * - `movedSdCode`: the same of all axes within the second
 * - `strideCadenceSpm`: two for each repeat of the movement, 1/min; 0 where it repeats too badly to count as a rhythm
 * - `stairsPercent`: how likely the gait is one of stairs, by the gait model alone
 *
 * @example
 * const evidence = new LabelEvidence();
 * await analyze(source, { evidence });
 * evidence.of('inclinationDeg')[3600]; // an hour after evidence.startMs
 */
export class LabelEvidence {
  /** UTC milliseconds of the first second; `NaN` until there is one. */
  startMs = Number.NaN;
  /** How many seconds. */
  count = 0;
  #bytes = new Uint8Array(0);
  #rules: SecondRules = { walkingForwardDeg: 0, noiseSdG: 0, stairsByAngle: false };
  #gaitModel: GaitModel | null = null;
  readonly #leastRegularity = ruleLimits().regularity;
  readonly #probabilities = new Float64Array(gaitKinds.length);

  /** Makes room for a recording; what was known before is gone. */
  begin({ startMs, epochs, walkingForwardDeg, noiseSdG, stepScale, gaitModel }: ActivityOptions): void {
    this.startMs = startMs;
    this.count = epochs;
    this.#bytes = new Uint8Array(epochs * evidenceMeasures.length).fill(noEvidence);
    this.#rules = { walkingForwardDeg, noiseSdG, stepScale, stairsByAngle: gaitModel === null };
    this.#gaitModel = gaitModel;
  }

  push(features: SecondFeatures): void {
    if (!features.present) return;
    const second = Math.round((features.startMs - this.startMs) / 1000);
    const own = classifySecond(features, this.#rules);
    const isRhythm = features.regularity > this.#leastRegularity && features.periodS > 0;
    const set = (measure: EvidenceMeasure, value: number) => {
      const at = evidenceMeasures.indexOf(measure) * this.count + second;
      this.#bytes[at] = Math.min(codes, Math.round(value));
    };
    set('ownLabel', activityLabels.indexOf(own));
    set('inclinationDeg', inclinationDeg(features));
    set('turnDeg', Math.abs(rotationDeg(features)));
    set('downSdCode', codeOf(features.downSdG));
    set('movedSdCode', codeOf(features.ownSdG));
    set('strideCadenceSpm', isRhythm ? 120 / features.periodS : 0);
    if (own !== 'walk' || !features.gait || !this.#gaitModel) return;
    gaitProbabilities(this.#gaitModel, features.gait, this.#rules.walkingForwardDeg, this.#probabilities);
    set('stairsPercent', 100 * (1 - this.#probabilities[0]));
  }

  /** A measure of every second, {@link noEvidence} (255) where it is not known. Not a copy. */
  of(measure: EvidenceMeasure): Uint8Array {
    const at = evidenceMeasures.indexOf(measure) * this.count;
    return this.#bytes.subarray(at, at + this.count);
  }
}

function codeOf(sdG: number): number {
  return codes * Math.sqrt(sdG / mostG);
}

/**
 * The size of a movement that a byte of evidence stands for, g; `NaN` where there is none.
 *
 * @example
 * evidenceG(40); // 0.0992
 */
export function evidenceG(code: number): number {
  return code === noEvidence ? Number.NaN : mostG * (code / codes) ** 2;
}
