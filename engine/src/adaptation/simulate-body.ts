import { exp } from '../number/index.ts';
import type { AdaptationParameters } from './adaptation-parameters.ts';
import { advanceMuscle, musclePace } from './advance-muscle.ts';
import { type DailyLoad, loadedMuscles } from './daily-load.ts';
import { loadResponse } from './load-response.ts';
import { bodyOutcomes } from './outcome-names.ts';

/** Where the numbers of a simulation go: those of outcome o on day d stand at `(o x days + d) x stride + at`. */
export interface OutcomeTable {
  values: Float64Array;
  stride: number;
  at: number;
}

/** Whose body it is, as far as the laws know. */
export interface AdaptingBody {
  ageY: number;
  /** At the start, mL/kg/min: for the reserve alone. */
  vo2MaxMlPerKgMin: number;
}

const youngY = 25;
const oldY = 67;
/** Uptake at rest, mL/kg/min: the definition of a MET. */
const restingMlPerKgMin = 3.5;

/**
 * Muscle and oxygen of a person, day by day, as percent change from the first day, which is lived for ever before.
 *
 * Sizes follow what load keeps (1 - A (1 - h(s)) up to an ordinary day, 1 + B r / (r + K) for resistance r beyond it) by an
 * exponential of their own for shrinking, growing and regaining. Strength is size x what nerves make of it; power is
 * strength with more of the same. VO2max has a fast part (blood, heart) and a slow one (muscle), each with such a law of its own load. Every law is linear while
 * the load is constant, and a day's load is: days are solved exactly, in as many parts as one likes.
 *
 * Sources of the structure: notes of the project after 10.1007/978-3-319-60591-3_11; numbers: calibrated.ts.
 *
 * @param load of days; index 0 is life before day 0
 * @param table filled for all body outcomes, `load.days` days each
 * @param partsPerDay in how many parts each day is solved; default 1
 */
