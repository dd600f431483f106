/**
 * The coordinates of a human body in the plane, in their order. Pelvis: the hip joint's place, m, and its tilt, positive
 * leaning back. Joints in rad, positive for what the name says; the lumbar joint's extension leans back.
 */
export const humanCoordinates = [
  'pelvisX',
  'pelvisY',
  'pelvisTilt',
  'lumbarExtension',
  'hipFlexionRight',
  'kneeFlexionRight',
  'ankleDorsiflexionRight',
  'toeExtensionRight',
  'hipFlexionLeft',
  'kneeFlexionLeft',
  'ankleDorsiflexionLeft',
  'toeExtensionLeft',
  'shoulderFlexion',
  'elbowFlexion',
] as const;

/** Index of each coordinate. */
export const human = {
  pelvisX: 0,
  pelvisY: 1,
  pelvisTilt: 2,
  lumbarExtension: 3,
  right: { hipFlexion: 4, kneeFlexion: 5, ankleDorsiflexion: 6, toeExtension: 7 },
  left: { hipFlexion: 8, kneeFlexion: 9, ankleDorsiflexion: 10, toeExtension: 11 },
  shoulderFlexion: 12,
  elbowFlexion: 13,
} as const;
