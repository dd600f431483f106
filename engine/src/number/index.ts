export { butterworthLowPass, type Sections } from './butterworth.ts';
export { acos, asin, atan2, cos, exp, ln, pow, sin, tan } from './math.ts';
export { type MeanChangeOptions, meanChanges } from './mean-changes.ts';
export { quickAcos } from './quick-acos.ts';
export { type Random, seededRandom } from './random.ts';
export { sineCosine } from './sine-cosine.ts';
export { studentT975 } from './student-t.ts';
export { whittakerSmooth } from './whittaker-smooth.ts';
