import { type Html, html } from '../html.ts';

type Rotation = readonly (readonly number[])[];

interface View {
  title: string;
  /** What lies on either side of the picture. */
  left: string;
  right: string;
  /** Which of the thigh's axes points to the right of the picture, and which comes out of it. */
  across: 1 | 2;
  towardsViewer: { axis: 1 | 2; sign: 1 | -1 };
}

// Seen from the right side the front is on the right; seen from behind the right is on the right.
const views: readonly View[] = [
  { title: 'from the right', left: 'back', right: 'front', across: 1, towardsViewer: { axis: 2, sign: 1 } },
  { title: 'from behind', left: 'left', right: 'right', across: 2, towardsViewer: { axis: 1, sign: -1 } },
];

const arrowLength = 62;
const centre = { x: 90, y: 132 };

/**
 * Two views of a thigh, standing, with the sensor's axes as arrows. An axis that points at the viewer is a ring with
 * a dot, one that points away a ring with a cross.
 *
 * @param rotation rows: thigh x down, y front, z right, in sensor axes
 * @returns an SVG that is hidden from assistive technology
 * @example
 * thighPicture(analysis.frame.rotation);
 */
export function thighPicture(rotation: Rotation): Html {
  return html`<div class="thighs">${views.map((view) => thighView(rotation, view))}</div>`;
}

function thighView(rotation: Rotation, view: View): Html {
  const axes = [0, 1, 2].map((axis) => ({
    name: 'xyz'[axis],
    across: rotation[view.across][axis],
    down: rotation[0][axis],
    towards: view.towardsViewer.sign * rotation[view.towardsViewer.axis][axis],
  }));
  // Arrows that come towards the viewer are drawn over those that go away.
  axes.sort((a, b) => a.towards - b.towards);
  return html`<svg class="thigh" viewBox="0 0 180 252" width="150" height="210" aria-hidden="true" focusable="false">
<path class="body" d="M62 58Q60 40 90 40Q120 40 118 58L110 216Q108 230 90 230Q72 230 70 216Z"/>
<text x="90" y="12">seen ${view.title}</text><text class="place" x="90" y="34">hip</text><text class="place" x="90" y="246">knee</text><text class="place" x="20" y="206">${view.left}</text><text class="place" x="160" y="206">${view.right}</text>
<rect class="sensor" x="${centre.x - 11}" y="${centre.y - 15}" width="22" height="30" rx="3"/>
${axes.map(arrow)}
</svg>`;
}

interface SeenAxis {
  name: string;
  across: number;
  down: number;
  towards: number;
}

/** An axis shorter than this in the picture mostly points at the viewer or away. */
const shortest = 0.35;

function arrow({ name, across, down, towards }: SeenAxis): Html {
  const inPicture = Math.hypot(across, down);
  if (inPicture < shortest) {
    const mark =
      towards > 0
        ? html`<circle class="axis-tip" r="2"/>`
        : html`<path class="axis-line" d="M-4 -4L4 4M4 -4L-4 4"/>`;
    return html`<g class="axis" transform="translate(${centre.x} ${centre.y})"><circle class="ring" r="6"/>${mark}<text x="10" y="-8">${name}</text></g>`;
  }
  const [unitX, unitY] = [across / inPicture, down / inPicture];
  const [endX, endY] = [centre.x + across * arrowLength, centre.y + down * arrowLength];
  const end = at(endX, endY);
  const barb = (side: 1 | -1) => at(endX - 8 * unitX + side * 4 * unitY, endY - 8 * unitY - side * 4 * unitX);
  const [textX, textY] = [endX + 12 * unitX, endY + 12 * unitY].map((value) => value.toFixed(1));
  return html`<g class="axis"><path class="axis-line" d="M${centre.x} ${centre.y}L${end}"/><path class="axis-tip" d="M${end}L${barb(1)}L${barb(-1)}Z"/><text x="${textX}" y="${textY}" dy=".35em">${name}</text></g>`;
}

function at(x: number, y: number): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
