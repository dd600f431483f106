import type { Timeline } from './timeline.ts';

/** Rest between sets: standing, a few steps. */
function rest(line: Timeline): void {
  line.add({ activity: 'stand', seconds: line.random.between(40, 70) });
  line.add({ activity: 'shuffle', seconds: line.random.between(4, 10) });
  line.add({ activity: 'stand', seconds: line.random.between(20, 40) });
}

/** Three sets of 8-12 squats to a depth between 60 and 110 degrees of knee flexion, at a tempo of the day. */
export function squats(line: Timeline): void {
  const { random } = line;
  const depthDeg = Math.round(random.between(60, 110));
  const tempo = {
    downS: random.between(1.2, 2.5),
    pauseS: random.between(0, 1),
    upS: random.between(0.9, 1.8),
    restS: random.between(0.4, 1.2),
  };
  line.add({ activity: 'walk', seconds: random.between(10, 20) });
  for (let set = 0; set < 3; set++) {
    rest(line);
    line.add({ exercise: 'squat', repetitions: 8 + Math.floor(random.between(0, 5)), depthDeg, tempo });
  }
  rest(line);
}

/** One set of chair stands. */
export function chairStandSet(line: Timeline): void {
  const { random } = line;
  line.add(
    { activity: 'stand', seconds: random.between(10, 20) },
    { exercise: 'sit-to-stand', repetitions: 10, secondsPerRepetition: random.between(2.2, 3.5) },
    { activity: 'stand', seconds: random.between(20, 40) },
  );
}

/** A while on the rowing ergometer. */
export function rowSession(line: Timeline): void {
  line.add(
    { activity: 'stand', seconds: line.random.between(20, 40) },
    { activity: 'row', seconds: line.minutes(8, 15) },
    { activity: 'stand', seconds: line.random.between(30, 60) },
  );
}
