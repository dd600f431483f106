/** What de Leva 1996 gives for a segment, and its length where it is used here. */
interface SegmentShape {
  /** Share of the body's mass, of one side. */
  mass: number;
  /** Centre of mass from the proximal (upper) end, share of the segment's length. */
  centre: number;
  /** Radius of gyration about the transverse axis, share of the length. */
  gyration: number;
  /** Share of the body's height. */
  length: number;
}

export interface Anthropometry {
  head: SegmentShape;
  upperTrunk: SegmentShape;
  midTrunk: SegmentShape;
  lowerTrunk: SegmentShape;
  upperArm: SegmentShape;
  forearm: SegmentShape;
  hand: SegmentShape;
  thigh: SegmentShape;
  shank: SegmentShape;
  foot: SegmentShape;
}

/**
 * Masses, centres and radii of gyration: de Leva 1996 (J Biomech 29:1223, table 4), the mean of 100 men of 73.0 kg and
 * 1.741 m and of 15 women of 61.9 kg and 1.735 m. Compared with four independent transcriptions of the table, not with
 * the paper itself; the trunk's parts add up to its mass, and all segments to 100.0 % (men) and 99.99 % (women).
 *
 * Lengths of trunk, arms, hand and head: the same table over the same heights. Thigh and shank of both sexes: 0.245 and
 * 0.246 of the height (Drillis and Contini, in Winter, "Biomechanics and Motor Control of Human Movement"), a choice:
 * de Leva's women have a thigh of 0.212, because their hip joint was placed low.
 */
export const anthropometry: Readonly<Record<'female' | 'male', Anthropometry>> = {
  male: {
    head: { mass: 0.0694, centre: 0.5976, gyration: 0.376, length: 0.2033 / 1.741 },
    upperTrunk: { mass: 0.1596, centre: 0.2999, gyration: 0.454, length: 0.1707 / 1.741 },
    midTrunk: { mass: 0.1633, centre: 0.4502, gyration: 0.383, length: 0.2155 / 1.741 },
    lowerTrunk: { mass: 0.1117, centre: 0.6115, gyration: 0.551, length: 0.1457 / 1.741 },
    upperArm: { mass: 0.0271, centre: 0.5772, gyration: 0.269, length: 0.2817 / 1.741 },
    forearm: { mass: 0.0162, centre: 0.4574, gyration: 0.265, length: 0.2689 / 1.741 },
    hand: { mass: 0.0061, centre: 0.79, gyration: 0.513, length: 0.0862 / 1.741 },
    thigh: { mass: 0.1416, centre: 0.4095, gyration: 0.329, length: 0.245 },
    shank: { mass: 0.0433, centre: 0.4459, gyration: 0.249, length: 0.246 },
    foot: { mass: 0.0137, centre: 0.4415, gyration: 0.245, length: 0.2581 / 1.741 },
  },
  female: {
    head: { mass: 0.0668, centre: 0.5894, gyration: 0.359, length: 0.2002 / 1.735 },
    upperTrunk: { mass: 0.1545, centre: 0.2077, gyration: 0.502, length: 0.1425 / 1.735 },
    midTrunk: { mass: 0.1465, centre: 0.4512, gyration: 0.354, length: 0.2053 / 1.735 },
    lowerTrunk: { mass: 0.1247, centre: 0.492, gyration: 0.402, length: 0.1815 / 1.735 },
    upperArm: { mass: 0.0255, centre: 0.5754, gyration: 0.26, length: 0.2751 / 1.735 },
    forearm: { mass: 0.0138, centre: 0.4559, gyration: 0.257, length: 0.2643 / 1.735 },
    hand: { mass: 0.0056, centre: 0.7474, gyration: 0.454, length: 0.078 / 1.735 },
    thigh: { mass: 0.1478, centre: 0.3612, gyration: 0.364, length: 0.245 },
    shank: { mass: 0.0481, centre: 0.4416, gyration: 0.267, length: 0.246 },
    foot: { mass: 0.0129, centre: 0.4014, gyration: 0.279, length: 0.2283 / 1.735 },
  },
};

/**
 * Landmarks as shares of the height. Ankle and shoulder above the floor: Drillis and Contini, in Winter (from a
 * secondary source). Where the foot's parts are: the geometry of OpenSim's gait10dof18musc (a body of 1.80 m; read in
 * the file): heel bone 0.049 m behind the ankle, toe joint 0.130 m in front of it; the lumbar joint 0.030 m behind the
 * hip. That the heel's edge is a quarter of the foot behind the ankle and the toe joint rolls on the floor are choices.
 */
export const landmarks = {
  ankleHeight: 0.039,
  shoulderHeight: 0.818,
  heelBehindAnkleOfFoot: 0.25,
  toeJointFrontOfAnkle: 0.13 / 1.8,
  lumbarBehindHip: 0.03 / 1.8,
} as const;

/** Share of the foot's mass in the toes: 0.2166 of 1.5666 kg in OpenSim's gait10dof18musc. */
export const toesOfFootMass = 0.2166 / 1.5666;
