import { type ExerciseResult, gravityPresetsMS2, type MuscleGroup } from '@legwork/engine';
import { muscleWords } from '../report/format/muscle-words.ts';

/** Muscles below this share of their strength are left out. */
const leastShown = 0.02;

/** How the names of options read, with their units. */
const optionWords: Readonly<Record<string, (value: string | number) => string>> = {
  massKg: (value) => `${value} kg`,
  heightM: (value) => `${value} m`,
  sex: String,
  ageY: (value) => `${value} years`,
  depthDeg: (value) => `depth ${value} degrees`,
  tempo: (value) => `tempo ${value} s`,
  bar: (value) => (value === 'hands' ? 'load in the hands' : `bar ${value}`),
  seatHeightM: (value) => `seat ${value} m`,
  stepHeightM: (value) => `step ${value} m`,
  speedMS: (value) => `${value} m/s`,
  powerW: (value) => `${value} W`,
  loadKg: (value) => `load ${value} kg`,
  vo2MaxMlPerKgMin: (value) => `oxygen uptake of at most ${value} mL/kg/min`,
};

/** One line: what is done by whom. */
export function exerciseTitle(result: ExerciseResult): string {
  const { exercise, loadKg, reps, durationS, body, gravityMS2, harnessBW, deviceN, waterM, lying } = result;
  const load = loadKg > 0 ? ` with ${loadKg} kg` : '';
  const person = `${body.sex}, ${body.massKg} kg, ${body.heightM} m, ${body.ageY} years`;
  const world = gravityMS2 === gravityPresetsMS2.earth ? '' : `; gravity ${gravityMS2} m/s2`;
  const harness = harnessBW ? `; harness ${harnessBW} BW` : '';
  const device = deviceN ? `; device ${deviceN} N` : '';
  return `${exercise ?? 'A measured motion'}${load}, ${reps} x ${durationS.toFixed(1)} s; ${person}${world}${lying ? `; lying ${lying}` : ''}${harness}${device}${waterM ? `; in ${waterM} m of water` : ''}`;
}

/** What nobody gave and was filled in: a line, or none. */
export function assumptions({ assumed }: ExerciseResult): string[] {
  const taken = Object.entries(assumed)
    // A load of nothing is no assumption.
    .filter(([name, value]) => !(name === 'loadKg' && value === 0))
    .map(([name, value]) => optionWords[name]?.(value) ?? `${name} ${value}`);
  return taken.length > 0 ? [`Not given, taken as: ${taken.join(', ')}`] : [];
}

/** What the numbers are. */
export function caution({ work }: ExerciseResult): string {
  return `Work of the joints in the set: ${Math.round(work.mechanicalJ)} J. A model in the plane seen from the side, not a measurement and not medical advice.`;
}

/** What the set costs the body: a line, or none. */
export function energyOfSet({ work }: ExerciseResult): string[] {
  const { metabolicKcal, metabolicKcalBand, aerobicShare } = work;
  if (metabolicKcal === null || metabolicKcalBand === undefined || aerobicShare === null) return [];
  const [low, high] = metabolicKcalBand.map(inKcal);
  const withOxygen = Math.round(10 * aerobicShare) * 10;
  return [
    `Energy of the set, from the muscles: about ${inKcal(metabolicKcal)} kcal (${low} to ${high}), about ${withOxygen} % of it with oxygen breathed in meanwhile; without arms, heart and breathing.`,
  ];
}

/** One digit below 10 kcal, two above: no more are known. */
function inKcal(kcal: number): string {
  return String(Number(kcal.toPrecision(kcal < 10 ? 1 : 2)));
}

/** What both legs send and receive in the set: a line. */
export function signalsOfSet({ signals }: ExerciseResult): string[] {
  const { afferentImpulses, afferentImpulsesBand, tonicImpulses, efferentImpulses } = signals;
  const { Ia, II, Ib } = afferentImpulses;
  const bands = Object.values(afferentImpulsesBand ?? {});
  const sum = (end: 0 | 1) => about(bands.reduce((all, band) => all + band[end], 0));
  const between = bands.length > 0 ? ` (${sum(0)} to ${sum(1)})` : '';
  return [
    `Signals of both legs in the set: about ${about(Ia + II + Ib)} impulses${between} from the muscles to the spinal cord, beyond the ${about(tonicImpulses)} of the same time at rest; about ${about(efferentImpulses)} back. Scaled from cats: by how much nobody knows.`,
  ];
}

/** Two digits: no more are known. */
function about(impulses: number): string {
  return Number(impulses.toPrecision(2)).toLocaleString('en-GB');
}

/** A turn of a joint of the model, as people call it: `kneeFlexionRight` is the right knee. */
function jointWords(joint: string): string {
  if (joint.startsWith('lumbar')) return 'lower back';
  const [, name, side] = /^([a-z]+)[A-Za-z]*(Right|Left)$/.exec(joint) ?? [];
  if (name === undefined || side === undefined) return joint;
  const isSideways = joint.includes('Abduction');
  return `${isSideways ? 'side of the ' : ''}${side.toLowerCase()} ${name}`;
}

/** Whether the muscles can do it; if not, what is too weak and how much can be done. */
export function feasibility({ feasible, limit, loadKg, repetitions }: ExerciseResult): string {
  if (feasible || limit === null) return 'The muscles can do it.';
  const { joint, lacksNm, largestLoadKg } = limit;
  const lacks = Math.round(lacksNm);
  const where = jointWords(joint);
  if (repetitions !== undefined)
    return `The muscles of the model lack ${lacks} N m of what the person did: ${where}.`;
  const most =
    largestLoadKg !== null
      ? ` At most ${largestLoadKg} kg can be done.`
      : loadKg > 0
        ? " It can't be done without a load either."
        : '';
  return `It can't be done: the ${where} lacks ${lacks} N m.${most}`;
}

/** Largest forces and moments of one leg, with a header. */
export function peakRows({ peak, feasible }: ExerciseResult): string[][] {
  const { contactForceBW, momentNmPerKg } = peak;
  const times = (value: number) => `${value.toFixed(2)} BW`;
  const moment = (value: number) => `${value.toFixed(2)} N m/kg`;
  return [
    [feasible ? 'largest, one leg' : 'largest, one leg (as far as muscles go)', 'force', 'moment'],
    ['ground', times(peak.groundForceBW), ''],
    ['hip', times(contactForceBW.hip), moment(momentNmPerKg.hip)],
    ['knee', times(contactForceBW.knee), moment(momentNmPerKg.knee)],
    ['kneecap', times(peak.patellofemoralBW), ''],
    ['ankle', times(contactForceBW.ankle), moment(momentNmPerKg.ankle)],
    ['lower back', `${Math.round(peak.lumbarCompressionN)} N`, moment(momentNmPerKg.lumbar)],
  ];
}

/** The muscles that work, the hardest first, with a header. */
export function muscleRows({ muscles }: ExerciseResult): string[][] {
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  const shown = Object.entries(muscles)
    .filter(([, { peakActivation }]) => peakActivation >= leastShown)
    .sort(([, a], [, b]) => b.meanActivation - a.meanActivation);
  return [
    ['muscle', 'at most', 'on average', 'force', 'work'],
    ...shown.map(([name, { peakActivation, meanActivation, peakForceN, workJ }]) => [
      muscleWords[name as MuscleGroup],
      percent(peakActivation),
      percent(meanActivation),
      peakForceN === null ? '' : `${Math.round(peakForceN)} N`,
      workJ === null ? '' : `${Math.round(workJ)} J`,
    ]),
  ];
}
