import type { Timeline } from './timeline.ts';

/** A way on foot, with stops at crossings. */
export function wayOnFoot(line: Timeline, seconds: number): void {
  const untilS = line.timeS + seconds;
  while (line.timeS < untilS) {
    line.add({
      activity: 'walk',
      seconds: Math.max(20, Math.min(untilS - line.timeS, line.minutes(1.5, 6))),
    });
    if (line.timeS < untilS - 20) line.add({ activity: 'stand', seconds: line.random.between(6, 40) });
  }
}

/** A way by bicycle, with a foot down at traffic lights. */
export function wayByBicycle(line: Timeline, seconds: number): void {
  const untilS = line.timeS + seconds;
  while (line.timeS < untilS) {
    line.add({ activity: 'cycle', seconds: line.minutes(3, 8) });
    line.add({ activity: 'stand', seconds: line.random.between(10, 40) });
  }
}

/** Some floors of stairs, with landings. */
export function stairs(line: Timeline, direction: 'up' | 'down', floors: number): void {
  for (let floor = 0; floor < floors; floor++) {
    line.add(
      { activity: 'stairs', direction, seconds: line.random.between(9, 14) },
      { activity: 'walk', seconds: line.random.between(3, 5) },
    );
  }
}

/** A run, from the door and back. */
export function run(line: Timeline): void {
  stairs(line, 'down', 2);
  line.add({ activity: 'walk', seconds: line.minutes(1.5, 3) });
  line.add({ activity: 'run', seconds: line.minutes(12, 18) });
  line.add({ activity: 'stand', seconds: line.random.between(15, 40) });
  line.add({ activity: 'run', seconds: line.minutes(12, 20) });
  line.add({ activity: 'walk', seconds: line.minutes(2, 4) });
  stairs(line, 'up', 2);
}

/** Shopping: there, along shelves and in a queue, and back. */
export function shopping(line: Timeline): void {
  wayOnFoot(line, line.minutes(6, 10));
  const untilS = line.timeS + line.minutes(15, 25);
  while (line.timeS < untilS) {
    line.add({ activity: 'walk', seconds: line.random.between(8, 40) });
    line.add({ activity: 'stand', seconds: line.random.between(5, 30) });
    line.add({ activity: 'shuffle', seconds: line.random.between(4, 15) });
  }
  line.add({ activity: 'stand', seconds: line.minutes(1, 4) });
  wayOnFoot(line, line.minutes(6, 10));
}
