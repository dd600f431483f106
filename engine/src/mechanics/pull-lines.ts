import type { LegJoint } from './leg-muscle.ts';

/** A segment of the leg that a line of pull starts or ends on. */
export type LegSegment = 'pelvis' | 'thigh' | 'shank' | 'foot';

/** The straight line along which a muscle pulls across joints. */
export interface PullLine {
  crosses: readonly LegJoint[];
  /** Segment and place of its upper end, m in the segment's frame (origin in its upper joint; of the pelvis in the hip). */
  from: readonly [segment: LegSegment, x: number, y: number];
  to: readonly [segment: LegSegment, x: number, y: number];
  /** Share of the pull that lies in the sagittal plane. */
  inPlane: number;
  /** True where the muscle bends around bone on its way: it pulls at `to` so that its moment arm is that of its length. */
  wraps?: true;
}

/**
 * Lines of pull of the leg muscles: the straight line between the path points next to the joints, of the same models as
 * `legMuscles` (path points read). The quadriceps' pull on the shank is the patellar tendon's, see `kneeExtensor`; the
 * rectus femoris' line here is the part above the patella. Only the direction is taken from these lines; moment arms
 * come from the lengths. The tensor fasciae latae is taken straight down to the shank, which is right as long as the knee is
 * not bent far.
 */
