import { hipMuscles } from './hip-muscles.ts';
import { kneeAnkleMuscles } from './knee-ankle-muscles.ts';
import type { LegMuscle } from './leg-muscle.ts';

/**
 * The leg muscles of a man of 75 kg, in the sagittal plane. Hip and knee angles are flexion, the ankle's dorsiflexion.
 *
 * Forces, fibre lengths, slack lengths and pennation: RajagopalLaiUhlrich2023.osim (opensim-models, 20a888b), read.
 * Lengths: path of MyoLeg (myo_sim, 2cef885), sampled and fitted with a separable polynomial of the fifth order in
 * `legRangeDeg`, error at most 2.3 mm (hamstrings), elsewhere below 1 mm.
 * Where MyoLeg differs from the 2023 model, which the forces and fibres are of, the latter's path points are taken:
 * - psoas: MyoLeg lost the cylinder at the brim of the pelvis (`PS_at_brim_r`), so that its arm falls from 1.9 cm at 0 to
 *   1.2 at -20 degrees, through the head of the femur. Geodesic on the cylinder, fitted to 0.12 mm: 2.4 cm at both.
 * - quadriceps: MyoLeg's knee arms rise from 2.3 cm at 95 degrees to 4 at 120, where the path over the moving patella of
 *   the 2023 model has 2.0 to 2.7; beyond 95 degrees they stay as they are there (refitted to 0.2 mm, 2.1 to 2.8 cm). Knee
 *   extension at 90, 100 and 110 degrees is then 73, 63 and 60 % of that at 60.
 * - gluteus medius and minimus, tensor fasciae latae: the 2023 model moved their origins; straight lines, fitted to 0.03 mm.
 * - gluteus maximus: MyoLeg lost the cylinders that keep it off the joint. Path points around `Gmax1..3_at_pelvis_r` give
 *   3.1, 2.8 and 4.5 cm at 90 degrees, less than the hamstrings, while CT found the gluteus maximus' arm the longest of the
 *   extensors at every angle, falling from 7.9 cm upright (Németh and Ohlsén 1985, J Biomech 18:129, from memory). Arms of
 *   the path points upright, from there in a line with the angle added to them so that each head has 5 cm at 90 degrees: a
 *   choice. 4.5 or 5.5 cm would change the knee's force in squat and sit-to-stand by 4 %.
 *
 * Slack lengths belong to the paths of the 2023 model and to tendons that stretch. Rigid tendons here have the length
 * that those have at 0.3 of the greatest force, 2.5 % more than slack (tendon curve of De Groote and Fregly, 4.9 % at the
 * greatest force; 0.3 is a choice). Where a fibre would still exceed 1.4 optimal lengths (its passive force a quarter
 * of the greatest) in standing, sitting, squatting (hip 120, knee 120, ankle 30 degrees), lifting from the ground with
 * the knee bent by 15, push-off or the rear leg of a split squat, the tendon is made longer until it does not. The
 * window is a choice; it changes hamstrings and ischial adductor magnus. The gluteus maximus gets 1.3 for 1.4: else the
 * stretched hip would give 37 N·m at 110 degrees, where 1 was measured (see `hipFrontNm`). The rectus femoris, whose fibres
 * are too short for all of these, is left out of it.
 */
export const legMuscles: readonly LegMuscle[] = [...hipMuscles, ...kneeAnkleMuscles];
