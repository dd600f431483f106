import {
  type Activity,
  activityLabels,
  evidenceG,
  noEvidence,
  ruleLimits,
  type SignalLane,
  signalLanes,
} from '../../engine/src/index.ts';
import { LyingEvidence } from '../../engine/src/movement/index.ts';
import type { ExampleMoment, LabelExample } from './label-example.ts';
import { standalonePicture } from './standalone-picture.ts';

const width = 860;
const notShown = ['Walking again', 'Standing again', 'A rest'];

/**
 * The pictures of `docs/labels.md`, as the text of SVG files by their names in `docs/labels/`.
 *
 * @example
 * labelPictures(await labelExample())['frame.svg']; // '<svg ...'
 */
export function labelPictures(example: LabelExample): Record<string, string> {
  return {
    'frame.svg': framePicture(example),
    'activities.svg': activitiesPicture(example),
    'features.svg': featuresPicture(example),
    'lying.svg': lyingPicture(),
  };
}

const sixSeconds = [0, 2, 4, 6].map((second) => ({ second, label: `${second} s` }));

function framePicture({ moments }: LabelExample): string {
  const walking = moments.find(({ name }) => name === 'Walking')!;
  return standalonePicture(
    signalLanes({
      width,
      fromS: 0,
      toS: 6,
      times: sixSeconds,
      lanes: [
        axesLane('Walking, as the sensor gives it, g', walking.sensor, ['x', 'y', 'z']),
        axesLane('The same seconds along the axes of the thigh, g', walking.thigh),
      ],
    }),
    'Six seconds of walking in the axes of a sensor that sits askew, and in those of the thigh.',
  );
}

function activitiesPicture({ moments }: LabelExample): string {
  return standalonePicture(
    signalLanes({
      width,
      fromS: 0,
      toS: 6,
      times: sixSeconds,
      lanes: moments
        .filter(({ name }) => !notShown.includes(name))
        .map(({ name, thigh }) => axesLane(`${name}, g`, thigh)),
    }),
    'Six seconds of each activity along the axes of the thigh.',
  );
}

function axesLane(
  name: string,
  axes: ExampleMoment['thigh'],
  names = ['down', 'front', 'right'],
): SignalLane {
  const lines = axes.map((values, i) => ({ name: names[i], values }));
  const largest = Math.max(...axes.flat().map(Math.abs));
  const reach = largest > 1.8 ? 3 : 1.8;
  return { name, low: -reach, high: reach, lines, marks: reach > 2 ? [-2, 0, 2] : [-1, 0, 1] };
}

function featuresPicture({ analysis, evidence, truth, startMs, durationS }: LabelExample): string {
  const limits = ruleLimits();
  const second = (time: string | number) => (new Date(time).getTime() - startMs) / 1000;
  const size = (code: number) => evidenceG(code);
  return standalonePicture(
    signalLanes({
      width,
      fromS: 0,
      toS: durationS,
      times: Array.from({ length: 7 }, (_, i) => ({ second: i * 120, label: `${2 * i} min` })),
      lanes: [
        {
          name: 'Thigh from the vertical, degrees',
          low: 0,
          high: 120,
          lines: [{ name: '', values: known(evidence.of('inclinationDeg')) }],
          marks: [0, 90],
          limits: [{ value: limits.uprightMostDeg, label: 'upright below' }],
        },
        {
          name: 'Movement along the thigh over 2 s, g (root scale)',
          low: 0,
          high: 2,
          scale: 'root',
          lines: [{ name: '', values: Array.from(evidence.of('downSdCode'), size) }],
          marks: [0, 2],
          limits: [
            { value: limits.walkingDownSdG, label: 'on foot above' },
            { value: limits.runningDownSdG, label: 'running above' },
          ],
        },
        {
          name: 'Movement within each second, g (root scale)',
          low: 0,
          high: 2,
          scale: 'root',
          lines: [{ name: '', values: Array.from(evidence.of('movedSdCode'), size) }],
          marks: [0, 2],
          limits: [{ value: limits.movingSdG, label: 'more than sway above' }],
        },
        {
          name: 'Rhythm: steps (two for each repeat) a minute; 0 is none',
          low: 0,
          high: 200,
          lines: [{ name: '', values: known(evidence.of('strideCadenceSpm')) }],
          marks: [0, 100, 200],
        },
        {
          name: 'Stairs, by the trained model alone, %',
          low: 0,
          high: 100,
          lines: [{ name: '', values: known(evidence.of('stairsPercent')) }],
          marks: [0, 50, 100],
        },
      ],
      rows: [
        { name: 'Each second by itself', bouts: runs(evidence.of('ownLabel')) },
        {
          name: 'The final label',
          bouts: analysis.bouts.map(({ start, end, activity }) => ({
            fromS: second(start),
            toS: second(end),
            activity,
          })),
        },
        {
          name: 'What the simulated person did',
          bouts: truth.map(({ startMs, endMs, activity }) => ({
            fromS: second(startMs),
            toS: second(endMs),
            activity,
          })),
        },
      ],
    }),
    'The features of a quarter of an hour, the limits of the rules, and the labels.',
  );
}

function lyingPicture(): string {
  const turns = Array.from({ length: 91 }, (_, turn) => turn);
  const minutes = 30;
  const probability = (inclinationDeg: number, turnDeg: number) => {
    const evidence = new LyingEvidence();
    for (let second = 0; second < minutes * 60; second++) evidence.add(inclinationDeg, turnDeg);
    return 100 * evidence.probability(minutes * 60);
  };
  return standalonePicture(
    signalLanes({
      width,
      fromS: 0,
      toS: 90,
      times: [0, 30, 60, 90].map((turn) => ({ second: turn, label: `turned by ${turn}°` })),
      lanes: [
        {
          name: `Lying, %, after ${minutes} min, by how far the thigh is turned`,
          low: 0,
          high: 100,
          lines: [75, 82, 90].map((deg) => ({
            name: `thigh at ${deg}°`,
            values: turns.map((turn) => probability(deg, turn)),
          })),
          marks: [0, 100],
          limits: [{ value: 50, label: 'lying above' }],
        },
      ],
    }),
    'How likely a bout is one of lying, by the inclination and the turn of the thigh.',
  );
}

function known(values: Uint8Array): number[] {
  return Array.from(values, (value) => (value === noEvidence ? Number.NaN : value));
}

function runs(labels: Uint8Array): { fromS: number; toS: number; activity: Activity }[] {
  const found: { fromS: number; toS: number; activity: Activity }[] = [];
  for (let from = 0; from < labels.length; ) {
    let to = from + 1;
    while (to < labels.length && labels[to] === labels[from]) to++;
    if (labels[from] !== noEvidence)
      found.push({ fromS: from, toS: to, activity: activityLabels[labels[from]] });
    from = to;
  }
  return found;
}
