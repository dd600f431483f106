import { hipMuscles } from './hip-muscles.ts';
import { kneeAnkleMuscles } from './knee-ankle-muscles.ts';
import type { LegMuscle } from './leg-muscle.ts';

/**
 * The leg muscles of a man of 75 kg, in the sagittal plane. Hip and knee angles are flexion, the ankle's dorsiflexion.
 *
 * Forces, fibre lengths, slack lengths and pennation: RajagopalLaiUhlrich2023.osim (opensim-models, 20a888b), read.
 * Lengths: path of MyoLeg (myo_sim, 2cef885), sampled and fitted with a separable polynomial of the fifth order in
 * `legRangeDeg`, error at most 2.3 mm (hamstrings), elsewhere below 1 mm.
 * Of the gluteus maximus MyoLeg lost the cylinders that keep it off the joint, so that its arms fall to nothing in
 * flexion; its lengths are those of the 2023 model, path points around `Gmax1..3_at_pelvis_r`, geodesic on the cylinder,
 * fitted to 0.14 mm: arms of the three heads 4.9, 6.3, 7.5 cm at 0 degrees, 3.1, 2.8, 4.5 cm at 90.
 *
 * Slack lengths belong to the paths of the 2023 model and to tendons that stretch. With the lengths above and rigid
 * tendons some fibres would become too long, and their passive force larger than any moment measured; those slack lengths
 * are longer, so that no fibre exceeds 1.4 optimal lengths (there the passive force is a quarter of the greatest force)
 * in standing, sitting, squatting (hip 120, knee 120, ankle 30 degrees), lifting from the ground with a knee bent by 15,
 * push-off and the rear leg of a split squat. The window is a choice. The rectus femoris, whose fibres are too short for
 * all of these, keeps the published length.
 */
export const legMuscles: readonly LegMuscle[] = [...hipMuscles, ...kneeAnkleMuscles];
