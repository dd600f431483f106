import { type Activity, activityLabels } from '../recording/index.ts';
import type { RuleLimits } from './rule-limits.ts';
import { seenAloneAs } from './seen-alone-as.ts';
import type { EvidenceSummary } from './summarize-evidence.ts';

/** A bout that wants to be explained. */
export interface ExplainedBout {
  activity: Activity;
  /** Of stairs, where it is known. */
  direction?: 'up' | 'down';
  /** Of sitting and lying, where it is known: how likely it is lying, 0 to 1. */
  lyingProbability?: number;
}

/**
 * Why a bout has its label, in plain sentences: what was measured, beside the limit that it was held against.
 *
 * @param bout the label
 * @param seen what its seconds show
 * @param limits of the rules
 * @returns sentences; one that says so where nothing is known
 * @example
 * explainLabel({ activity: 'sit', lyingProbability: 0.03 }, summary, ruleLimits())[0];
 * // 'The thigh is 78° from the vertical (mostly 74° to 80°); beyond 45° it is not upright.'
 */
export function explainLabel(bout: ExplainedBout, seen: EvidenceSummary, limits: RuleLimits): string[] {
  if (seen.seconds === 0) return ['No second of it has enough samples to say anything.'];
  if (bout.activity === 'nonwear') return nonwearSentences(seen);
  if (bout.activity === 'other') return exerciseSentences(seen);
  return [
    inclinationSentence(seen, limits),
    ...movementSentences(bout, seen, limits),
    ...lyingSentences(bout, seen),
    ...ownSentences(bout.activity, seen),
  ];
}

function inclinationSentence(seen: EvidenceSummary, { uprightMostDeg }: RuleLimits): string {
  const { inclinationDeg, inclinationLowDeg, inclinationHighDeg } = seen;
  const range =
    inclinationLowDeg === inclinationHighDeg
      ? ''
      : ` (mostly ${inclinationLowDeg}° to ${inclinationHighDeg}°)`;
  const limit =
    inclinationDeg > uprightMostDeg
      ? `beyond ${uprightMostDeg}° it is not upright`
      : `up to ${uprightMostDeg}° it is upright`;
  return `The thigh is ${inclinationDeg}° from the vertical${range}; ${limit}.`;
}

function movementSentences(
  { activity, direction }: ExplainedBout,
  seen: EvidenceSummary,
  limits: RuleLimits,
): string[] {
  const along = `Along itself it moves by ${inG(seen.downSdG)}`;
  const rhythm =
    seen.rhythmShare > 0.5
      ? `The movement repeats every ${(120 / seen.strideCadenceSpm).toFixed(2)}\u00A0s`
      : `In only ${percent(seen.rhythmShare)} of its seconds the movement repeats alike`;
  const steps = seen.rhythmShare > 0.5 ? `${rhythm}: ${seen.strideCadenceSpm} steps a minute.` : `${rhythm}.`;
  switch (activity) {
    case 'sit':
    case 'lie':
      return [`${along}.`];
    case 'stand':
    case 'shuffle':
      return [
        `${along}; ${limits.walkingDownSdG}\u00A0g and more would be going on foot. Within a second the leg moves by ${inG(seen.movedSdG)}; above ${limits.movingSdG}\u00A0g that is more than sway.`,
      ];
    case 'walk':
    case 'stairs':
      return [
        `${along}; from ${limits.walkingDownSdG}\u00A0g on it goes on foot. ${steps}`,
        stairsSentence(activity, direction, seen),
      ];
    case 'run':
      return [
        `${along}; from ${limits.runningDownSdG}\u00A0g on, or half of that in a fast rhythm, it runs. ${steps}`,
      ];
    case 'cycle':
      return [`${along}. ${rhythm}; a thigh that repeats so beyond ${limits.pedallingLeastDeg}° pedals.`];
    case 'row':
      return [`${along}. ${rhythm}; a level thigh that keeps moving like this rows.`];
    default:
      return [];
  }
}

function stairsSentence(
  activity: Activity,
  direction: ExplainedBout['direction'],
  seen: EvidenceSummary,
): string {
  if (Number.isNaN(seen.stairsPercent)) return 'The shape of the steps was not weighed against stairs.';
  const chance = `By the shape of the steps each second alone is stairs with ${seen.stairsPercent}\u00A0%`;
  if (activity === 'walk') return `${chance}; the most likely course of the whole stretch is level ground.`;
  return `${chance}; the most likely course of the whole stretch is stairs${direction ? ` ${direction}` : ''}.`;
}

function lyingSentences({ activity, lyingProbability }: ExplainedBout, seen: EvidenceSummary): string[] {
  if (activity !== 'sit' && activity !== 'lie') return [];
  const turned = `It is turned about its length by up to ${seen.turnDeg}° for 10\u00A0s or longer (0° is the front up, 90° the side).`;
  if (lyingProbability === undefined) return [turned];
  return [
    `${turned} With its slope and the length of the stretch that makes lying ${likelihood(lyingProbability)} likely.`,
  ];
}

function ownSentences(activity: Activity, { ownShares }: EvidenceSummary): string[] {
  const alone = seenAloneAs(activity);
  if (alone === null) return [];
  const share = ownShares[activityLabels.indexOf(alone)];
  const what =
    alone === activity ? 'have this label' : `are ${alone === 'sit' ? 'sitting' : 'walking'} to the rules`;
  const rest = share > 0.995 ? '' : '; its neighbours and the length of the stretch decided on the others';
  return [`By themselves ${percent(share)} of its seconds ${what}${rest}.`];
}

function nonwearSentences({ movedSdG }: EvidenceSummary): string[] {
  return [
    `The sensor moves by ${inG(movedSdG)} within a second: nothing but its own noise, for longer than a leg keeps still, or lying flat between two jolts.`,
  ];
}

function exerciseSentences(seen: EvidenceSummary): string[] {
  const { inclinationLowDeg, inclinationHighDeg } = seen;
  const jumps = seen.ownShares[activityLabels.indexOf('other')];
  if (jumps > 0.5) {
    return [
      `In ${percent(jumps)} of its seconds the body flies and lands on both legs at once, so that this thigh does the same at every bounce: jumping. A runner's does so only at every second one.`,
    ];
  }
  return [
    `The thigh goes back and forth between ${inclinationLowDeg}° and ${inclinationHighDeg}° from the vertical, each time alike: a set of exercise. Single seconds of it look like standing, walking and sitting and are none of them.`,
  ];
}

function inG(g: number): string {
  return `${g.toFixed(3)}\u00A0g`;
}

/** Nothing is certain of a posture that a thigh alone shows. */
function likelihood(probability: number): string {
  if (probability < 0.01) return `less than ${percent(0.01)}`;
  return probability > 0.99 ? `more than ${percent(0.99)}` : percent(probability);
}

function percent(share: number): string {
  return `${Math.round(100 * share)}\u00A0%`;
}
