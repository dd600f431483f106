import { type Body, humanSegments } from '../../body/index.ts';
import type { Support } from '../motion.ts';
import { footLoad } from './foot-load.ts';
import type { GaitStyle } from './gait-style.ts';
import { spreadShares } from './spread-shares.ts';

/** How far the pressure may leave its way to make up for what is left unbalanced, m: a choice. */
const reachM = 0.005;

/** What carries in a gait: the soles, the pressure going its way from where the foot comes down to the toe joint. */
export function gaitSupports(body: Body, style: GaitStyle, frames: number): Support[] {
  const load = footLoad(body, style);
  const phases = Array.from({ length: frames }, (_, frame) => frame / frames);
  const loads = {
    right: phases.map((phase) => load(phase)),
    left: phases.map((phase) => load((phase + 0.5) % 1)),
  };
  const spread = phases.map((phase, i) => spreadShares(body, style, loads.right[i]!, loads.left[i]!, phase));
  return (['right', 'left'] as const).map((side) => {
    const own = loads[side];
    return {
      surface: 'ground',
      side,
      segment: humanSegments[side].foot,
      pointX: Float64Array.from(own, ({ pressureX }) => pressureX),
      pointY: new Float64Array(frames).fill(-body.foot.ankleHeightM),
      reachBackM: new Float64Array(frames).fill(-reachM),
      reachFrontM: new Float64Array(frames).fill(reachM),
      share: Float64Array.from(own, ({ share }) => share),
      spreadShare: Float64Array.from(spread, (part) => (side === 'right' ? part : -part)),
    };
  });
}
