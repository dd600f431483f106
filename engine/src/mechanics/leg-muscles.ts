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
 * Slack lengths belong to the paths of the 2023 model and to tendons that stretch. Rigid tendons here have the length
 * that those have at 0.3 of the greatest force, 2.5 % more than slack (tendon curve of De Groote and Fregly, 4.9 % at the
 * greatest force; 0.3 is a choice). Where a fibre would still exceed 1.4 optimal lengths (its passive force a quarter
 * of the greatest) in standing, sitting, squatting (hip 120, knee 120, ankle 30 degrees), lifting from the ground with
 * the knee bent by 15, push-off or the rear leg of a split squat, the tendon is made longer until it does not. The
 * window is a choice; it changes hamstrings, inferior gluteus maximus and ischial adductor magnus. The rectus femoris,
 * whose fibres are too short for all of these, is left out of it.
 */
export const legMuscles: readonly LegMuscle[] = [...hipMuscles, ...kneeAnkleMuscles];
