import { type Random, seededRandom } from '../engine/src/number/index.ts';
import { type ScheduleItem, scriptedSchedule, simulateRecording } from '../engine/src/synthetic/index.ts';
import { type GaitExamples, gaitExamples } from './gait-examples.ts';

const ratesHz = [12.5, 25, 50, 100, 200];
const rangesG = [2, 4, 8];

/** Two flights in one direction with a landing between. */
function storeys(direction: 'up' | 'down', random: Random): ScheduleItem[] {
  return [
    { activity: 'stairs', direction, seconds: random.between(8, 30) },
    { activity: 'walk', seconds: random.between(3, 6) },
    { activity: 'stairs', direction, seconds: random.between(8, 30) },
  ];
}

/**
 * What a simulated person shows of walking and stairs, in bouts of 5 to 90 s between standing and sitting: the sensor
 * turned at random, at any rate from 12.5 to 200 Hz, with any range and up to 0.02 g of noise.
 *
 * @param seed of the person and of everything else that is drawn
 */
export function simulatedGait(seed: number): GaitExamples {
  const random = seededRandom(seed);
  const items: ScheduleItem[] = [];
  for (let i = 0; i < 12; i++) {
    // A few steps about the house, as most walks are.
    for (let walk = 0; walk < 6; walk++) {
      items.push(
        { activity: 'stand', seconds: random.between(5, 20) },
        { activity: 'walk', seconds: random.between(5, 15) },
      );
    }
    items.push(
      { activity: 'stand', seconds: random.between(10, 40) },
      { activity: 'walk', seconds: random.between(10, 90) },
      ...storeys(i % 2 === 0 ? 'up' : 'down', random),
      { activity: 'walk', seconds: random.between(10, 60) },
      { activity: 'sit', seconds: random.between(20, 60) },
    );
  }
  const noiseG = random.between(0.002, 0.02);
  const { blocks, truth } = simulateRecording(scriptedSchedule(items), {
    seed,
    sampleRateHz: ratesHz[Math.floor(random.next() * ratesHz.length)],
    rangeG: rangesG[Math.floor(random.next() * rangesG.length)],
    side: random.next() < 0.5 ? 'left' : 'right',
    rotation: 'random',
    noiseG: [noiseG, noiseG, noiseG],
  });
  const flights = truth.bouts.filter(({ activity }) => activity === 'stairs');
  return gaitExamples(blocks, (secondMs) => {
    const activity = truth.epochs.labels[truth.epochs.activity[(secondMs - truth.epochs.startMs) / 1000]];
    if (activity === 'walk') return 0;
    if (activity !== 'stairs') return -1;
    // Two flights up, two down, and so on.
    const flight = flights.findIndex(({ endMs }) => secondMs + 500 < endMs);
    return flight < 0 ? -1 : 1 + ((flight >> 1) % 2);
  });
}
