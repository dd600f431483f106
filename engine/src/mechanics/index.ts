export { activeForceN } from './active-force-n.ts';
export { addExternalForce, type ExternalForce } from './add-external-force.ts';
export { armEfforts } from './arm-efforts.ts';
export { curveTable, readCurve } from './curve-table.ts';
export { createMuscleState, evaluateMuscles, type MuscleState } from './evaluate-muscles.ts';
export { createExternalForces, type ExternalForces } from './external-forces.ts';
export { activeForceLength, forceVelocity, passiveForceLength } from './hill-curves.ts';
export { humanMuscles } from './human-muscles.ts';
export { createDynamicsWorkspace, type DynamicsWorkspace, inverseDynamics } from './inverse-dynamics.ts';
export { createJointLoads, type JointLoads, jointLoads } from './joint-loads.ts';
export { createMomentProblems, fillMomentProblem, type MomentProblem } from './moment-problems.ts';
export type { Lack, LegLoads, MotionSolution } from './motion-solution.ts';
export type { Muscle } from './muscle.ts';
export {
  type CoordinateMotion,
  type CoordinateMotionOptions,
  coordinateMotion,
} from './opensim/coordinate-motion.ts';
export { groundForces, type PlateForce } from './opensim/ground-forces.ts';
export {
  type MeasuredMotion,
  type MeasuredMotionOptions,
  measuredMotion,
} from './opensim/measured-motion.ts';
export type {
  ModelActuator,
  ModelBody,
  ModelCoordinate,
  ModelFunction,
  ModelJoint,
  ModelLimitSpring,
  ModelMuscle,
  ModelPathPoint,
  OpensimModel,
  TransformAxis,
  Vector3,
} from './opensim/model.ts';
export { type ModelActivations, modelActivations } from './opensim/model-activations.ts';
export { modelMoments, type PlateContact } from './opensim/model-moments.ts';
export type { MotionTable } from './opensim/motion-table.ts';
export { type PlanarModel, planarModel } from './opensim/planar-model.ts';
export {
  type FootSegments,
  type PredictedGroundForce,
  predictGroundForce,
} from './opensim/predict-ground-force.ts';
export { readOpensimModel } from './opensim/read-model.ts';
export { readMotionTable } from './opensim/read-motion-table.ts';
export type { MeasuredRepetition } from './opensim/recognise-motion.ts';
export { type SolutionTables, solutionTables } from './opensim/solution-tables.ts';
export type { Stance } from './opensim/stances.ts';
export { type TurningPoint, turningPoints } from './opensim/turning-points.ts';
export { writeMotionTable } from './opensim/write-motion-table.ts';
export { checkPerformOptions } from './perform/check-perform-options.ts';
export { heaviestKg, largestLoadKg } from './perform/largest-load-kg.ts';
export { lyingKind } from './perform/lie-down.ts';
export { maximalTempo, oneRepetitionMaximumKg } from './perform/one-repetition-maximum-kg.ts';
export { performMotion } from './perform/perform-motion.ts';
export { gravityPresetsMS2, type Lying, lyingWays, type PerformOptions } from './perform/perform-options.ts';
export { strengthFromMaximum } from './perform/strength-from-maximum.ts';
export {
  type ActivationProblem,
  type ActivationSolution,
  createActivationProblem,
  createActivationSolution,
  solveActivations,
} from './solve-activations.ts';
export { type SolveMotionOptions, solveMotion } from './solve-motion.ts';
