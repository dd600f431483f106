import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createKinematics, placeSegments } from '../../body/index.ts';
import { InputError } from '../../recording/index.ts';
import { planarModel } from './planar-model.ts';
import { readOpensimModel } from './read-model.ts';

const spatial = (wrap: (law: string) => string) => `<SpatialTransform>
  <TransformAxis name="rotation1"><coordinates>knee</coordinates><axis>0 0 1</axis>
    ${wrap('<LinearFunction><coefficients>1 0</coefficients></LinearFunction>')}</TransformAxis>
  <TransformAxis name="rotation2"><coordinates/><axis>0 1 0</axis>
    ${wrap('<Constant><value>0</value></Constant>')}</TransformAxis>
  <TransformAxis name="translation1"><coordinates>knee</coordinates><axis>1 0 0</axis>
    ${wrap('<MultiplierFunction><function><SimmSpline><x>-2 -1 0 1</x><y>0.01 0.02 0 0</y></SimmSpline></function><scale>2</scale></MultiplierFunction>')}</TransformAxis>
  <TransformAxis name="translation2"><coordinates/><axis>0 1 0</axis>
    ${wrap('<Constant><value>-0.4</value></Constant>')}</TransformAxis>
</SpatialTransform>`;

const coordinate = (name: string) =>
  `<Coordinate name="${name}"><range>-2 0.2</range><locked>false</locked></Coordinate>`;

/** Before version 4 a joint stands in its body. */
const nested = `<?xml version="1.0"?><OpenSimDocument Version="30000"><Model name="leg"><gravity>0 -9.8 0</gravity>
<BodySet><objects><Body name="ground"><mass>0</mass></Body>
<Body name="thigh"><mass>9</mass><mass_center>0 -0.2 0</mass_center><inertia_xx>1</inertia_xx><inertia_zz>0.18</inertia_zz>
  <Joint><PinJoint name="hip"><parent_body>ground</parent_body><location_in_parent>0 1 0.1</location_in_parent>
    <orientation_in_parent>0 0 0</orientation_in_parent><location>0 0 0</location><orientation>0 0 0</orientation>
    <CoordinateSet><objects>${coordinate('hip')}</objects></CoordinateSet></PinJoint></Joint></Body>
<Body name="shank"><mass>3.6</mass><mass_center>0 -0.18 0</mass_center><inertia_zz>0.05</inertia_zz>
  <Joint><CustomJoint name="knee"><parent_body>thigh</parent_body><location_in_parent>0 0 0</location_in_parent>
    <orientation_in_parent>0 0 0</orientation_in_parent><location>0 0 0</location><orientation>0 0 0</orientation>
    <CoordinateSet><objects>${coordinate('knee')}</objects></CoordinateSet>
    ${spatial((law) => `<function>${law}</function>`)}</CustomJoint></Joint></Body>
</objects></BodySet></Model></OpenSimDocument>`;

/** From version 4 on joints stand in a set of their own, with frames; a function carries the name of the property. */
const flat = `<OpenSimDocument Version="40000"><Model name="leg"><gravity>0 -9.8 0</gravity>
<BodySet name="bodyset"><objects>
<Body name="thigh"><mass>9</mass><mass_center>0 -0.2 0</mass_center><inertia>1 1 0.18 0 0 0</inertia></Body>
<Body name="shank"><mass>3.6</mass><mass_center>0 -0.18 0</mass_center><inertia>1 1 0.05 0 0 0</inertia></Body>
</objects></BodySet>
<JointSet name="jointset"><objects>
<CustomJoint name="knee"><socket_parent_frame>thigh_offset</socket_parent_frame><socket_child_frame>shank_offset</socket_child_frame>
  <coordinates>${coordinate('knee')}</coordinates><frames>
  <PhysicalOffsetFrame name="thigh_offset"><socket_parent>/bodyset/thigh</socket_parent><translation>0 0 0</translation><orientation>0 0 0</orientation></PhysicalOffsetFrame>
  <PhysicalOffsetFrame name="shank_offset"><socket_parent>/bodyset/shank</socket_parent><translation>0 0 0</translation><orientation>0 0 0</orientation></PhysicalOffsetFrame>
  </frames>${spatial((law) => law.replace('>', ' name="function">'))}</CustomJoint>
<PinJoint name="hip"><socket_parent_frame>ground_offset</socket_parent_frame><socket_child_frame>/bodyset/thigh</socket_child_frame>
  <coordinates>${coordinate('hip')}</coordinates><frames>
  <PhysicalOffsetFrame name="ground_offset"><socket_parent>/ground</socket_parent><translation>0 1 0.1</translation><orientation>0 0 0</orientation></PhysicalOffsetFrame>
  </frames></PinJoint>
</objects></JointSet></Model></OpenSimDocument>`;

describe('readOpensimModel', () => {
  test('reads both ways in which joints are written to the same tree', () => {
    const trees = [nested, flat].map((text) => {
      const { tree, acrossM } = planarModel(readOpensimModel(text, 'leg.osim'), 'leg.osim');
      const kinematics = createKinematics(tree);
      const coordinates = tree.coordinates.map((name) => (name === 'hip' ? 0.5 : -1));
      placeSegments(tree, kinematics, coordinates);
      return {
        masses: tree.segments.map(({ massKg, inertiaKgM2 }) => [massKg, inertiaKgM2]),
        acrossM: [...acrossM],
        com: [...kinematics.comX, ...kinematics.comY],
      };
    });
    expect(trees[0]).toEqual(trees[1]);
    expect(trees[0]?.masses).toEqual([
      [9, 0.18],
      [3.6, 0.05],
    ]);
    expect(trees[0]?.acrossM).toEqual([0.1, 0.1]);
  });

  test('lets the shank slide along the thigh by the spline of the knee, unless the knee is fixed', () => {
    const model = readOpensimModel(nested, 'leg.osim');
    const originX = (fixedKnee: boolean, knee: number) => {
      const { tree } = planarModel(model, 'leg.osim', fixedKnee);
      const kinematics = createKinematics(tree);
      placeSegments(tree, kinematics, [0, knee]);
      return kinematics.originX[1];
    };
    expect(originX(false, -1)).toBeCloseTo(2 * 0.02, 12);
    expect(originX(false, -2)).toBeCloseTo(2 * 0.01, 12);
    expect(originX(true, -1)).toBe(0);
  });

  test('says what cannot be a model in the plane', () => {
    const outOfPlane = nested.replace(
      '<orientation_in_parent>0 0 0</orientation_in_parent><location>0 0 0</location><orientation>0 0 0</orientation>',
      '<orientation_in_parent>0.3 0 0</orientation_in_parent>',
    );
    expect(() => planarModel(readOpensimModel(outOfPlane, 'leg.osim'), 'leg.osim')).toThrow(/joint hip/);
    const ball = nested.replaceAll('PinJoint', 'BallJoint');
    expect(() => planarModel(readOpensimModel(ball, 'leg.osim'), 'leg.osim')).toThrow(/BallJoint/);
  });

  test('fails with an InputError and nothing else, whatever is cut or changed', () => {
    expect(() => readOpensimModel(nested.slice(0, 700), 'leg.osim')).toThrow(InputError);
    fc.assert(
      fc.property(fc.nat(nested.length), fc.nat(40), fc.string({ maxLength: 5 }), (at, cut, noise) => {
        try {
          planarModel(readOpensimModel(nested.slice(0, at) + noise + nested.slice(at + cut), 'x'), 'x');
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
