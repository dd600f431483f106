/** The exercises of the catalogue as a list to choose from, by what one does. */
export const exerciseGroups = {
  squats: [
    'squat',
    'front-squat',
    'half-squat',
    'sumo-squat',
    'single-leg-squat',
    'split-squat',
    'bulgarian-squat',
    'decline-squat',
  ],
  steps: ['lunge', 'step-up', 'step-down', 'calf-raise'],
  chair: ['sit-to-stand', 'assisted-sit-to-stand', 'seated-march', 'sit'],
  hips: ['deadlift', 'romanian-deadlift', 'hip-thrust', 'bridge'],
  machines: ['leg-press', 'knee-extension', 'cycle', 'row'],
  going: ['walk', 'stairs-up', 'stairs-down', 'run', 'jump'],
  standing: ['stand', 'one-leg-stand', 'standing-frame'],
  bed: ['heel-slide', 'ankle-pump', 'quad-set', 'supine-cycle', 'lie'],
} as const;

export type ExerciseGroup = keyof typeof exerciseGroups;
