import type { PlanarTree } from '../engine/src/body/index.ts';

/**
 * A planar tree as MuJoCo's model text: bodies as segments, joints named after the coordinates, no contacts. For trees
 * whose joints move by coordinates of their own, not by curves.
 *
 * @example
 * const model = mujoco.MjModel.from_xml_string(planarTreeMjcf(tree));
 */
export function planarTreeMjcf({ segments, coordinates }: PlanarTree): string {
  const body = (index: number): string => {
    const { name, massKg, comX, comY, inertiaKgM2, joint } = segments[index]!;
    const cosine = Math.cos(joint.fixedRad);
    const sine = Math.sin(joint.fixedRad);
    const x = joint.parentX - cosine * joint.childX + sine * joint.childY;
    const y = joint.parentY - sine * joint.childX - cosine * joint.childY;
    const parts = [`<body name="${name}" pos="${x} ${y} 0" euler="0 0 ${joint.fixedRad}">`];
    // A joint's axis is given in the body's frame; ours slide along the axes of the parent.
    const slides = [
      [joint.translationX, `${cosine} ${-sine} 0`],
      [joint.translationY, `${sine} ${cosine} 0`],
    ] as const;
    for (const [translation, axis] of slides) {
      if (translation === null) continue;
      if (translation.curve !== null) throw new RangeError(`${name} slides by a curve`);
      parts.push(`<joint name="${coordinates[translation.coordinate]}" type="slide" axis="${axis}"/>`);
    }
    if (joint.rotation >= 0) {
      const place = `pos="${joint.childX} ${joint.childY} 0" axis="0 0 ${joint.sign}"`;
      parts.push(`<joint name="${coordinates[joint.rotation]}" type="hinge" ${place}/>`);
    }
    const inertia = `${inertiaKgM2} ${inertiaKgM2} ${inertiaKgM2}`;
    parts.push(`<inertial pos="${comX} ${comY} 0" mass="${massKg}" diaginertia="${inertia}"/>`);
    segments.forEach((child, i) => {
      if (child.joint.parent === index) parts.push(body(i));
    });
    return [...parts, '</body>'].join('\n');
  };
  const roots = segments.flatMap(({ joint }, i) => (joint.parent < 0 ? [body(i)] : []));
  return `<mujoco>
    <compiler angle="radian"/>
    <option gravity="0 -9.80665 0"><flag contact="disable"/></option>
    <worldbody>${roots.join('\n')}</worldbody>
  </mujoco>`;
}
