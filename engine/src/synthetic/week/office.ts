import { toiletVisit } from './night.ts';
import { stairs, wayOnFoot } from './outside.ts';
import type { Timeline } from './timeline.ts';

/** What interrupts sitting at a desk. */
function pause(line: Timeline): void {
  const { random } = line;
  const kind = random.next();
  if (kind < 0.2) {
    toiletVisit(line);
  } else if (kind < 0.4) {
    line.add({ activity: 'stand', seconds: line.minutes(8, 30) });
  } else if (kind < 0.5) {
    stairs(line, 'down', 1);
    line.add({ activity: 'walk', seconds: random.between(20, 60) });
    line.add({ activity: 'stand', seconds: random.between(60, 300) });
    stairs(line, 'up', 1);
  } else {
    line.add({ activity: 'walk', seconds: random.between(12, 60) });
    line.add({ activity: 'stand', manner: 'busy', seconds: random.between(30, 240) });
    line.add({ activity: 'shuffle', seconds: random.between(4, 15) });
    line.add({ activity: 'walk', seconds: random.between(12, 60) });
  }
}

/** Work at a desk until a time: sitting, broken every quarter of an hour to an hour. */
export function deskUntil(line: Timeline, untilS: number): void {
  for (;;) {
    const seconds = line.minutes(12, 55);
    const left = untilS - line.timeS;
    if (left - seconds < 600) {
      if (left > 0) line.add({ activity: 'sit', seconds: Math.max(60, left) });
      return;
    }
    line.add({ activity: 'sit', seconds });
    pause(line);
  }
}

/** Lunch: a short way, a queue, a table, and back. */
export function lunch(line: Timeline): void {
  const { random } = line;
  stairs(line, 'down', 2);
  wayOnFoot(line, line.minutes(2, 5));
  for (let i = 0; i < 4; i++) {
    line.add({ activity: 'stand', seconds: random.between(15, 50) });
    line.add({ activity: 'shuffle', seconds: random.between(4, 8) });
  }
  line.add({ activity: 'sit', seconds: line.minutes(18, 30) });
  wayOnFoot(line, line.minutes(3, 12));
  stairs(line, 'up', 2);
}
