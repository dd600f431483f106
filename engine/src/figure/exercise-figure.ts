import type { FigureFrame, JointName, Point } from './figure-frame.ts';
import { shapeMuscles } from './muscle-shapes.ts';

/** What all frames of a picture share, so that it does not jump. */
export interface FigureView {
  /** What the picture shows, m. */
  fromXM: number;
  toXM: number;
  fromYM: number;
  toYM: number;
  /** Steps, seats and beds, that the body rests on above the ground. */
  surfaces: readonly { fromXM: number; toXM: number; yM: number }[];
}

const pxPerM = 220;
/** Length of the arrow of one body weight, m: a choice, about a thigh. */
const bodyWeightArrowM = 0.45;
/** Radius of the ring of a joint without force, and what a body weight adds, px: choices, so that 6 of them do not touch. */
const ringPx = 4;
const ringPxPerBW = 3.5;
/** Forces below this share of the body's weight are not drawn. */
const leastForceShare = 0.02;
/** Room around the joints for muscles and head. */
const marginM = 0.18;
/** Radius of the head, as a share of the way from the shoulder to its top: a drawing, not anatomy. */
const headShare = 0.38;

/**
 * The view that holds every frame, so that a movement can be played without the picture moving.
 *
 * @example
 * const view = figureView(frames);
 */
export function figureView(frames: readonly FigureFrame[]): FigureView {
  const points = frames.flatMap(pointsOf);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    fromXM: Math.min(...xs) - marginM,
    toXM: Math.max(...xs) + marginM,
    fromYM: Math.min(...ys, 0) - marginM / 2,
    toYM: Math.max(...ys) + marginM,
    surfaces: surfacesOf(frames),
  };
}

/**
 * Draws a body from its right side: the skeleton, muscles coloured by their activation, forces of the ground as arrows,
 * forces between the bones as rings around the joints, weights. The far leg is fainter.
 *
 * The picture has classes in place of colours: `figure-ground`, `figure-bone`, `figure-far`, `figure-head`,
 * `figure-joint`, `figure-contact`, `figure-force`, `figure-load`, and `figure-muscle` with the share of the activation as the custom
 * property `--a`.
 *
 * @param bodyWeightN the force whose arrow is as long as a thigh
 * @returns an SVG, hidden from assistive technology: say beside it what it shows
 * @example
 * exerciseFigure(frames[0], figureView(frames), 75 * 9.80665);
 */
export function exerciseFigure(frame: FigureFrame, view: FigureView, bodyWeightN: number): string {
  const width = (view.toXM - view.fromXM) * pxPerM;
  const height = (view.toYM - view.fromYM) * pxPerM;
  const at = ([x, y]: Point): Point => [(x - view.fromXM) * pxPerM, (view.toYM - y) * pxPerM];
  const drawn = [
    line('figure-ground', [at([view.fromXM, 0]), at([view.toXM, 0])]),
    ...view.surfaces.map(({ fromXM, toXM, yM }) => line('figure-ground', [at([fromXM, yM]), at([toXM, yM])])),
    drawLeg(frame, 'left', at),
    drawTrunk(frame, at),
    drawLeg(frame, 'right', at),
    ...frame.loads.filter(({ massKg }) => massKg > 0).map((load) => drawLoad(load, at)),
    drawArms(frame, at),
    ...frame.supports.map((support) => drawForce(support, bodyWeightN, at)),
  ];
  return `<svg class="figure" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${short(width)} ${short(height)}" width="${short(width)}" height="${short(height)}" aria-hidden="true" focusable="false">${drawn.join('')}</svg>`;
}

/** Surfaces that are drawn, and how far they reach beyond where they carry, m: a choice. */
const drawnSurfaces = ['step', 'seat', 'bed'];
const beyondM = 0.15;
/** What moves further than this in height, or along, is no surface that stays: a pedal, a seat that slides, m. */
const staysWithinM = { up: 0.03, along: 0.3 };

/** The surfaces above the ground that stay where they are in all frames. */
function surfacesOf(frames: readonly FigureFrame[]): FigureView['surfaces'] {
  const all = (frames[0]?.supports ?? []).flatMap((_, k) => {
    const loaded = frames.flatMap(({ supports }) => {
      const support = supports[k];
      // A pad that holds from the front or from behind lies across its force.
      return support &&
        drawnSurfaces.includes(support.surface ?? '') &&
        support.forceYN > Math.abs(support.forceXN)
        ? [support]
        : [];
    });
    if (loaded.length === 0) return [];
    const xs = loaded.map(({ xM }) => xM);
    const ys = loaded.map(({ yM }) => yM);
    const [fromXM, toXM] = [Math.min(...xs), Math.max(...xs)];
    const stays = Math.max(...ys) - Math.min(...ys) < staysWithinM.up && toXM - fromXM < staysWithinM.along;
    return stays ? [{ fromXM: fromXM - beyondM, toXM: toXM + beyondM, yM: ys[0]! }] : [];
  });
  // Of what touches the ground the ground is the surface.
  return all.filter(({ yM }) => Math.abs(yM) > staysWithinM.up);
}

type Place = (point: Point) => Point;

