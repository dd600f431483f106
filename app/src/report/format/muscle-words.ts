import type { MuscleGroup } from '@legwork/engine';

/** Muscles in plain words, with the name a textbook gives them where that is another. */
export const muscleWords: Readonly<Record<MuscleGroup, string>> = {
  'gluteus-maximus': 'buttocks (gluteus maximus)',
  vasti: 'front of the thigh (vasti)',
  'rectus-femoris': 'front of the thigh, across the hip (rectus femoris)',
  hamstrings: 'back of the thigh (hamstrings)',
  gastrocnemius: 'calf, upper (gastrocnemius)',
  soleus: 'calf, deep (soleus)',
  'tibialis-anterior': 'shin (tibialis anterior)',
  'hip-flexors': 'hip flexors (iliopsoas)',
  adductors: 'inside of the thigh (adductors)',
  'gluteus-medius': 'side of the hip (gluteus medius)',
  'erector-spinae': 'lower back (erector spinae)',
  abdominals: 'abdomen (abdominals)',
  'upper-back': 'upper back',
  arms: 'arms and grip',
  chest: 'chest',
};
