import type { CycleCatalogue } from './cycle-catalogue.ts';
import type { Dose, Edge } from './dose.ts';
import type { Stretch } from './stretch.ts';

/** What a dose says of time. */
export type Times = Pick<
  Dose,
  'basisS' | 'weightBearingS' | 'uprightS' | 'unloaded' | 'sedentaryBreaks' | 'edges'
>;

const upright = ['stand', 'shuffle', 'walk', 'stairs', 'run', 'other'];
/** What bears weight for this share of its time is done on the feet: a choice. */
const onFeetShare = 0.5;

/** How long legs bore weight, were upright and unloaded in stretches of time, and how often sitting was broken off. */
export function timesOf(stretches: readonly Stretch[], catalogue: CycleCatalogue): Times {
  const basisS = { recorded: 0, logged: 0, assumed: 0 };
  let weightBearingS = 0;
  let uprightS = 0;
  let sedentaryBreaks = 0;
  let first: Edge = null;
  let last: Edge = null;
  let run = 0;
  let loadedYet = false;
  const unloaded = { firstS: 0, longestS: 0, lastS: 0, totalS: 0 };
  const pass = (seconds: number, isUnloaded: boolean) => {
    unloaded.totalS += seconds;
    run = isUnloaded ? run + seconds : 0;
    loadedYet ||= !isUnloaded;
    if (!loadedYet) unloaded.firstS = unloaded.totalS;
    unloaded.longestS = Math.max(unloaded.longestS, run);
  };
  let untilMs = stretches[0]?.startMs ?? 0;
  for (const stretch of stretches) {
    if (stretch.startMs > untilMs) {
      pass((stretch.startMs - untilMs) / 1000, false);
      last = 'neither';
    }
    const seconds = (stretch.endMs - stretch.startMs) / 1000;
    const edge = edgeOf(stretch);
    const isKnown = stretch.activity !== 'nonwear';
    const bearsS = isKnown ? weightBearingOf(stretch, seconds, catalogue) : 0;
    if (isKnown) basisS[stretch.basis] += seconds;
    weightBearingS += bearsS;
    if (isUpright(stretch, catalogue)) uprightS += seconds;
    if (last === 'seated' && edge === 'active') sedentaryBreaks++;
    first ??= edge;
    last = edge;
    pass(seconds, isKnown && bearsS < onFeetShare * seconds);
    untilMs = stretch.endMs;
  }
  unloaded.lastS = run;
  return { basisS, weightBearingS, uprightS, unloaded, sedentaryBreaks, edges: { first, last } };
}

function edgeOf({ activity, isSet }: Stretch): Edge {
  if (isSet) return 'active';
  if (activity === 'sit') return 'seated';
  return activity === 'lie' || activity === 'nonwear' ? 'neither' : 'active';
}

/** Of a set: where its repetitions are done on the feet. */
function isUpright({ activity, isSet, cycles }: Stretch, catalogue: CycleCatalogue): boolean {
  if (!isSet) return upright.includes(activity);
  return cycles.some(({ exercise, options }) => {
    const { weightBearingS, durationS } = catalogue.load(exercise, options);
    return weightBearingS >= onFeetShare * durationS;
  });
}

/** Everyday activities bear weight as their cycles do, sets for as long as their repetitions last, and between as they stand. */
function weightBearingOf(stretch: Stretch, seconds: number, catalogue: CycleCatalogue): number {
  let cycleS = 0;
  let bearsS = 0;
  for (const { exercise, options, count } of stretch.cycles) {
    const load = catalogue.load(exercise, options);
    cycleS += count * load.durationS;
    bearsS += count * load.weightBearingS;
  }
  const standsBetween = upright.includes(stretch.activity);
  if (stretch.isSet) return Math.min(seconds, bearsS + (standsBetween ? Math.max(0, seconds - cycleS) : 0));
  if (stretch.activity === 'lie' || stretch.activity === 'sit') return Math.min(seconds, bearsS);
  if (cycleS === 0) return standsBetween ? seconds : 0;
  return (seconds * bearsS) / cycleS;
}