export function simulateBody(
  parameters: AdaptationParameters,
  body: AdaptingBody,
  load: DailyLoad,
  table: OutcomeTable,
  partsPerDay = 1,
): void {
  const p = parameters;
  const { values, stride, at } = table;
  const age = Math.max(0, (body.ageY - youngY) / (oldY - youngY));
  const olderLoss = 1 + (p.oldLoss - 1) * age;
  const olderRegain = 1 + (p.oldRegain - 1) * age;
  const partDays = 1 / partsPerDay;
  const pace = musclePace(
    {
      shrinkDays: p.shrinkDays,
      growDays: p.growDays * olderRegain,
      regainDays: (p.growDays * olderRegain) / p.regainFactor,
    },
    partDays,
  );
  const losses = [p.kneeExtensorLoss, p.plantarFlexorLoss, p.hamstringLoss];
  const neuralLoss = Math.min(0.9, p.neuralLoss * olderLoss);
  const powerLoss = Math.min(0.9, p.powerLoss * olderLoss);
  const oxidativeLoss = Math.min(0.9, p.oxidativeLoss * olderLoss);
  const [central, peripheral] = [p.centralLoss * olderLoss, p.peripheralLoss * olderLoss];
  const keepSession = exp(-1 / p.sessionDays);
  const keepNeural = exp(-partDays / p.neuralDays);
  const keepNeuralUp = exp(-partDays / (p.neuralDays * olderRegain));
  const keepCentral = exp(-partDays / p.centralDays);
  const keepPeripheral = exp(-partDays / p.peripheralDays);
  const keepOxidative = exp(-partDays / p.oxidativeDays);

  const muscles = new Float64Array(6);
  const sessions = new Float64Array(3);
  const neural = new Float64Array(3);
  const targets = new Float64Array(3);
  const drives = new Float64Array(3);
  const start = new Float64Array(bodyOutcomes.length);
  const now = new Float64Array(bodyOutcomes.length);
  let centralState = 1;
  let peripheralState = 1;
  let oxidativeState = 1;
  let weightlessState = 0;

  const { days, aerobic: aerobicLoad, weightless: weightlessLoad } = load;
  const relatives = loadedMuscles.map((muscle) => load.relative[muscle]);
  const resistances = loadedMuscles.map((muscle) => load.resistance[muscle]);
  const rest = restingMlPerKgMin / body.vo2MaxMlPerKgMin;

  for (let day = 0; day < days; day++) {
    for (let m = 0; m < 3; m++) {
      const today = p.resistanceEffect * resistances[m]![day]!;
      const relative = relatives[m]![day]!;
      const before = sessions[m]!;
      // As yesterday, and what sessions do has settled: the targets are those of yesterday.
      if (day > 0 && before === today && relative === relatives[m]![day - 1]!) continue;
      const session = day === 0 ? today : today + (before - today) * keepSession;
      sessions[m] = session;
      const excess = Math.max(0, Math.min(1, relative) + session - 1);
      const response = loadResponse(relative + session, p.loadSaturation);
      const growth = excess / (excess + p.growthHalf);
      targets[m] = 1 - losses[m]! * (1 - response) + p.growthShare * growth;
      drives[m] = response + growth;
    }
    const aerobic = aerobicLoad[day]!;
    const beyond = Math.max(0, aerobic - 1);
    const aerobicTarget =
      loadResponse(aerobic, p.aerobicSaturation) + (p.aerobicGain * beyond) / (beyond + p.aerobicHalf);
    const weightless = weightlessLoad[day]!;
    if (day === 0) {
      for (let m = 0; m < 3; m++) {
        muscles[2 * m] = targets[m]!;
        muscles[2 * m + 1] = Math.max(1, targets[m]!);
        neural[m] = drives[m]!;
      }
      centralState = aerobicTarget;
      peripheralState = aerobicTarget;
      oxidativeState = aerobicTarget;
      weightlessState = weightless;
    } else {
      for (let part = 0; part < partsPerDay; part++) {
        for (let m = 0; m < 3; m++) {
          advanceMuscle(muscles, 2 * m, targets[m]!, pace);
          const keep = drives[m]! > neural[m]! ? keepNeuralUp : keepNeural;
          neural[m] = drives[m]! + (neural[m]! - drives[m]!) * keep;
        }
        centralState = aerobicTarget + (centralState - aerobicTarget) * keepCentral;
        peripheralState = aerobicTarget + (peripheralState - aerobicTarget) * keepPeripheral;
        oxidativeState = aerobicTarget + (oxidativeState - aerobicTarget) * keepOxidative;
        weightlessState = weightless + (weightlessState - weightless) * keepCentral;
      }
    }
    const oxygen =
      1 -
      central * (1 - centralState) -
      peripheral * (1 - peripheralState) -
      p.weightlessLoss * weightlessState;
    const oxidative = 1 - oxidativeLoss * (1 - oxidativeState);
    now[0] = muscles[0]!;
    now[1] = muscles[2]!;
    now[2] = muscles[4]!;
    now[3] = muscles[0]! * neuralShare(neural[0]!, neuralLoss, p.neuralGain);
    now[4] = muscles[2]! * neuralShare(neural[1]!, neuralLoss, p.neuralGain);
    now[5] = now[3] * neuralShare(neural[0]!, powerLoss, 0);
    now[6] = Math.max(0.05, oxygen);
    now[7] = oxidative;
    now[8] = 1 / (oxidative * now[6]);
    if (day === 0) start.set(now);
    for (let o = 0; o < 9; o++) values[(o * days + day) * stride + at] = 100 * (now[o]! / start[o]! - 1);
    const reserve = (now[6] / start[6]! - rest) / (1 - rest);
    values[(9 * days + day) * stride + at] = 100 * (reserve - 1);
  }
}

/** What nerves make of a muscle: less below an ordinary day's drive, more above it. */
function neuralShare(drive: number, loss: number, gain: number): number {
  return drive < 1 ? 1 - loss * (1 - drive) : 1 + gain * (drive - 1);
}
