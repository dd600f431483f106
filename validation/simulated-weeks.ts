import {
  type Analysis,
  activityLabels,
  analyze,
  type SimulatedRecording,
  type SimulationOptions,
  weekSchedule,
} from '@legwork/engine';
import { simulatedSource } from '../testing/simulated-source.ts';
import { Confusion } from './confusion.ts';
import type { ValidationLine } from './validation-line.ts';

/** Two ordinary people, and two who move as none does that the model of gait was trained on. */
const weeks: readonly (Pick<SimulationOptions, 'sampleRateHz' | 'side' | 'person'> & {
  seed: number;
  who: string;
})[] = [
  { seed: 11, sampleRateHz: 25, side: 'right', who: '' },
  { seed: 12, sampleRateHz: 50, side: 'left', who: '' },
  {
    seed: 13,
    sampleRateHz: 12.5,
    side: 'left',
    who: ', slow and soft',
    person: { swingScale: 0.75, impactScale: 0.5, walkCadenceSpm: 95 },
  },
  {
    seed: 14,
    sampleRateHz: 100,
    side: 'right',
    who: ', fast and hard',
    person: { swingScale: 1.25, impactScale: 1.8, walkCadenceSpm: 130 },
  },
];
const nearMs = 1000;
const axes = ['down', 'front', 'right'];

/** Simulates weeks with the sensor turned at random, writes them as .cwa files and analyses these. */
export async function validateSimulatedWeeks(): Promise<ValidationLine[]> {
  const lines: ValidationLine[] = [];
  for (const { seed, who, ...options } of weeks) {
    const { source, simulated } = await simulatedSource(weekSchedule(seed), {
      ...options,
      seed,
      rotation: 'random',
    });
    const analysis = await analyze(source, { epochs: true });
    const byRules = await analyze(source, { epochs: true, gaitModel: null });
    const name = `week ${seed} (${options.sampleRateHz} Hz, ${options.side} leg${who})`;
    lines.push(
      ...labelLines(name, confusionOf(simulated, analysis), confusionOf(simulated, byRules)),
      stepLine(name, simulated, analysis),
      ...transitionLines(name, simulated, analysis),
      frameLine(name, simulated, analysis),
    );
  }
  return lines;
}

function confusionOf({ truth }: SimulatedRecording, { epochs }: Analysis): Confusion {
  const confusion = new Confusion();
  const shift = epochs ? (Date.parse(epochs.start) - truth.epochs.startMs) / 1000 : 0;
  epochs?.activity.forEach((label, epoch) => {
    const known = truth.epochs.labels[truth.epochs.activity[epoch + shift]];
    if (known !== undefined) confusion.add(known, label === null ? 'none' : activityLabels[label]);
  });
  return confusion;
}

function labelLines(name: string, learned: Confusion, rules: Confusion): ValidationLine[] {
  const worst = activityLabels.reduce((a, b) => (learned.f1(a) < learned.f1(b) ? a : b));
  return [
    {
      what: `${name}: the weakest of all 11 activities (${worst})`,
      figure: learned.f1(worst).toFixed(2),
      goal: 'no class below .85',
      reached: learned.f1(worst) >= 0.85,
      note: `${activityLabels.map((label) => `${label} ${learned.f1(label).toFixed(2)}`).join(', ')}; macro F1 ${learned.macroF1(activityLabels).toFixed(3)}`,
    },
    {
      what: `${name}: lying`,
      figure: learned.f1('lie').toFixed(2),
      goal: 'at least .90',
      reached: learned.f1('lie') >= 0.9,
    },
    {
      what: `${name}: stairs, the learned model beside the rule of Acti4`,
      figure: `${learned.f1('stairs').toFixed(2)} against ${rules.f1('stairs').toFixed(2)}`,
      goal: 'not worse',
      reached: learned.f1('stairs') >= rules.f1('stairs'),
    },
  ];
}

function stepLine(name: string, { truth }: SimulatedRecording, { days }: Analysis): ValidationLine {
  const steps = days.reduce((sum, day) => sum + day.steps, 0);
  const error = steps / truth.stepTimesMs.length - 1;
  return {
    what: `${name}: steps`,
    figure: `${steps} of ${truth.stepTimesMs.length} (${(100 * error).toFixed(1)} %)`,
    goal: 'within 5 %',
    reached: Math.abs(error) <= 0.05,
  };
}

function transitionLines(
  name: string,
  { truth }: SimulatedRecording,
  { transitions }: Analysis,
): ValidationLine[] {
  const known = truth.transitions.filter(({ kind }) => kind === 'sit-to-stand').map(({ timeMs }) => timeMs);
  const found = transitions.filter(({ kind }) => kind === 'sit-to-stand').map(({ time }) => Date.parse(time));
  const isNear = (times: readonly number[], at: number) => times.some((t) => Math.abs(t - at) <= nearMs);
  const matched = known.filter((at) => isNear(found, at)).length;
  const extra = found.filter((at) => !isNear(known, at));
  const inSets = extra.filter((at) =>
    truth.sets.some((set) => at >= set.startMs - nearMs && at <= set.endMs + nearMs),
  ).length;
  return [
    {
      what: `${name}: sit-to-stands found within 1 s`,
      figure: `${matched} of ${known.length}`,
      goal: 'at least 95 %',
      reached: matched >= 0.95 * known.length,
    },
    {
      what: `${name}: sit-to-stands that were none`,
      figure: `${extra.length}, ${inSets} of them squats`,
      goal: 'none',
      reached: extra.length === 0,
    },
  ];
}

function frameLine(name: string, { sensor }: SimulatedRecording, { frame }: Analysis): ValidationLine {
  const angles = frame.rotation.map((axis, row) => {
    const known = sensor.rotation[row];
    const cosine = axis[0] * known[0] + axis[1] * known[1] + axis[2] * known[2];
    return (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
  });
  return {
    what: `${name}: largest angle between found and true thigh axis`,
    figure: `${Math.max(...angles).toFixed(0)} deg`,
    goal: 'at most 15 deg',
    reached: Math.max(...angles) <= 15,
    note: `${angles.map((angle, row) => `${axes[row]} ${angle.toFixed(1)} deg`).join(', ')}; confidence ${frame.confidence}`,
  };
}
