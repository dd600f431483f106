import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { performMeasuredMotion } from '@legwork/engine';
import { opensimFolder } from './opensim-data.ts';
import type { ValidationLine } from './validation-line.ts';

/** When the squats are deepest, s: read off the knee angles of the file. */
const deepestS = [0.95, 2.46, 3.97, 5.56, 7.18];
/** Ten frames. */
const nearS = 0.1;
const goalMs = 1000;
const fileName = 'squats_opencap.mot';

/** Squats measured by video: found, and solved with muscles. */
export async function validateOpensimSquats(dataDir: string): Promise<ValidationLine[]> {
  const text = readFileSync(resolve(dataDir, opensimFolder, fileName), 'utf8');
  const started = performance.now();
  const { result } = performMeasuredMotion({ name: fileName, text });
  const tookMs = performance.now() - started;
  const found = result.repetitions ?? [];
  const isFound = deepestS.every((at) =>
    found.some((repetition) => Math.abs(repetition.deepestS - at) <= nearS),
  );
  return [
    {
      what: 'squats in a file of five',
      figure: `${found.length} of ${result.exercise ?? 'no exercise'}, deepest at ${found.map((repetition) => repetition.deepestS.toFixed(2)).join(', ')} s`,
      goal: `exactly ${deepestS.length} squats, deepest at ${deepestS.join(', ')} s`,
      reached: found.length === deepestS.length && isFound && result.exercise === 'squat',
      note: `knees bend to ${found.map(({ depthDeg }) => `${depthDeg.toFixed(0)}`).join(', ')} deg; mass and height of the person are not known, the defaults were taken`,
    },
    {
      what: 'whole file of 8 s with all muscles',
      figure: tookMs <= goalMs ? `below ${goalMs / 1000} s` : `${(tookMs / 1000).toFixed(1)} s`,
      goal: `at most ${goalMs / 1000} s`,
      reached: tookMs <= goalMs,
      note: 'OpenSim Moco needs about 6 hours on 8 cores to track one of these squats, a harder problem: it finds a whole motion with activation dynamics, here each frame is solved alone',
    },
  ];
}
