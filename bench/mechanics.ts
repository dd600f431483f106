import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import loadMujoco from '@mujoco/mujoco';
import { describeBody, human, humanTree } from '../engine/src/body/index.ts';
import {
  cutStretches,
  cycleCatalogue,
  dayOnFeet,
  doseOfStretches,
  dosesOfDays,
  type Stretch,
} from '../engine/src/dose/index.ts';
import { buildMotion, exercises, type Motion } from '../engine/src/exercise/index.ts';
import { createDynamicsWorkspace, inverseDynamics, solveMotion } from '../engine/src/mechanics/index.ts';
import { seededRandom } from '../engine/src/number/index.ts';
import { planarTreeMjcf } from '../testing/planar-tree-mjcf.ts';
import { allocatedBytes } from './allocated-bytes.ts';
import { compareOptimisers } from './compare-optimisers.ts';

const body = describeBody({ massKg: 75, heightM: 1.75 });
/** What a frame may leave: some dozens of boxed numbers, but no arrays. */
const mostBytes = 500;
const lines: string[] = [];
const say = (line: string): void => {
  lines.push(line);
  console.log(line);
};
/** What was computed goes in here, so that none of it can be left out. */
let consumed = 0;

/** Milliseconds of each run, after as many that are not counted; the median. */
function medianMs(runs: number, run: () => void): number {
  for (let i = 0; i < runs; i++) run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1]!;
}

const micro = (ms: number): string => `${(1000 * ms).toFixed(2)} µs`;

say('# Speed of the mechanics');
say('');
say(
  `\`npm run bench:mechanics\`. ${cpus()[0]!.model.trim()}, ${cpus().length} cores, Node ${process.version}, load average ` +
    `${loadavg()[0]!.toFixed(2)} before. Medians; every run is preceded by as many that are not counted.`,
);
say('');
say('| what | time |');
say('| --- | --- |');

await inverseDynamicsBesideMujoco();
const squat = buildMotion('squat', body, { loadKg: 20 });
say(
  `| squat of ${squat.frames} frames: dynamics, ${solveMotion(body, squat).muscles.length} muscles, contact forces (goal 3 ms) | ` +
    `${medianMs(200, () => {
      consumed += solveMotion(body, squat).forceN[0]!;
    }).toFixed(2)} ms |`,
);
say(
  `| all ${exercises.length} exercises for one body, motions built and solved (goal 300 ms) | ` +
    `${medianMs(10, () => {
      for (const { name } of exercises) consumed += solveMotion(body, buildMotion(name, body)).forceN[0]!;
    }).toFixed(0)} ms |`,
);
sayDose();
const leftBytes = await bytesPerFrame(squat);
say(
  `| memory that a frame leaves for the garbage collector, of the same squat (at most ${mostBytes}) | ${leftBytes.toFixed(0)} bytes |`,
);
if (leftBytes > mostBytes) throw new Error(`a frame leaves ${leftBytes} bytes`);
const optimisers = compareOptimisers(body, squat);
say(
  `| static optimisation of one leg, one frame, cold start, ${optimisers.problems} problems | ${micro(optimisers.oursMs)} |`,
);
say(
  optimisers.theirs === null
    ? "| the same by scipy's SLSQP | not measured: no python3 with scipy here |"
    : `| the same by scipy's SLSQP; largest difference of an activation ${optimisers.theirs.difference.toExponential(1)} | ` +
        `${micro(optimisers.theirs.ms)} |`,
);
say('');
say(`Load average after: ${loadavg()[0]!.toFixed(2)}.`);
if (!Number.isFinite(consumed)) throw new Error('a result is not a number');
writeFileSync(join(import.meta.dirname, 'MECHANICS.md'), `${lines.join('\n')}\n`);

