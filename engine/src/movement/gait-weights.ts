import type { GaitModel } from './gait-model.ts';

/**
 * Written by `npm run train`; do not edit. Features: downSdG, frontSdG, rightSdG, downSkewness, frontSkewness, downFrontCorrelation, forwardDeg5, forwardDeg25, forwardDeg50, forwardDeg75, forwardDeg95, magnitudeG2, magnitudeG25, magnitudeG50, magnitudeG75, magnitudeG98, regularity. Kinds: walk, stairs up, stairs down.
 *
 * Trained on five people of the Daily and Sports Activities data (Altun & Barshan 2010, UCI, CC BY 4.0), both legs, and on
 * five simulated people (see `training/`). The weights are of this project, under its licence.
 */
export const gaitWeights: GaitModel = {
  mean: [
    0.221102, 0.245219, 0.0790366, -0.095623, 0.599712, -0.114867, -16.5244, -4.80323, 3.33134, 11.7478,
    28.1192, 0.617596, 0.895711, 1.01496, 1.20994, 1.51237, 0.683728,
  ],
  sd: [
    0.0666248, 0.0892157, 0.0384181, 0.573715, 0.68108, 0.301795, 14.6934, 9.76694, 6.94484, 7.08457, 9.62125,
    0.15006, 0.0647733, 0.0425594, 0.0964664, 0.230165, 0.265239,
  ],
  weights: [
    [
      -0.0416034, 0.256166, -0.115304, 0.029942, 0.283139, -0.426138, -0.308699, -0.367911, -0.601154,
      -0.492358, 0.0802504, 0.263092, 0.0555775, 0.172666, 0.259083, -0.0699552, 0.516827, -0.0282062,
    ],
    [
      0.154269, -0.186394, 0.147736, 0.622155, 0.337767, 0.533262, 0.154086, 0.29504, 0.267456, -0.0182463,
      0.344729, -0.677798, 0.365178, -0.083747, -0.174403, -0.0293954, -0.33118, 0.0104811,
    ],
    [
      -0.112666, -0.0697713, -0.0324317, -0.652097, -0.620906, -0.107124, 0.154613, 0.0728709, 0.333698,
      0.510605, -0.42498, 0.414706, -0.420755, -0.0889191, -0.0846792, 0.0993506, -0.185647, 0.0177252,
    ],
  ],
};
