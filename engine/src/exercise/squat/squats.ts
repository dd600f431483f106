import type { Exercise } from '../exercise.ts';
import { swingingLeg } from '../swinging-leg.ts';
import { squatMotion } from './squat-motion.ts';

const phases = ['down: hips back, knees forward over the feet', 'up'];
const sensors = ['thigh', 'waist', 'lower-back'] as const;
const options = ['depthDeg', 'tempo', 'loadKg', 'bar', 'frames'] as const;
const bothLegs = ['right', 'left'] as const;

export const squat: Exercise = {
  name: 'squat',
  about: 'Stand with both soles flat, squat down until the thighs are about level or deeper, and stand up.',
  phases,
  trains: ['vasti', 'gluteus-maximus', 'adductors', 'erector-spinae', 'soleus'],
  sensors,
  options,
  build: (setup) => squatMotion(setup, { depthDeg: 110, bar: 'high', legs: bothLegs }),
};

export const frontSquat: Exercise = {
  name: 'front-squat',
  about: 'A squat with the bar in front, on the collar bones: the trunk stays more upright.',
  phases,
  trains: ['vasti', 'gluteus-maximus', 'erector-spinae', 'upper-back', 'soleus'],
  sensors,
  options,
  build: (setup) => squatMotion(setup, { depthDeg: 110, bar: 'front', legs: bothLegs }),
};

export const halfSquat: Exercise = {
  name: 'half-squat',
  about: 'A squat that turns half way down.',
  phases,
  trains: ['vasti', 'gluteus-maximus', 'soleus'],
  sensors,
  options,
  build: (setup) => squatMotion(setup, { depthDeg: 60, bar: 'high', legs: bothLegs }),
};

export const sumoSquat: Exercise = {
  name: 'sumo-squat',
  about:
    'A squat with the feet wide and turned out. Computed in the plane of the side view: how far the legs spread is not seen.',
  phases,
  trains: ['vasti', 'adductors', 'gluteus-maximus', 'soleus'],
  sensors,
  options,
  build: (setup) => squatMotion(setup, { depthDeg: 110, bar: 'high', legs: bothLegs }),
};

export const declineSquat: Exercise = {
  name: 'decline-squat',
  about:
    'One leg on a board that falls 25 degrees to the toes: the trunk stays upright and the knee does the work.',
  phases,
  trains: ['vasti', 'rectus-femoris', 'soleus'],
  sensors,
  options,
  // 25 degrees is the board of the decline-squat programmes (Purdam et al. 2004, Br J Sports Med 38:395).
  build: (setup) =>
    squatMotion(setup, {
      depthDeg: 70,
      bar: 'high',
      legs: ['right'],
      declineDeg: 25,
      // Upright, as these programmes ask for (from memory).
      trunkShare: 0,
      poseFreeLeg: swingingLeg('left', 0, 45),
    }),
};

export const singleLegSquat: Exercise = {
  name: 'single-leg-squat',
  about: 'Squat on the right leg, the left one bent behind.',
  phases,
  trains: ['vasti', 'gluteus-maximus', 'gluteus-medius', 'hamstrings', 'soleus'],
  sensors,
  options,
  build: (setup) =>
    squatMotion(setup, {
      depthDeg: 75,
      bar: 'high',
      legs: ['right'],
      poseFreeLeg: swingingLeg('left', 15, 85),
    }),
};