function drawLeg(
  { points, activation, contactForceBW }: FigureFrame,
  side: 'right' | 'left',
  at: Place,
): string {
  const { knee, ankle, heel, toeJoint, toeTip } = points[side];
  const muscles = shapeMuscles(points, side).map(({ name, outline }) =>
    drawMuscle(outline.map(at), activation[side][name] ?? 0),
  );
  const bones = [
    line('figure-bone', [points.hip, knee, ankle].map(at)),
    `<path class="figure-foot" d="${path([heel, ankle, toeJoint].map(at))}Z"/>`,
    line('figure-bone figure-thin', [heel, toeJoint, toeTip].map(at)),
    ...[points.hip, knee, ankle].map((joint) => dot('figure-joint', at(joint), 4)),
    ...(contactForceBW ? drawContacts({ hip: points.hip, knee, ankle }, contactForceBW[side], at) : []),
  ];
  return `<g${side === 'left' ? ' class="figure-far"' : ''}>${muscles.join('')}${bones.join('')}</g>`;
}

/** A ring around each joint: the larger, the harder its bones press on each other. */
function drawContacts(
  joints: Readonly<Record<JointName, Point>>,
  forcesBW: Readonly<Record<JointName, number>>,
  at: Place,
): string[] {
  return (['hip', 'knee', 'ankle'] as const)
    .filter((joint) => forcesBW[joint] >= leastForceShare)
    .map((joint) => dot('figure-contact', at(joints[joint]), ringPx + ringPxPerBW * forcesBW[joint]));
}

function drawTrunk({ points, activation }: FigureFrame, at: Place): string {
  const { hip, lumbar, shoulder, headTop } = points;
  const muscles = shapeMuscles(points, 'trunk').map(({ name, outline }) =>
    drawMuscle(outline.map(at), Math.max(activation.right[name] ?? 0, activation.left[name] ?? 0)),
  );
  const headRadiusM = headShare * distance(shoulder, headTop);
  const between = (share: number): Point => [
    headTop[0] + share * (shoulder[0] - headTop[0]),
    headTop[1] + share * (shoulder[1] - headTop[1]),
  ];
  const head = between(headShare);
  const neck = between(2 * headShare);
  return `<g>${muscles.join('')}${line('figure-bone', [hip, lumbar, shoulder, neck].map(at))}${dot('figure-head', at(head), headRadiusM * pxPerM)}</g>`;
}

function drawArms({ points }: FigureFrame, at: Place): string {
  return line('figure-bone figure-thin', [points.shoulder, points.elbow, points.hand].map(at));
}

function drawMuscle(outline: readonly Point[], activation: number): string {
  const share = Math.max(0, Math.min(1, activation)).toFixed(2);
  return `<path class="figure-muscle" style="--a:${share}" d="${smoothPath(outline)}"/>`;
}

/** A plate on a bar: its area grows with the mass. */
function drawLoad({ xM, yM, massKg }: FigureFrame['loads'][number], at: Place): string {
  return dot('figure-load', at([xM, yM]), Math.min(50, 3 * Math.sqrt(massKg) + 4));
}

function drawForce(support: FigureFrame['supports'][number], bodyWeightN: number, at: Place): string {
  const { xM, yM, forceXN, forceYN } = support;
  const sizeN = Math.sqrt(forceXN ** 2 + forceYN ** 2);
  if (sizeN < leastForceShare * bodyWeightN) return '';
  const scale = bodyWeightArrowM / bodyWeightN;
  const tip: Point = [xM + forceXN * scale, yM + forceYN * scale];
  const along: Point = [forceXN / sizeN, forceYN / sizeN];
  const headM = 0.04;
  const wing = (side: number): Point => [
    tip[0] - headM * (along[0] - (side * along[1]) / 2),
    tip[1] - headM * (along[1] + (side * along[0]) / 2),
  ];
  const [left, right] = [wing(1), wing(-1)].map(at);
  return `<path class="figure-force" d="${path([[xM, yM] as const, tip].map(at))}M${pair(left!)}L${pair(at(tip))}L${pair(right!)}"/>`;
}

function pointsOf({ points, loads }: FigureFrame): Point[] {
  const { right, left, ...middle } = points;
  return [
    ...Object.values(middle),
    ...Object.values<Point>({ ...right }),
    ...Object.values<Point>({ ...left }),
    ...loads.map(({ xM, yM }) => [xM, yM] as const),
  ];
}

function line(className: string, points: readonly Point[]): string {
  return `<path class="${className}" d="${path(points)}"/>`;
}

function dot(className: string, [x, y]: Point, radius: number): string {
  return `<circle class="${className}" cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"/>`;
}

function path(points: readonly Point[]): string {
  return `M${points.map(pair).join('L')}`;
}

/** A closed curve through the middles of the sides of a polygon. */
function smoothPath(points: readonly Point[]): string {
  const middle = (i: number): Point => {
    const a = points[i % points.length]!;
    const b = points[(i + 1) % points.length]!;
    return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
  };
  const arcs = points.map((_, i) => `Q${pair(points[(i + 1) % points.length]!)} ${pair(middle(i + 1))}`);
  return `M${pair(middle(0))}${arcs.join('')}Z`;
}

function pair([x, y]: Point): string {
  return `${short(x)} ${short(y)}`;
}

function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function distance(a: Point, b: Point): number {
  return Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);
}
