import type { FigureFrame, Point } from './figure-frame.ts';

type Points = FigureFrame['points'];

/** Where a muscle is drawn: along a bone from one share of its length to another, on one side of it. */
interface Belly {
  name: string;
  /** Upper and lower end of the bone. */
  bone: 'thigh' | 'shank' | 'trunk';
  from: number;
  to: number;
  /** How far its middle is from the bone, in lengths of the bone; positive to the front. */
  offset: number;
  /** How thick it is in the middle, in lengths of the bone. */
  thickness: number;
}

// A drawing, not anatomy: sides and lengths as in a textbook picture, widths so that neighbours can be told apart.
const legBellies: readonly Belly[] = [
  { name: 'gluteus-maximus', bone: 'thigh', from: -0.3, to: 0.2, offset: -0.2, thickness: 0.26 },
  { name: 'gluteus-medius', bone: 'thigh', from: -0.36, to: -0.02, offset: -0.02, thickness: 0.14 },
  { name: 'hip-flexors', bone: 'thigh', from: -0.32, to: 0.12, offset: 0.12, thickness: 0.12 },
  { name: 'adductors', bone: 'thigh', from: 0.06, to: 0.6, offset: -0.06, thickness: 0.1 },
  { name: 'hamstrings', bone: 'thigh', from: 0.06, to: 0.98, offset: -0.15, thickness: 0.15 },
  { name: 'vasti', bone: 'thigh', from: 0.22, to: 0.98, offset: 0.09, thickness: 0.15 },
  { name: 'rectus-femoris', bone: 'thigh', from: 0.02, to: 0.96, offset: 0.19, thickness: 0.09 },
  { name: 'gastrocnemius', bone: 'shank', from: -0.04, to: 0.56, offset: -0.13, thickness: 0.13 },
  { name: 'soleus', bone: 'shank', from: 0.16, to: 0.86, offset: -0.06, thickness: 0.1 },
  { name: 'tibialis-anterior', bone: 'shank', from: 0.08, to: 0.78, offset: 0.08, thickness: 0.08 },
];

const trunkBellies: readonly Belly[] = [
  { name: 'erector-spinae', bone: 'trunk', from: 0.05, to: 0.95, offset: -0.1, thickness: 0.11 },
  { name: 'abdominals', bone: 'trunk', from: 0.3, to: 0.98, offset: 0.15, thickness: 0.11 },
];

/** The outline of each muscle of a leg or of the trunk: polygons, m, in the frame of the points. */
export function shapeMuscles(
  points: Points,
  part: 'right' | 'left' | 'trunk',
): { name: string; outline: Point[] }[] {
  const bellies = part === 'trunk' ? trunkBellies : legBellies;
  return bellies.map((belly) => {
    const [top, bottom] = boneEnds(points, part, belly.bone);
    return { name: belly.name, outline: outline(belly, top, bottom) };
  });
}

function boneEnds(points: Points, part: 'right' | 'left' | 'trunk', bone: Belly['bone']): [Point, Point] {
  if (part === 'trunk' || bone === 'trunk') return [points.shoulder, points.lumbar];
  const { knee, ankle } = points[part];
  return bone === 'thigh' ? [points.hip, knee] : [knee, ankle];
}

/** A spindle: half as thick at a sixth of its length as in the middle. */
function outline({ from, to, offset, thickness }: Belly, top: Point, bottom: Point): Point[] {
  const along: Point = [bottom[0] - top[0], bottom[1] - top[1]];
  // To the front of a bone that hangs down, which points from top to bottom.
  const front: Point = [-along[1], along[0]];
  const place = (share: number, side: number): Point => {
    const s = from + share * (to - from);
    return [top[0] + s * along[0] + side * front[0], top[1] + s * along[1] + side * front[1]];
  };
  const half = thickness / 2;
  const ends = offset * 0.45;
  return [
    place(0, ends),
    place(1 / 6, offset + half),
    place(5 / 6, offset + half),
    place(1, ends),
    place(5 / 6, offset - half),
    place(1 / 6, offset - half),
  ];
}
