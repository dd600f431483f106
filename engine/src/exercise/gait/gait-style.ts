/** One way of going on two feet. Phases are shares of the cycle of a leg, 0 where its foot comes down. */
export interface GaitStyle {
  cycleS: number;
  /** How far and how high one step goes, m. */
  stepM: number;
  riseM: number;
  /** The foot comes down with its toes up, rad (negative: toes first), and is flat at `flatAt`. */
  strikeRad: number;
  flatAt: number;
  /** The heel begins to rise, and the toes leave. */
  heelOffAt: number;
  toeOffAt: number;
  /** How far the heel is up when the toes leave, rad. */
  heelUpRad: number;
  /** Greatest knee flexion of the swinging leg, rad. */
  swingKneeRad: number;
  /** Least knee flexion of the standing leg, rad. */
  stanceKneeRad: number;
  /** Lean of the trunk, rad. */
  leanRad: number;
  /** How far the pelvis is in front of the middle between the feet when a foot comes down, m. */
  aheadM: number;
  /** Whether `swayForward` and `swayUp` are the way of the centre of mass; else of the pelvis. */
  followsCentre: boolean;
  /** The own way besides the even advance: forward and up, m, twice a cycle. */
  swayForward(phase: number): number;
  swayUp(phase: number): number;
}
