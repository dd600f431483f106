import type { LyingPosture } from '../schedule.ts';
import type { Timeline } from './timeline.ts';

/** Changes of posture in bed: 1.6 an hour (Skarpsno et al. 2017, Nature and Science of Sleep 9:267). */
const changesPerHour = 1.6;

function nextPosture(line: Timeline, present: LyingPosture | null): LyingPosture {
  const shares = Object.entries(line.postures).filter(([posture]) => posture !== present) as [
    LyingPosture,
    number,
  ][];
  let draw = line.random.next() * shares.reduce((sum, [, share]) => sum + share, 0);
  for (const [posture, share] of shares) {
    draw -= share;
    if (draw < 0) return posture;
  }
  return 'back';
}

/** In bed from now until a time, with turns. */
function inBed(line: Timeline, untilS: number): void {
  let posture: LyingPosture | null = null;
  while (line.timeS < untilS) {
    posture = nextPosture(line, posture);
    const wanted = (3600 / changesPerHour) * line.random.between(0.2, 1.8);
    const left = untilS - line.timeS;
    line.add({ activity: 'lie', posture, seconds: left - wanted < 300 ? left : wanted });
  }
}

/** A short visit to the toilet: there, sit, wash, back. */
export function toiletVisit(line: Timeline): void {
  const { random } = line;
  line.add(
    { activity: 'walk', seconds: random.between(8, 16) },
    { activity: 'stand', seconds: random.between(4, 10) },
    { activity: 'sit', seconds: random.between(60, 240) },
    { activity: 'stand', manner: 'busy', seconds: random.between(20, 45) },
    { activity: 'walk', seconds: random.between(8, 16) },
  );
}

/** The night from now until a time; with a visit to the toilet if there is time for sleep before and after. */
export function night(line: Timeline, untilS: number, visit: boolean): void {
  const lengthS = untilS - line.timeS;
  if (visit && lengthS > 4 * 3600) {
    inBed(line, line.timeS + lengthS * line.random.between(0.4, 0.7));
    toiletVisit(line);
  }
  inBed(line, untilS);
}
