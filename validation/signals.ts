import { type Body, buildMotion, describeBody, type Motion } from '@legwork/engine';
import { type MotionSolution, solveMotion } from '../engine/src/mechanics/index.ts';
import {
  type AfferentRates,
  afferentClasses,
  afferentRates,
  efferentTable,
  frameDurations,
  humanRate,
  legSignals,
  motorUnitPool,
  readEfferentTable,
  signalConstants,
  type Traffic,
  unitRate,
} from '../engine/src/signals/index.ts';
import type { ValidationLine } from './validation-line.ts';

/** Row B244: ensemble rates of Ia afferents in walking cats, impulses/s. */
const catMean = [50, 110] as const;
const catPeak = [150, 200] as const;
const extensors = ['gluteus-maximus', 'vasti', 'gastrocnemius', 'soleus'] as const;

/** Signals between muscles and spinal cord, against what is published of cats and people. */
export async function validateSignals(): Promise<ValidationLine[]> {
  const body = describeBody();
  const walk = buildMotion('walk', body);
  const walking = solveMotion(body, walk);
  return [
    ...catRates(walk, walking),
    ...humanRates(walk, walking),
    tendonOrgans(walk, walking),
    ...resting(body),
    ...weightless(body),
    ...motorUnits(),
  ];
}

/** The law for Ia as it was fitted in cats, at what human muscles do in walking. */
function catRates(walk: Motion, walking: MotionSolution): ValidationLine[] {
  const rest = signalConstants.iaRest.middle;
  const groups = [
    ['hamstrings, the muscles of the law', ['semimembranosus', 'semitendinosus', 'biceps femoris long head']],
    ['vasti', ['vastus lateralis', 'vastus medialis', 'vastus intermedius']],
    ['soleus and gastrocnemius', ['soleus', 'gastrocnemius medial', 'gastrocnemius lateral']],
    ['tibialis anterior', ['tibialis anterior']],
  ] as const;
  return groups.map(([name, muscles]) => {
    const mean = new Float64Array(walk.frames);
    for (const muscle of muscles)
      ratesOf(walk, walking, muscle).Ia.forEach((above, frame) => {
        mean[frame]! += Math.max(0, rest + above) / muscles.length;
      });
    const average = sum(mean) / walk.frames;
    const peak = Math.max(...mean);
    return {
      what: `B244: Ia of the ${name} in walking, mean and peak before the human scale`,
      figure: `${average.toFixed(0)} and ${peak.toFixed(0)} impulses/s`,
      goal: `${catMean.join(' to ')} and ${catPeak.join(' to ')}`,
      reached: isWithin(average, catMean) && isWithin(peak, catPeak),
      note: 'walking cats, ensembles of afferents; read in a copy of the paper',
    };
  });
}

function humanRates(walk: Motion, walking: MotionSolution): ValidationLine[] {
  const rates = walking.muscles.flatMap(({ name, side }) =>
    side === 'right' ? [ratesOf(walk, walking, name)] : [],
  );
  const { low, high } = signalConstants.speciesGain;
  const all = rates.flatMap(({ Ia, II }) => [...Ia, ...II]);
  const slowest = Math.min(...all.map((above) => humanRate(above, undefined, high)));
  const peak = (gain: number) => Math.max(...rates.flatMap(({ Ia }) => [...Ia])) * gain + humanRate(0);
  const active = (humanRate(0) * 39) / 24;
  return [
    {
      what: 'B245: human spindle afferent at rest, mean of all and of the active ones',
      figure: `${humanRate(0).toFixed(1)} and ${active.toFixed(1)} impulses/s`,
      goal: '6.8 and 11.1: the law is scaled to them',
      reached: Math.abs(humanRate(0) - 6.8) < 0.05 && Math.abs(active - 11.1) < 0.05,
    },
    {
      what: 'slowest moment of any spindle afferent in walking, at the largest gain',
      figure: `${slowest.toFixed(1)} impulses/s`,
      goal: 'not below 0',
      reached: slowest >= 0,
      note: `fastest moment of an Ia afferent: ${peak(low).toFixed(0)} to ${peak(high).toFixed(0)} impulses/s over the gains of ${low} to ${high}; nothing human to compare it with was found`,
    },
  ];
}

/** In each muscle: the more force of active fibres, the higher the rate. */
function tendonOrgans(walk: Motion, walking: MotionSolution): ValidationLine {
  let pairs = 0;
  let inOrder = 0;
  walking.muscles.forEach(({ name, side }, m) => {
    if (side !== 'right') return;
    const { Ib } = ratesOf(walk, walking, name);
    const count = walking.muscles.length;
    for (let frame = 1; frame < walk.frames; frame++) {
      const stronger = walking.forceN[frame * count + m]! - walking.forceN[(frame - 1) * count + m]!;
      const faster = Ib[frame]! - Ib[frame - 1]!;
      if (faster === 0) continue;
      pairs += 1;
      if (stronger > 0 === faster > 0) inOrder += 1;
    }
  });
  return {
    what: 'Ib follows force: walking, moments when a muscle pulls harder and its tendon organs fire faster, or both less',
    figure: `${((100 * inOrder) / pairs).toFixed(1)} % of ${pairs}`,
    goal: 'at least 95 %',
    reached: inOrder >= 0.95 * pairs,
    note: 'the rest: force of the tendon with its passive part, which tendon organs hardly feel',
  };
}

