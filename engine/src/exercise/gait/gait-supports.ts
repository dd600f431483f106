import { type Body, humanSegments } from '../../body/index.ts';
import { between, ease } from '../ease.ts';
import type { Support } from '../motion.ts';
import type { GaitStyle } from './gait-style.ts';

/**
 * What carries in a gait: the soles, the pressure moving from where the foot comes down to the toe joint until the heel
 * rises, and staying there; the weight passes from foot to foot while both are down (a smooth change: a choice).
 */
export function gaitSupports(body: Body, style: GaitStyle, frames: number): Support[] {
  const { heelBehindM, toeJointFrontM, toeTipFrontM, ankleHeightM } = body.foot;
  const { toeOffAt, heelOffAt, flatAt, strikeRad } = style;
  const lands = strikeRad < 0 ? toeJointFrontM : -heelBehindM;
  // Between the other foot's landing and this one's leaving both are down.
  const both = Math.max(0, toeOffAt - 0.5);
  return (['right', 'left'] as const).map((side) => {
    const arrays = {
      pointX: new Float64Array(frames),
      pointY: new Float64Array(frames).fill(-ankleHeightM),
      reachBackM: new Float64Array(frames),
      reachFrontM: new Float64Array(frames),
      share: new Float64Array(frames),
    };
    for (let frame = 0; frame < frames; frame++) {
      const phase = (frame / frames + (side === 'left' ? 0.5 : 0)) % 1;
      if (phase >= toeOffAt) continue;
      const rolling = phase > heelOffAt || (phase < flatAt && strikeRad < 0);
      const x = between(lands, toeJointFrontM, ease(Math.min(1, phase / heelOffAt)));
      arrays.pointX[frame] = x;
      const fixed = rolling ? toeJointFrontM : -heelBehindM;
      arrays.reachBackM[frame] = (rolling ? toeJointFrontM : -heelBehindM) - x;
      arrays.reachFrontM[frame] = (phase < flatAt && strikeRad > 0 ? fixed : toeTipFrontM) - x;
      const taking = both > 0 ? ease(Math.min(1, phase / both)) : 1;
      const giving = both > 0 ? ease(Math.min(1, (toeOffAt - phase) / both)) : 1;
      arrays.share[frame] = Math.min(taking, giving);
    }
    return { surface: 'ground' as const, side, segment: humanSegments[side].foot, ...arrays };
  });
}
