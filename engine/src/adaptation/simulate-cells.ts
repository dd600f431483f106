import { exp } from '../number/index.ts';
import type { AdaptationParameters } from './adaptation-parameters.ts';
import { advanceNeurons, neuronStages } from './advance-cells.ts';
import { advanceMuscle, musclePace } from './advance-muscle.ts';
import { cellDays } from './cell-rates.ts';
import type { DailyLoad } from './daily-load.ts';
import { loadResponse } from './load-response.ts';
import type { OutcomeTable } from './simulate-body.ts';

/** How far a share of an ordinary day's running fills the effect of running: x / (x + 1), a choice. */
const runningHalf = 1;

/** What a rodent's simulation gives: the plantar flexors, then every cell outcome. */
export const rodentOutcomes = 14;

/**
 * Plantar flexors and cells of a mouse or a rat, day by day, as percent change from the first day, which is lived for ever
 * before.
 *
 * A signal follows the load of the legs within some days. It sets how many quiescent stem cells are activated, how many
 * newborn cells survive, and how fast oligodendrocytes are made; what is lasting, cells partly get used to. Running adds in
 * the dentate gyrus alone, not in the subventricular zone. Which substance carries the signal is not known and not said.
 * Structure: notes of the project after Ziebell 2014 and 2018 (10.1098/rsif.2014.0144, 10.1242/dev.153544).
 *
 * @param load of days; index 0 is life before day 0
 * @param table filled for `rodentOutcomes` outcomes: plantar flexors first, then as in `cellOutcomes`
 * @param partsPerDay in how many parts each day is solved; default 1. The signal of a day is its mean over the day
 */
export function simulateCells(
  parameters: AdaptationParameters,
  load: DailyLoad,
  { values, stride, at }: OutcomeTable,
  partsPerDay = 1,
): void {
  const p = parameters;
  const partDays = 1 / partsPerDay;
  const clock = p.animalShrinkDays / p.shrinkDays;
  const pace = musclePace(
    {
      shrinkDays: p.animalShrinkDays,
      growDays: p.growDays * clock,
      regainDays: (p.growDays * clock) / p.regainFactor,
    },
    partDays,
  );
  const signalMean = meanOfDay(p.signalDays);
  const habituationMean = meanOfDay(p.habituationDays);
  const muscle = new Float64Array(2);
  const cells = new Float64Array(2 * neuronStages).fill(1);
  const glia = new Float64Array(3).fill(1);
  const start = new Float64Array(rodentOutcomes);
  const now = new Float64Array(rodentOutcomes);
  let [signal, used, running] = [1, 1, 0];
  let session = 0;
  const keepSession = exp(-1 / p.sessionDays);
  const [keepSignal, keepUsed] = [exp(-1 / p.signalDays), exp(-1 / p.habituationDays)];

  for (let day = 0; day < load.days; day++) {
    const resistance = p.resistanceEffect * load.resistance.plantarFlexors[day]!;
    session = day === 0 ? resistance : resistance + (session - resistance) * keepSession;
    const relative = load.relative.plantarFlexors[day]!;
    const excess = Math.max(0, Math.min(1, relative) + session - 1);
    const target =
      1 -
      p.animalLoss * (1 - loadResponse(relative + session, p.loadSaturation)) +
      (p.growthShare * excess) / (excess + p.growthHalf);
    const legs = (relative + load.relative.kneeExtensors[day]!) / 2;
    const response = loadResponse(legs, p.loadSaturation);
    const ran = Math.max(0, load.aerobic[day]! - 1);
    const runningTarget = ran / (ran + runningHalf);
    if (day === 0) {
      muscle[0] = target;
      muscle[1] = Math.max(1, target);
      signal = response;
      used = response;
      running = runningTarget;
      settle(cells, glia, p, signal, used, running);
    } else {
      const meanSignal = response + (signal - response) * signalMean;
      const meanUsed = response + (used - response) * habituationMean;
      const meanRunning = runningTarget + (running - runningTarget) * signalMean;
      signal = response + (signal - response) * keepSignal;
      used = response + (used - response) * keepUsed;
      running = runningTarget + (running - runningTarget) * keepSignal;
      const felt = feltSignal(p, meanSignal, meanUsed);
      for (let part = 0; part < partsPerDay; part++) {
        advanceMuscle(muscle, 0, target, pace);
        advanceLines(cells, glia, p, felt, meanRunning, partDays);
      }
    }
    now[0] = muscle[0]!;
    readLines(cells, glia, now);
    if (day === 0) start.set(now);
    for (let o = 0; o < rodentOutcomes; o++)
      values[(o * load.days + day) * stride + at] = 100 * (now[o]! / start[o]! - 1);
  }
}

