export { addExternalForce, type ExternalForce } from './add-external-force.ts';
export { createExternalForces, type ExternalForces } from './external-forces.ts';
export { createDynamicsWorkspace, type DynamicsWorkspace, inverseDynamics } from './inverse-dynamics.ts';
export { createJointLoads, type JointLoads, jointLoads } from './joint-loads.ts';
export {
  type ActivationProblem,
  type ActivationSolution,
  createActivationProblem,
  createActivationSolution,
  solveActivations,
} from './solve-activations.ts';