function resting(body: Body): ValidationLine[] {
  const lying = buildMotion('lie', body);
  const solution = solveMotion(body, lying);
  const none = new Float64Array(solution.activation.length);
  const relaxed = legSignals(lying, { ...solution, activation: none, fibreVelocityMS: none }).total;
  const aSecond = (name: string) => {
    const motion = buildMotion(name, body);
    return evokedOf(legSignals(motion, solveMotion(body, motion)).total) / motion.durationS;
  };
  const ofWalking = aSecond('lie') / aSecond('walk');
  return [
    {
      what: 'a leg that lies still and relaxed: evoked impulses, and those at rest',
      figure: `${evokedOf(relaxed)}, ${perSecond(relaxed.tonic.Ia.middle + relaxed.tonic.II.middle, lying)} a second`,
      goal: 'none evoked',
      reached: evokedOf(relaxed) === 0,
    },
    {
      what: 'lying as the mechanics solve it, against walking: evoked impulses a second',
      figure: `${(100 * ofWalking).toFixed(0)} %`,
      goal: 'at most 5 %',
      reached: ofWalking <= 0.05,
      note: 'whatever muscles the model needs to hold the joints against the bed and against stretched antagonists',
    },
  ];
}

/** The same squat with and without gravity. */
function weightless(body: Body): ValidationLine[] {
  const squat = buildMotion('squat', body);
  const here = legSignals(squat, solveMotion(body, squat)).groups;
  const there = legSignals(squat, solveMotion(body, squat, { gravityMS2: 0 })).groups;
  return extensors.map((group) => {
    const ratio = evokedOf(there[group]!) / evokedOf(here[group]!);
    const ib = there[group]!.evoked.Ib.middle / here[group]!.evoked.Ib.middle;
    return {
      what: `${group} in the same squat: evoked impulses in 0 g over those in 1 g`,
      figure: `${(100 * ratio).toFixed(0)} %, of tendon organs ${(100 * ib).toFixed(0)} %`,
      goal: 'below 100 %',
      reached: ratio < 1,
    };
  });
}

function motorUnits(): ValidationLine[] {
  const pools = [motorUnitPool(true), motorUnitPool(false)];
  const rates = pools.flatMap((pool) =>
    Array.from({ length: 101 }, (_, i) => (pool.fullExcitation * i) / 100).flatMap((excitation) =>
      [...pool.threshold.keys()].map((unit) => unitRate(pool, unit, excitation)).filter((rate) => rate > 0),
    ),
  );
  const ordered = pools.every(({ threshold, twitchForce }) =>
    threshold.every((at, i) => i === 0 || (at > threshold[i - 1]! && twitchForce[i]! > twitchForce[i - 1]!)),
  );
  const slowest = Math.min(...rates);
  const fastest = Math.max(...rates);
  const soleus = readEfferentTable(efferentTable(pools[0]!), 1) / pools[0]!.threshold.length;
  return [
    {
      what: 'motor units are recruited by size',
      figure: ordered ? 'small before large, each of them' : 'not in order',
      goal: 'small before large',
      reached: ordered,
    },
    {
      what: 'slowest and fastest motor unit that fires, at 101 excitations',
      figure: `${slowest.toFixed(1)} and ${fastest.toFixed(1)} impulses/s`,
      goal: 'within 5 to 50',
      reached: slowest >= 5 && fastest <= 50,
    },
    {
      what: 'mean rate of soleus units at full effort',
      figure: `${soleus.toFixed(1)} impulses/s`,
      goal: '16.5 within 1 (Dalton 2009)',
      reached: Math.abs(soleus - 16.5) <= 1,
      note: 'chosen for it; Bellemare (1983) measured 10.7',
    },
  ];
}

function ratesOf(motion: Motion, solution: MotionSolution, name: string): AfferentRates {
  const { frames, muscles, fibreLength } = solution;
  const muscle = muscles.findIndex((each) => each.name === name && each.side === 'right');
  const rates = {
    Ia: new Float64Array(frames),
    II: new Float64Array(frames),
    Ib: new Float64Array(frames),
  };
  const mean =
    frameDurations(motion).reduce(
      (all, seconds, frame) => all + seconds * fibreLength[frame * muscles.length + muscle]!,
      0,
    ) / motion.durationS;
  afferentRates(solution, muscle, mean, rates);
  return rates;
}

function evokedOf({ evoked }: Traffic): number {
  return afferentClasses.reduce((all, afferent) => all + evoked[afferent].middle, 0);
}

function perSecond(impulses: number, { durationS }: Motion): string {
  return Number((impulses / durationS).toPrecision(2)).toLocaleString('en-GB');
}

function isWithin(value: number, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high;
}

function sum(values: Float64Array): number {
  return values.reduce((all, value) => all + value, 0);
}