/** Mean over a day of what decays within it, as a share of its start. */
function meanOfDay(days: number): number {
  return days * (1 - exp(-1 / days));
}

/** The signal after cells got used to part of what lasts; 1 on an ordinary day whatever was before. */
function feltSignal(p: AdaptationParameters, signal: number, used: number): number {
  return 1 - (1 - signal) * (1 - p.habituation * (1 - used));
}

function advanceLines(
  cells: Float64Array,
  glia: Float64Array,
  p: AdaptationParameters,
  felt: number,
  running: number,
  days: number,
): void {
  const survival = p.survivalQuiet + (1 - p.survivalQuiet) * felt;
  const inSubventricular = p.subventricularQuiet + (1 - p.subventricularQuiet) * felt;
  const inDentate = p.dentateQuiet + (1 - p.dentateQuiet) * felt;
  const run = 1 + p.runningGain * running;
  advanceNeurons(cells, 0, inSubventricular, survival, days);
  advanceNeurons(cells, neuronStages, inDentate * run, survival * run, days);
  advanceGlia(glia, gliaRate(p, felt, running), days);
}

function gliaRate(p: AdaptationParameters, felt: number, running: number): number {
  return (p.gliaQuiet + (1 - p.gliaQuiet) * felt) * (1 + p.gliaRunningGain * running);
}

/** Precursors follow their division, premyelinating cells what becomes of precursors, mature ones those. Exact, one by one. */
function advanceGlia(glia: Float64Array, rate: number, days: number): void {
  const { precursor, premyelinating, oligodendrocyte } = cellDays;
  const lags = [1 / precursor, 1 / premyelinating, 1 / oligodendrocyte] as const;
  const aims = [rate, rate * rate, rate * rate] as const;
  const [x, y, z] = [glia[0]! - aims[0], glia[1]! - aims[1], glia[2]! - aims[2]];
  const decays = lags.map((lag) => exp(-lag * days)) as [number, number, number];
  const [ka, kb, kc] = lags;
  // Of the chain x' = -a x, y' = -b (y - rate x), z' = -c (z - y): sums of the three exponentials.
  const yx = (kb * rate * x) / (kb - ka);
  const zx = (kc * yx) / (kc - ka);
  const zy = (kc * (y - yx)) / (kc - kb);
  glia[0] = aims[0] + x * decays[0];
  glia[1] = aims[1] + yx * decays[0] + (y - yx) * decays[1];
  glia[2] = aims[2] + zx * decays[0] + zy * decays[1] + (z - zx - zy) * decays[2];
}

/** The state that a life of always the same leads to. */
function settle(
  cells: Float64Array,
  glia: Float64Array,
  p: AdaptationParameters,
  signal: number,
  used: number,
  running: number,
): void {
  const felt = feltSignal(p, signal, used);
  const survival = p.survivalQuiet + (1 - p.survivalQuiet) * felt;
  const run = 1 + p.runningGain * running;
  const regions = [
    [p.subventricularQuiet, 1],
    [p.dentateQuiet, run],
  ] as const;
  regions.forEach(([quiet, more], region) => {
    const active = (quiet + (1 - quiet) * felt) * more;
    const from = region * neuronStages;
    cells.fill(active, from + 1, from + 4);
    cells.fill(active * survival * more, from + 4, from + neuronStages);
  });
  const rate = gliaRate(p, felt, running);
  glia[0] = rate;
  glia[1] = rate * rate;
  glia[2] = rate * rate;
}

function readLines(cells: Float64Array, glia: Float64Array, now: Float64Array): void {
  for (let region = 0; region < 2; region++) {
    const from = region * neuronStages;
    const to = 1 + 5 * region;
    now[to] = cells[from + 1]!;
    now[to + 1] = cells[from]!;
    now[to + 2] = cells[from + 3]!;
    now[to + 3] = cells[from + 4]!;
    now[to + 4] = cells[from + 8]!;
  }
  now[11] = glia[0]!;
  now[12] = glia[1]!;
  now[13] = glia[2]!;
}
