import type { Body } from '../../body/index.ts';
import { between } from '../ease.ts';
import type { GaitStyle } from './gait-style.ts';
import { periodicSpline } from './periodic-spline.ts';

/** What a foot carries at a phase of its own cycle. */
export interface FootLoad {
  /** Share of the whole force of the ground, 0-1; 0 in the air. */
  share: number;
  /** Where the pressure is, m in front of the ankle. */
  pressureX: number;
}

/** What each foot carries by the phase of its own cycle; while both are down the weight passes evenly: the
 * published forces rise and fall almost straight (a choice). */
export function footLoad({ foot }: Body, { toeOffAt, pressureWay }: GaitStyle): (phase: number) => FootLoad {
  const way = periodicSpline(pressureWay);
  const lastAt = pressureWay.at(-1)![0];
  // Between the other foot's landing and this one's leaving both are down.
  const both = Math.max(0, toeOffAt - 0.5);
  return (phase) => {
    if (phase >= toeOffAt) return { share: 0, pressureX: foot.toeJointFrontM };
    const taking = both > 0 ? Math.min(1, phase / both) : 1;
    const giving = both > 0 ? Math.min(1, (toeOffAt - phase) / both) : 1;
    const stance = phase / toeOffAt;
    // The spline bends back to the next landing only after its last key.
    const part = stance > lastAt ? 1 : Math.min(1, way(stance));
    return {
      share: Math.min(taking, giving),
      pressureX: between(-foot.heelBehindM, foot.toeJointFrontM, part),
    };
  };
}
