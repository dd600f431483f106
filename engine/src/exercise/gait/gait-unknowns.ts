import type { GaitStyle } from './gait-style.ts';
import { type HarmonicTable, harmonicTable } from './harmonics.ts';
import { periodicSpline } from './periodic-spline.ts';

const legJoints = ['thigh', 'knee', 'ankle'] as const;

/** Where each unknown of a gait is in one row of numbers. */
export interface GaitUnknowns {
  /** Terms of one joint's series; the three joints come first. */
  legTerms: number;
  /** How far the centre of mass is in front of the right foot's place when that foot lands, and how high it is, m. */
  aheadM: number;
  heightM: number;
  /** Series of the way forward and of the pitch, m and rad; their harmonics are those of a step. */
  forward: number;
  pitch: number;
  count: number;
}

export function gaitUnknowns({ legHarmonics, forwardHarmonics, pitchHarmonics }: GaitStyle): GaitUnknowns {
  const legTerms = 1 + 2 * legHarmonics;
  const legs = 3 * legTerms;
  const forward = legs + 2;
  const pitch = forward + 2 * forwardHarmonics;
  return {
    legTerms,
    aheadM: legs,
    heightM: legs + 1,
    forward,
    pitch,
    count: pitch + 2 * pitchHarmonics,
  };
}

/** The three tables of a gait at some phases. */
export interface GaitTables {
  leg: HarmonicTable;
  forward: HarmonicTable;
  pitch: HarmonicTable;
}

export function gaitTables(phases: ArrayLike<number>, style: GaitStyle): GaitTables {
  return {
    leg: harmonicTable(phases, style.legHarmonics, 1, true),
    forward: harmonicTable(phases, style.forwardHarmonics, 2, false),
    pitch: harmonicTable(phases, style.pitchHarmonics, 2, false),
  };
}

const degree = Math.PI / 180;
const samples = 128;

/** The published angles as Fourier series, rad: the unknowns of the three joints. */
export function publishedSeries({ anglesDeg, legHarmonics }: GaitStyle): Float64Array {
  const phases = Float64Array.from({ length: samples }, (_, i) => i / samples);
  const { terms, value } = harmonicTable(phases, legHarmonics, 1, true);
  const series = new Float64Array(3 * terms);
  legJoints.forEach((joint, j) => {
    const angle = periodicSpline(anglesDeg[joint]);
    for (let p = 0; p < samples; p++) {
      const rad = angle(phases[p]!) * degree;
      for (let t = 0; t < terms; t++)
        series[j * terms + t]! += ((t === 0 ? 1 : 2) / samples) * rad * value[p * terms + t]!;
    }
  });
  return series;
}
