import type { GaitModel } from './gait-model.ts';

/**
 * Written by `npm run train`; do not edit. Features: downSdG, frontSdG, rightSdG, downSkewness, frontSkewness, downFrontCorrelation, forwardDeg5, forwardDeg25, forwardDeg50, forwardDeg75, forwardDeg95, magnitudeG2, magnitudeG25, magnitudeG50, magnitudeG75, magnitudeG98, regularity. Kinds: walk, stairs up, stairs down.
 *
 * Trained on five people of the Daily and Sports Activities data (Altun & Barshan 2010, UCI, CC BY 4.0), both legs, and on
 * five simulated people (see `training/`). The weights are of this project, under its licence.
 */
export const gaitWeights: GaitModel = {
  mean: [
    0.221135, 0.244597, 0.0790195, -0.104073, 0.610613, -0.116693, -15.9462, -4.57158, 3.51102, 11.9292,
    28.2224, 0.616915, 0.894013, 1.01465, 1.21062, 1.51276, 0.698756,
  ],
  sd: [
    0.0631693, 0.0871941, 0.0385132, 0.573182, 0.695487, 0.301159, 14.2218, 10.0302, 7.08887, 7.24922,
    9.67207, 0.148369, 0.0637471, 0.0425538, 0.0925867, 0.226702, 0.269614,
  ],
  weights: [
    [
      -0.0556226, 0.233325, -0.0769041, 0.0634415, 0.283824, -0.407495, -0.310742, -0.348622, -0.62935,
      -0.511103, 0.0607141, 0.248734, 0.034428, 0.165698, 0.240926, -0.0651933, 0.501786, -0.0318692,
    ],
    [
      0.161407, -0.175832, 0.088595, 0.602984, 0.344957, 0.499453, 0.182962, 0.256391, 0.254189, 0.00162668,
      0.344452, -0.671342, 0.414989, -0.0996966, -0.184862, -0.0475894, -0.355933, 0.0339104,
    ],
    [
      -0.105785, -0.0574935, -0.0116909, -0.666425, -0.628781, -0.0919589, 0.12778, 0.092231, 0.37516,
      0.509477, -0.405166, 0.422607, -0.449417, -0.0660019, -0.0560634, 0.112783, -0.145853, -0.00204125,
    ],
  ],
};