/** What the movement of a week comes to, with the cycles of this body already known, and these alone. */
function sayDose(): void {
  const catalogue = cycleCatalogue({ massKg: 75, heightM: 1.75 });
  const start = performance.now();
  consumed += doseOfStretches(dayOnFeet(1), catalogue).weightBearingS;
  const firstMs = performance.now() - start;
  const week = Array.from({ length: 7 }, (_, day) =>
    dayOnFeet(1).map((stretch) => ({
      ...stretch,
      startMs: stretch.startMs + day * 86_400_000,
      endMs: stretch.endMs + day * 86_400_000,
    })),
  ).flat();
  // A week of a real person has some 2000 bouts.
  const bouts = week.flatMap((stretch) => halves(stretch).flatMap(halves));
  say(`| the cycles of an ordinary day for a new body, first run | ${firstMs.toFixed(0)} ms |`);
  say(
    `| dose of a week after movement, ${bouts.length} bouts (goal 50 ms) | ` +
      `${medianMs(10, () => {
        consumed += dosesOfDays(bouts, 'UTC', catalogue)[0]!.dose.weightBearingS;
      }).toFixed(1)} ms |`,
  );
}

function halves(stretch: Stretch): Stretch[] {
  const middleMs = (stretch.startMs + stretch.endMs) / 2;
  return [
    ...cutStretches([stretch], stretch.startMs, middleMs),
    ...cutStretches([stretch], middleMs, stretch.endMs),
  ];
}

/** The same 1000 states by both, in turn. */
async function inverseDynamicsBesideMujoco(): Promise<void> {
  const mujoco = await loadMujoco();
  const tree = humanTree(body);
  const model = mujoco.MjModel.from_xml_string(planarTreeMjcf(tree));
  const data = new mujoco.MjData(model);
  const random = seededRandom(1);
  const size = human.elbowFlexion + 1;
  const states = (): Float64Array => Float64Array.from({ length: 1000 * size }, () => random.between(-1, 1));
  const [q, qd, qdd] = [states(), states(), states()];
  const workspace = createDynamicsWorkspace(tree);
  const [position, velocity, acceleration] = [data.qpos, data.qvel, data.qacc];
  const ours = medianMs(60, () => {
    for (let at = 0; at < q.length; at += size)
      consumed += inverseDynamics(tree, workspace, q, qd, qdd, 0, -9.80665, null, at)[0]!;
  });
  const theirs = medianMs(60, () => {
    for (let at = 0; at < q.length; at += size) {
      for (let c = 0; c < size; c++) {
        position[c] = q[at + c];
        velocity[c] = qd[at + c];
        acceleration[c] = qdd[at + c];
      }
      mujoco.mj_inverse(model, data);
      consumed += data.qfrc_inverse[0];
    }
  });
  say(
    `| inverse dynamics of ${tree.segments.length} segments, ${size} coordinates, one state | ${micro(ours / 1000)} |`,
  );
  say(`| the same by MuJoCo ${mujoco.mj_versionString()} (WebAssembly) | ${micro(theirs / 1000)} |`);
}

/** What a motion of 3200 frames allocates, per frame: what it allocates once hardly counts. */
async function bytesPerFrame(motion: Motion): Promise<number> {
  const long = repeated(motion, 32);
  const solve = (): void => {
    consumed += solveMotion(body, long).forceN[0]!;
  };
  for (let i = 0; i < 10; i++) solve();
  return (await allocatedBytes(20, solve)) / long.frames;
}

function repeated(motion: Motion, times: number): Motion {
  const again = (values: Float64Array): Float64Array => {
    const all = new Float64Array(times * values.length);
    for (let k = 0; k < times; k++) all.set(values, k * values.length);
    return all;
  };
  return {
    ...motion,
    frames: times * motion.frames,
    coordinates: again(motion.coordinates),
    velocities: again(motion.velocities),
    accelerations: again(motion.accelerations),
    supports: motion.supports.map((support) => ({
      ...support,
      pointX: again(support.pointX),
      pointY: again(support.pointY),
      reachBackM: again(support.reachBackM),
      reachFrontM: again(support.reachFrontM),
      share: again(support.share),
    })),
  };
}
