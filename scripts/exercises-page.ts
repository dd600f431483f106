import {
  type Exercise,
  type ExerciseFrame,
  exerciseFigure,
  exercises,
  figureView,
  gravityPresetsMS2,
  performExercise,
} from '../engine/src/index.ts';

/** Moments of a repetition in a picture. */
const moments = 4;
const style = `
.figure-ground{stroke:#6b7075;stroke-width:1}
.figure-bone,.figure-foot{fill:none;stroke:#1d1f21;stroke-width:5;stroke-linecap:round;stroke-linejoin:round}
.figure-thin,.figure-foot{stroke-width:3}
.figure-joint,.figure-head{fill:#fff;stroke:#1d1f21;stroke-width:2}
.figure-muscle{stroke:#fff;stroke-width:1}
.figure-force{fill:none;stroke:#0072b2;stroke-width:3;stroke-linecap:round}
.figure-contact{fill:none;stroke:#8f2d83;stroke-width:2.5}
.figure-load{fill:#6b7075;fill-opacity:.5;stroke:#1d1f21;stroke-width:2}
.figure-far{opacity:.35}`.trim();

/** The page about the exercises, and a picture of each: four moments beside each other. */
export function exercisesPage(): { page: string; pictures: Record<string, string> } {
  const pictures: Record<string, string> = {};
  const sections = exercises.map((exercise) => {
    pictures[`exercises/${exercise.name}.svg`] = picture(exercise.name);
    return section(exercise);
  });
  const page = [
    '# Exercises',
    `What \`legwork exercise\` knows. Postures come from balance over the feet, the lengths of the limbs, depth and load; numbers
are those of a man of 75 kg and 1.75 m without a load. A model in the plane seen from the side: what happens sideways is left
out. Muscles go from grey (rest) to orange (all they have), arrows are the forces of the ground, rings around
the joints grow with the forces between their bones.`,
    ...sections,
  ].join('\n\n');
  return { page, pictures };
}

function section({ name, about, phases, trains, sensors, options }: Exercise): string {
  const { peak, feasible } = performExercise(name);
  const { hip, knee, ankle } = peak.contactForceBW;
  const force = (value: number) => value.toFixed(1);
  const forces = feasible
    ? `Largest forces of one leg, in body weights: ground ${force(peak.groundForceBW)}, hip ${force(hip)}, knee ${force(knee)}, ankle ${force(ankle)}.`
    : "The muscles of the model can't do it as it stands.";
  return [
    `## ${name}`,
    about,
    `![${name}, four moments](exercises/${name}.svg)`,
    [
      `- Phases: ${phases.join(', ')}.`,
      `- Done for: ${trains.join(', ')}.`,
      `- Seen by a sensor on: ${sensors.length > 0 ? sensors.join(', ') : 'none'}.`,
      `- Options: ${options.join(', ')}.`,
      `- ${forces}`,
    ].join('\n'),
  ].join('\n\n');
}

function picture(name: string): string {
  const { frames = [], body } = performExercise(name, { withFrames: true });
  const shown = Array.from({ length: moments }, (_, i) => frames[Math.round((i / moments) * frames.length)]!);
  const view = figureView(shown.map(standingStill));
  const bodyWeightN = body.massKg * gravityPresetsMS2.earth;
  const figures = shown.map((frame) => exerciseFigure(standingStill(frame), view, bodyWeightN));
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(figures[0]!)!.map(Number) as [
    number,
    number,
    number,
  ];
  const placed = figures.map((figure, i) =>
    inked(figure).replace('<svg ', `<svg x="${Math.round(i * width)}" `),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${Math.round(moments * width)} ${Math.round(height)}" width="${Math.round((moments * width) / 2)}"><title>${name} from the right side at four moments</title><style>${style}</style><rect width="100%" height="100%" fill="#fff"/>${placed.join('')}</svg>\n`;
}

/** The frame with its hip over the origin, so that a walk does not leave its picture. */
function standingStill(frame: ExerciseFrame): ExerciseFrame {
  const [hipX] = frame.points.hip;
  const moved = ([x, y]: [number, number]): [number, number] => [x - hipX, y];
  const movedAll = <T extends Record<string, [number, number]>>(points: T): T =>
    Object.fromEntries(Object.entries(points).map(([name, point]) => [name, moved(point)])) as T;
  const { right, left, ...middle } = frame.points;
  return {
    ...frame,
    points: { ...movedAll(middle), right: movedAll(right), left: movedAll(left) },
    supports: frame.supports.map((support) => ({ ...support, xM: support.xM - hipX })),
    loads: frame.loads.map((load) => ({ ...load, xM: load.xM - hipX })),
  };
}

/** Pictures in pages of text know no custom properties: the colour of a muscle as it is. */
function inked(svg: string): string {
  const rest = [201, 201, 201];
  const full = [213, 94, 0];
  return svg.replace(/style="--a:([\d.]+)"/g, (_, share) => {
    const mixed = rest.map((from, i) => Math.round(from + Number(share) * (full[i]! - from)));
    return `fill="rgb(${mixed.join(' ')})"`;
  });
}
