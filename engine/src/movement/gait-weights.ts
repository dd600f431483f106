import type { GaitModel } from './gait-model.ts';

/**
 * Written by `npm run train`; do not edit. Features: downSdG, frontSdG, rightSdG, downSkewness, frontSkewness, downFrontCorrelation, forwardDeg5, forwardDeg25, forwardDeg50, forwardDeg75, forwardDeg95, magnitudeG2, magnitudeG25, magnitudeG50, magnitudeG75, magnitudeG98, regularity. Kinds: walk, stairs up, stairs down.
 *
 * Trained on five people of the Daily and Sports Activities data (Altun & Barshan 2010, UCI, CC BY 4.0), both legs, and on
 * five simulated people (see `training/`). The weights are of this project, under its licence.
 */
export const gaitWeights: GaitModel = {
  mean: [
    0.221014, 0.245183, 0.0789585, -0.0959495, 0.598863, -0.11536, -16.5403, -4.80043, 3.32804, 11.7304,
    28.0956, 0.617459, 0.895652, 1.01489, 1.21002, 1.51207, 0.683871,
  ],
  sd: [
    0.0664121, 0.089166, 0.0381211, 0.573628, 0.682116, 0.301328, 14.7101, 9.76856, 6.94124, 7.00953, 9.59159,
    0.150076, 0.0647868, 0.0426045, 0.0968476, 0.229024, 0.264869,
  ],
  weights: [
    [
      -0.0369624, 0.257683, -0.113916, 0.0284434, 0.279506, -0.42665, -0.303815, -0.369688, -0.598341,
      -0.497948, 0.0805352, 0.258823, 0.0560899, 0.179691, 0.249692, -0.0639464, 0.520396, -0.0298891,
    ],
    [
      0.151362, -0.190692, 0.149805, 0.621473, 0.344337, 0.535335, 0.157021, 0.297305, 0.267877, -0.0177001,
      0.3452, -0.672836, 0.358123, -0.0861534, -0.168672, -0.0294724, -0.33727, 0.0122939,
    ],
    [
      -0.114399, -0.066991, -0.035889, -0.649917, -0.623843, -0.108685, 0.146794, 0.0723829, 0.330464,
      0.515648, -0.425735, 0.414013, -0.414213, -0.0935372, -0.08102, 0.0934188, -0.183127, 0.0175952,
    ],
  ],
};