export const pullLines: Readonly<Record<string, PullLine>> = {
  'gluteus maximus superior': {
    crosses: ['hip'],
    from: ['pelvis', -0.06942, 0.05429],
    to: ['thigh', -0.0444, -0.0326],
    inPlane: 0.95,
    wraps: true,
  },
  'gluteus maximus middle': {
    crosses: ['hip'],
    from: ['pelvis', -0.07812, 0.01759],
    to: ['thigh', -0.045, -0.0584],
    inPlane: 0.969,
    wraps: true,
  },
  'gluteus maximus inferior': {
    crosses: ['hip'],
    from: ['pelvis', -0.07102, -0.04781],
    to: ['thigh', -0.0281, -0.1125],
    inPlane: 0.874,
    wraps: true,
  },
  'gluteus medius anterior': {
    crosses: ['hip'],
    from: ['pelvis', 0.00732, 0.10446],
    to: ['thigh', -0.014, -0.018],
    inPlane: 0.986,
  },
  'gluteus medius middle': {
    crosses: ['hip'],
    from: ['pelvis', -0.02868, 0.13346],
    to: ['thigh', -0.022, -0.01],
    inPlane: 0.942,
  },
  'gluteus medius posterior': {
    crosses: ['hip'],
    from: ['pelvis', -0.04368, 0.09446],
    to: ['thigh', -0.0309, -0.0047],
    inPlane: 0.838,
  },
  'gluteus minimus anterior': {
    crosses: ['hip'],
    from: ['pelvis', 0.02632, 0.07846],
    to: ['thigh', 0.005, -0.015],
    inPlane: 0.988,
  },
  'gluteus minimus middle': {
    crosses: ['hip'],
    from: ['pelvis', -0.00528, 0.08846],
    to: ['thigh', 0.004, -0.009],
    inPlane: 0.961,
  },
  'gluteus minimus posterior': {
    crosses: ['hip'],
    from: ['pelvis', -0.02258, 0.06296],
    to: ['thigh', -0.004, -0.001],
    inPlane: 0.809,
  },
  'adductor magnus distal': {
    crosses: ['hip'],
    from: ['pelvis', -0.01772, -0.04921],
    to: ['thigh', 0.0112, -0.2625],
    inPlane: 0.967,
  },
  'adductor magnus ischial': {
    crosses: ['hip'],
    from: ['pelvis', -0.03332, -0.05131],
    to: ['thigh', 0.0048, -0.388],
    inPlane: 1.0,
  },
  'adductor magnus middle': {
    crosses: ['hip'],
    from: ['pelvis', 0.00358, -0.04231],
    to: ['thigh', 0.0024, -0.1624],
    inPlane: 0.839,
  },
  'adductor magnus proximal': {
    crosses: ['hip'],
    from: ['pelvis', 0.02528, -0.02911],
    to: ['thigh', -0.0153, -0.0789],
    inPlane: 0.557,
  },
  'biceps femoris long head': {
    crosses: ['hip', 'knee'],
    from: ['pelvis', -0.04772, -0.04061],
    to: ['shank', -0.0337, -0.035],
    inPlane: 0.994,
  },
  semimembranosus: {
    crosses: ['hip', 'knee'],
    from: ['pelvis', -0.04242, -0.03551],
    to: ['shank', -0.029, -0.0417],
    inPlane: 1.0,
  },
  semitendinosus: {
    crosses: ['hip', 'knee'],
    from: ['pelvis', -0.04752, -0.04681],
    to: ['shank', -0.0312, -0.0508],
    inPlane: 1.0,
  },
  'biceps femoris short head': {
    crosses: ['knee'],
    from: ['thigh', 0.005, -0.2111],
    to: ['shank', -0.0301, -0.0419],
    inPlane: 1.0,
  },
  iliacus: {
    crosses: ['hip'],
    from: ['pelvis', 0.04278, 0.02279],
    to: ['thigh', -0.0023, -0.0565],
    inPlane: 0.986,
    wraps: true,
  },
  psoas: {
    crosses: ['hip'],
    from: ['pelvis', 0.03578, 0.01309],
    to: ['thigh', -0.0132, -0.0467],
    inPlane: 0.979,
    wraps: true,
  },
  'rectus femoris': {
    crosses: ['hip'],
    from: ['pelvis', 0.03228, 0.03969],
    to: ['thigh', 0.0521, -0.375],
    inPlane: 0.999,
  },
  'gastrocnemius medial': {
    crosses: ['knee', 'ankle'],
    from: ['thigh', 0.008, -0.3788],
    to: ['foot', -0.04437, -0.01095],
    inPlane: 0.999,
  },
  'gastrocnemius lateral': {
    crosses: ['knee', 'ankle'],
    from: ['thigh', -0.003, -0.3814],
    to: ['foot', -0.04437, -0.01095],
    inPlane: 0.998,
  },
  soleus: {
    crosses: ['ankle'],
    from: ['shank', -0.0076, -0.0916],
    to: ['foot', -0.04437, -0.01095],
    inPlane: 1.0,
  },
  'tibialis anterior': {
    crosses: ['ankle'],
    from: ['shank', 0.0233, -0.3659],
    to: ['foot', 0.06783, -0.02415],
    inPlane: 0.991,
  },
  'tibialis posterior': {
    crosses: ['ankle'],
    from: ['shank', -0.0164, -0.3655],
    to: ['foot', -0.00707, -0.00855],
    inPlane: 0.997,
  },
  'peroneus longus': {
    crosses: ['ankle'],
    from: ['shank', -0.0272, -0.4014],
    to: ['foot', -0.00497, -0.01895],
    inPlane: 0.963,
  },
  'peroneus brevis': {
    crosses: ['ankle'],
    from: ['shank', -0.0285, -0.4004],
    to: ['foot', -0.00167, -0.01495],
    inPlane: 0.969,
  },
  'flexor digitorum longus': {
    crosses: ['ankle'],
    from: ['shank', -0.0176, -0.3645],
    to: ['foot', -0.00517, -0.01045],
    inPlane: 0.986,
  },
  'flexor hallucis longus': {
    crosses: ['ankle'],
    from: ['shank', -0.0242, -0.3671],
    to: ['foot', -0.01137, -0.01435],
    inPlane: 0.984,
  },
  'extensor digitorum longus': {
    crosses: ['ankle'],
    from: ['shank', 0.0164, -0.376],
    to: ['foot', 0.04313, -0.00595],
    inPlane: 0.997,
  },
  'extensor hallucis longus': {
    crosses: ['ankle'],
    from: ['shank', 0.02, -0.3693],
    to: ['foot', 0.04823, -0.00305],
    inPlane: 0.965,
  },
  'tensor fasciae latae': {
    crosses: ['hip', 'knee'],
    from: ['pelvis', 0.03632, 0.08946],
    to: ['shank', 0.0108, -0.041],
    inPlane: 0.999,
  },
};
