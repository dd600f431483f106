/** What a law of muscle energy needs to know of one muscle at one moment. */
export interface FibreState {
  /** 0 to 1; the excitation is taken to be the same, as static optimisation knows no delay. */
  activation: number;
  /** Fibre length, optimal lengths, and the share of the active force that it allows, 0 to 1. */
  length: number;
  activeForceLength: number;
  /** How fast the fibre grows, optimal lengths per second, and m/s; negative: it shortens. */
  velocityPerS: number;
  velocityMS: number;
  /** Force along the fibre, N: of activation and of the stretched fibre. */
  activeN: number;
  passiveN: number;
  massKg: number;
  /** Share of slow-twitch fibres in the muscle's mass, 0 to 1. */
  slowTwitchShare: number;
}
