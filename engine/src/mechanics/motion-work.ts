import type { Body } from '../body/index.ts';
import type { Motion } from '../exercise/index.ts';
import type { ContactForces } from './contact-forces.ts';
import type { MuscleState } from './evaluate-muscles.ts';
import type { ExternalForces } from './external-forces.ts';
import type { DynamicsWorkspace } from './inverse-dynamics.ts';
import type { LeastEffort } from './least-effort-forces.ts';
import type { MomentProblem } from './moment-problems.ts';
import type { Lack } from './motion-solution.ts';

/** What the frames share; nothing in it is made anew in the frame loop. */
export interface MotionWork {
  body: Body;
  motion: Motion;
  gravityMS2: number;
  dynamics: DynamicsWorkspace;
  forces: ExternalForces;
  /** Null where shares or plates say what each support carries. */
  leastEffort: LeastEffort | null;
  state: MuscleState;
  problems: readonly MomentProblem[];
  forceN: Float64Array;
  /** Of this frame: right, left. */
  hipFrontNm: Float64Array;
  contact: ContactForces;
  scale: readonly [number, number];
  /** See `legAtSoleKg`: right, left. */
  legAtSoleKg: readonly [number, number];
  scratch: Float64Array;
  lacks: Map<string, Lack>;
  clamped: number;
  reserveNm: number;
  demandNm: number;
}
