export type { AppliedForce, CarriedMass, Motion, Support } from './motion.ts';
