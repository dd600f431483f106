import type { GaitModel } from './gait-model.ts';

/**
 * Written by `npm run train`; do not edit. Features: downSdG, frontSdG, rightSdG, downSkewness, frontSkewness, downFrontCorrelation, forwardDeg5, forwardDeg25, forwardDeg50, forwardDeg75, forwardDeg95, magnitudeG2, magnitudeG25, magnitudeG50, magnitudeG75, magnitudeG98, regularity. Kinds: walk, stairs up, stairs down.
 *
 * Trained on five people of the Daily and Sports Activities data (Altun & Barshan 2010, UCI, CC BY 4.0), both legs, and on
 * five simulated people (see `training/`). The weights are of this project, under its licence.
 */
export const gaitWeights: GaitModel = {
  mean: [
    0.222187, 0.245207, 0.0789916, -0.0998307, 0.612209, -0.116001, -15.8781, -4.5417, 3.57655, 12.0215,
    28.3309, 0.615479, 0.89348, 1.01513, 1.2122, 1.5145, 0.702403,
  ],
  sd: [
    0.0620293, 0.0879308, 0.0383776, 0.568551, 0.695063, 0.301813, 14.228, 9.94022, 7.11505, 7.32593, 9.67738,
    0.147629, 0.0632336, 0.0427875, 0.0917208, 0.226504, 0.26763,
  ],
  weights: [
    [
      -0.036316, 0.254042, -0.129972, 0.0456908, 0.280867, -0.417943, -0.335573, -0.376752, -0.627768,
      -0.479257, 0.0893889, 0.249562, 0.0490994, 0.165582, 0.251532, -0.0629273, 0.510049, -0.013059,
    ],
    [
      0.153801, -0.196702, 0.13281, 0.636745, 0.339014, 0.516134, 0.204342, 0.271636, 0.262326, -0.0121713,
      0.320223, -0.686156, 0.397633, -0.0963604, -0.190267, -0.0360553, -0.350916, 0.00453828,
    ],
    [
      -0.117485, -0.0573396, -0.00283856, -0.682436, -0.619882, -0.0981918, 0.131231, 0.105116, 0.365442,
      0.491428, -0.409612, 0.436594, -0.446732, -0.069222, -0.0612649, 0.0989826, -0.159133, 0.0085207,
    ],
  ],
};
