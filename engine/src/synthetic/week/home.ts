import { toiletVisit } from './night.ts';
import type { Timeline } from './timeline.ts';

/** On one's feet about the house until a time: at a worktop, a few steps, across a room. */
export function houseworkUntil(line: Timeline, untilS: number): void {
  const { random } = line;
  while (line.timeS < untilS) {
    line.add({ activity: 'stand', manner: 'busy', seconds: random.between(20, 150) });
    if (line.chance(0.6)) line.add({ activity: 'shuffle', seconds: random.between(4, 12) });
    else line.add({ activity: 'walk', seconds: random.between(6, 20) });
  }
}

export function housework(line: Timeline, seconds: number): void {
  houseworkUntil(line, line.timeS + seconds);
}

/** Without the sensor for a shower: 20-40 minutes on the edge of the basin. */
export function shower(line: Timeline): void {
  line.add(
    { activity: 'stand', seconds: line.random.between(20, 40) },
    { activity: 'nonwear', seconds: line.minutes(20, 40) },
    { activity: 'stand', manner: 'busy', seconds: line.minutes(2, 4) },
  );
}

/** From getting up to leaving: bathroom, dressing, breakfast. */
export function morning(line: Timeline, showers: boolean): void {
  toiletVisit(line);
  if (showers) shower(line);
  housework(line, line.minutes(8, 15));
  line.add({ activity: 'sit', seconds: line.minutes(12, 22) });
  housework(line, line.minutes(5, 12));
}

/** At the table. */
export function meal(line: Timeline): void {
  line.add({ activity: 'sit', seconds: line.minutes(20, 35) });
}

/** On a sofa until a time, stretched out for a while now and then, with ways to the kitchen and the toilet. */
export function eveningUntil(line: Timeline, untilS: number): void {
  const { random } = line;
  for (;;) {
    const left = untilS - line.timeS;
    const seconds = line.minutes(20, 70);
    const posture = line.chance(0.6) ? 'recline' : 'chair';
    if (left - seconds < 600) {
      if (left > 0) line.add({ activity: 'sit', posture, seconds: Math.max(60, left) });
      return;
    }
    line.add({ activity: 'sit', posture, seconds });
    if (line.chance(0.15)) line.add({ activity: 'lie', posture: 'back', seconds: line.minutes(6, 9) });
    if (line.chance(0.3)) toiletVisit(line);
    else {
      line.add({ activity: 'walk', seconds: random.between(6, 12) });
      housework(line, random.between(40, 240));
      line.add({ activity: 'walk', seconds: random.between(6, 12) });
    }
  }
}

/** The last quarter of an hour before bed. */
export function bedtime(line: Timeline): void {
  line.add({ activity: 'walk', seconds: line.random.between(8, 15) });
  housework(line, line.minutes(8, 14));
}
