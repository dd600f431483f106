import { acsmOxygenMlPerKgMin, activityCosts, knownErrorFactor } from '../engine/src/energy/index.ts';
import { type EnergyRate, rateOf, referenceBody } from './energy/rate-of.ts';
import { publishedHeavyKcalPerMin, resistanceRates } from './energy/resistance-rates.ts';
import { timeCourse } from './energy/time-course.ts';
import type { ValidationLine } from './validation-line.ts';

/** Speeds, m/s; step, m, and steps a minute, of rows B189 to B191 of the literature table. */
const walkingMS = 80 / 60;
const runningMS = 161 / 60;
const stepping = { heightM: 0.3048, perMin: 30 };
/** Down and up in the time of one of 30 steps a minute, and of one of Vezina's 20 lunges a minute, s. */
const stepTempo = { downS: 1, pauseS: 0, upS: 1 };
const lungeTempo = { downS: 1.5, pauseS: 0, upS: 1.5 };
const mlPerMet = 3.5;
const bodyKg = referenceBody.massKg ?? Number.NaN;

/** One comparison of a rate with a published one. */
interface Compared {
  line: ValidationLine;
  rate: EnergyRate;
  publishedW: number;
}

/** Energy and oxygen: from the muscles without any table of activities, from equations, and over time. */
export async function validateEnergy(): Promise<ValidationLine[]> {
  const { walking, running, stepping: steps } = acsmOxygenMlPerKgMin;
  const lungeMet = activityCosts.find(({ activity }) => activity.startsWith('lunges'))?.met ?? Number.NaN;
  const compared = [
    oxygen('B189: walking 4.8 km/h', rateOf('walk', { speedMS: walkingMS }), walking(walkingMS)),
    oxygen('B190: running 9.7 km/h', rateOf('run', { speedMS: runningMS }), running(runningMS)),
    oxygen(
      'B191: stepping 30/min at 0.3 m',
      rateOf('step-up', { stepHeightM: stepping.heightM, tempo: stepTempo }),
      steps(stepping.perMin, stepping.heightM),
    ),
    oxygen('B146: lunges, 20 a minute', rateOf('lunge', { tempo: lungeTempo }), lungeMet * mlPerMet, 0.35),
  ];
  const { lines, heavy } = resistanceRates();
  const ratios = [...compared, { rate: heavy, publishedW: (publishedHeavyKcalPerMin * 4184) / 60 }].map(
    ({ rate, publishedW }) => ({ rate, publishedW, ratio: rate.watts / publishedW }),
  );
  return [
    ...compared.map(({ line }) => line),
    ...lines,
    bandLine(ratios),
    ...equationLines(),
    ...timeCourse(),
  ];
}

function oxygen(what: string, rate: EnergyRate, published: number, within = 0.25): Compared {
  const error = rate.oxygenMlPerKgMin / published - 1;
  return {
    rate,
    publishedW: (published * bodyKg * 20.9) / 60,
    line: {
      what: `${what}, from the muscles`,
      figure: `${rate.oxygenMlPerKgMin.toFixed(1)} mL/kg/min (${error > 0 ? '+' : ''}${(100 * error).toFixed(0)} %)`,
      goal: `${published.toFixed(1)}, within ${100 * within} %`,
      reached: Math.abs(error) <= within,
      note: `${rate.laws}${rate.tooWeak ? '; the muscles of the model are too weak for it: what they lack costs nothing here' : ''}`,
    },
  };
}

function bandLine(
  ratios: readonly { rate: EnergyRate; publishedW: number; ratio: number }[],
): ValidationLine {
  const squares = ratios.map(({ ratio }) => Math.log(ratio) ** 2);
  const factor = Math.exp(Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length));
  const held = ratios.filter(({ rate, publishedW }) => publishedW >= rate.lowW && publishedW <= rate.highW);
  return {
    what: 'how many times too small or too large the five numbers above are (walking to half squats)',
    figure: `${factor.toFixed(2)}`,
    goal: `at most the ${knownErrorFactor} that the shown band is made with`,
    reached: factor <= knownErrorFactor,
    note: `computed over published: ${ratios.map(({ ratio }) => ratio.toFixed(2)).join(', ')}; the band holds ${held.length} of ${ratios.length} published values. It is made from these very comparisons`,
  };
}

/** The equations themselves: a check of the formula, not of an accuracy. */
function equationLines(): ValidationLine[] {
  const { walking, running, stepping: steps } = acsmOxygenMlPerKgMin;
  const rows: [what: string, computed: number, published: number][] = [
    ['B189: walking 4.8 km/h', walking(walkingMS), 11.5],
    ['B190: running 9.7 km/h', running(runningMS), 35.7],
    ['B191: stepping 30/min at 0.3 m', steps(stepping.perMin, stepping.heightM), 31.4],
  ];
  return rows.map(([what, computed, published]) => ({
    what: `${what}, from the published equation`,
    figure: `${computed.toFixed(1)} mL/kg/min`,
    goal: `${published}, a unit test`,
    reached: Math.abs(computed - published) <= 0.06,
  }));
}
