import { type Body, humanSegments, type Side } from '../body/index.ts';
import type { Support } from './motion.ts';

/** A support whose shares are still to be found: how much it may carry over the path, 0 = lifted, 1 = standing on it. */
export interface SupportRule {
  surface: Support['surface'];
  side: Support['side'];
  segment: number;
  x: number;
  y: number;
  reachBackM: number;
  reachFrontM: number;
  touches(at: number): number;
  /** What the surface can do; see `Support`. */
  contact?: ContactRule;
}

/** A `SurfaceContact` over the path; its direction is fixed, or follows the path. */
export interface ContactRule {
  normalRad: number | ((at: number) => number);
  friction: number;
  holds?: boolean;
}

/** Skin, cloth and shoes on mats, covers and floors: a choice; textbooks give 0.3 to 0.6 for cloth and rubber. */
const commonFriction = 0.4;

/** A support whose surface presses in a direction, upwards by default, and holds by friction. */
export function onSurface(
  rule: SupportRule,
  { normalRad = Math.PI / 2, friction = commonFriction, holds = false }: Partial<ContactRule> = {},
): SupportRule {
  return { ...rule, contact: { normalRad, friction, holds } };
}

const always = (): number => 1;

/** The sole of a foot, flat: carries at its middle, from heel to toe tip. */
export function soleSupport(
  { foot }: Body,
  side: Side,
  touches: (at: number) => number = always,
  surface: Support['surface'] = 'ground',
): SupportRule {
  const x = (foot.toeTipFrontM - foot.heelBehindM) / 2;
  return {
    surface,
    side,
    segment: humanSegments[side].foot,
    x,
    y: -foot.ankleHeightM,
    reachBackM: -foot.heelBehindM - x,
    reachFrontM: foot.toeTipFrontM - x,
    touches,
  };
}

/** The toes of a foot whose heel is up: carry behind the toe joint's middle, from the joint to the tip. */
export function toesSupport(
  { foot }: Body,
  side: Side,
  touches: (at: number) => number = always,
  surface: Support['surface'] = 'ground',
): SupportRule {
  return {
    surface,
    side,
    segment: humanSegments[side].toes,
    x: 0,
    y: 0,
    reachBackM: 0,
    reachFrontM: foot.toeTipFrontM - foot.toeJointFrontM,
    touches,
  };
}

/** A single point that carries: a seat, a bench, a hand-hold. */
export function pointSupport(
  surface: Support['surface'],
  segment: number,
  x: number,
  y: number,
  touches: (at: number) => number = always,
): SupportRule {
  return { surface, side: 'both', segment, x, y, reachBackM: 0, reachFrontM: 0, touches };
}
