import { activityLabels, activityStyles, evidenceG, noEvidence, ruleLimits } from '../../engine/src/index.ts';
import { gaitFeatureNames } from '../../engine/src/movement/index.ts';
import type { ExampleMoment, LabelExample } from './label-example.ts';

/**
 * The text of `docs/labels.md`: how a label comes about, with the limits that the code has and the figures of the example.
 *
 * @returns a heading and paragraphs
 * @example
 * labelsPage(await labelExample())[0]; // '# How a label comes about'
 */
export function labelsPage(example: LabelExample): string[] {
  const limits = ruleLimits();
  const { walkingDownSdG, runningDownSdG, uprightMostDeg, movingSdG, regularity, pedallingLeastDeg } = limits;
  const { frame } = example.analysis;
  return [
    '# How a label comes about',
    `Each second of a recording gets one label: ${activityLabels.map((label) => `\`${label}\``).join(' ')}. This page follows some
seconds from the samples to the label. All pictures and figures are made by the code from a simulated quarter of an hour,
recorded by a sensor that sits askew; the limits are those that the code uses. To see the same of a real recording, open
its report (\`legwork report FILE -o report.html\`) and click on a bout.`,

    '## From samples to seconds',
    `Sensors record at rates from 12.5 to 200 Hz, and their clocks drift. The samples are put onto one common grid of 25 values a
second, set to the clock of the file; where samples are missing the grid has a gap, which is never filled. Everything below
is worked out on that grid, so a recording at 100 Hz and one at 25 Hz are treated alike.`,
    `**Calibration.** A sensor that lies still measures gravity: 1 g, whichever way it is turned. Where a recording has enough
still moments in enough directions, the offset and the scale of each axis are set so that this is so (van Hees et al. 2014,
10.1152/japplphysiol.00421.2014). A short recording, like the one here, has too few: then the values stay as they are, and
the result says so.`,
    `**Not worn.** A sensor that does not move at all for more than 90 min is not on a leg; nor is one that lies flat for 10 to 90
min between two jolts. Those seconds are \`nonwear\`, whatever else is seen in them.`,

    '## From the sensor to the thigh',
    `A sensor may sit on the thigh in any direction, on either leg. Its own axes mean nothing; those of the thigh do: **down**
towards the knee, to the **front**, and to the **right**. Down is where gravity points while standing. Front and back lie in
the plane in which the thigh swings while walking. Which of the two is the front follows from sitting (the front of the thigh
faces up) and from the shape of the swing in walking and running. How well these agree is the confidence. Here it is
${frame.confidence.toFixed(2)} of 1, found ${frame.how}.`,
    '![Six seconds of walking in the axes of the sensor and in those of the thigh](labels/frame.svg)',
    `Standing still, the thigh feels -1 g down (a sensor feels what holds it up) and nothing to the front. Sitting, it feels
nothing down and 1 g to the front. The angle between the thigh and the vertical, the **inclination**, is about 0 degrees
standing and 90 sitting.`,
    `Where the confidence is low the result says so (\`frame-uncertain\`). Down is the easier part: standing, walking and running
stay right when front and back are mixed up. Sitting against lying face down, and stairs up against stairs down, do not.`,

    '## What activities look like',
    '![Six seconds of each activity along the axes of the thigh](labels/activities.svg)',

    '## The features of a second',
    `Five things are taken from the seconds around each second:

- **inclination**: the mean direction of gravity over 2 s;
- **movement along the thigh**: how much the acceleration along the thigh varies over 2 s (standard deviation, below 5 Hz);
- **movement within the second**: the same of all axes, over that second alone;
- **rhythm**: after what time the movement repeats over 5 s, and how alike the repeats are;
- **shape of the gait**, where an upright thigh moves: ${gaitFeatureNames.length} figures on the steps of 3 s, such as how far the
  thigh swings to the front and how hard the foot comes down.`,
    'The middle value of each over every part of the example:',
    featureTable(example),

    '## The rules',
    `The rules ask one thing after the other. They start from the published Acti4 rules for a thigh sensor (Skotte et al. 2014,
10.1123/jpah.2011-0347); what differs is said.

1. The movement repeats (likeness of at least ${regularity}) 35 to 120 times a minute, moves by more than ${walkingDownSdG} g along the
   thigh, and the thigh is more than ${pedallingLeastDeg} degrees from the vertical: **cycling**. Acti4 goes by the angle alone; the
   likeness and the angle here are choices of this project.
2. The thigh is more than ${uprightMostDeg} degrees from the vertical: **sitting**, to begin with (Acti4).
3. The body flies, and either both legs do the same at each bounce or there are no strides: jumping on the spot, **other**.
   A choice of this project.
4. It moves by more than ${runningDownSdG} g along itself (Acti4), or by half of that at more than 150 steps a minute: **running**.
5. It moves by more than ${walkingDownSdG} g along itself (Acti4), or less but in rhythm: **walking**, to begin with.
6. The leg moves by more than ${movingSdG} g within the second: **shuffling**. Otherwise: **standing**. Acti4 draws that line over
   2 s; the limit here is a choice, from how much people sway. In a recording of someone whose walking is soft the limit is
   as much lower, and the leg has to move along itself.`,
    '![The features of a quarter of an hour against the limits of the rules, and the labels](labels/features.svg)',
    `The first band under the curves is what the rules say of each second by itself, the second is the final label, the third
is what the simulated person did. The final labels are, in order: ${sequence(example)}. What lies between the first and the
second band follows.`,

    '## What needs more than a second',
    `**Rowing** is sitting that keeps moving in the rhythm of strokes for most of 45 s, with the thigh near level.`,
    `**Shuffling or standing.** One shift of weight is not shuffling, and a pause of a second between small steps is not standing.
The most likely sequence over many seconds decides: people who stand move the leg in some 8 % of seconds, people who shuffle
in some 60 % (counted in the recordings of \`dsads\`).`,
    `**Stairs or walking.** A small trained model (multinomial logistic regression on the shape of the gait) says of each second on
foot how likely it is walking, stairs up and stairs down. The sequence decides again: people rarely change between stairs and
level ground, so a single second that looks like a step up is none. Two flights in one bout and a turn on the landing are
possible. The model was trained by \`npm run train\` on five people of the Daily and Sports Activities data (Altun & Barshan
2010, UCI, CC BY 4.0; both legs) and on five simulated people; the weights are in \`engine/src/movement/gait-weights.ts\`. Five
people are few: on others it will be wrong more often than on them. How it does on people that it was not trained on is in the
[accuracy](../validation/RESULTS.md).`,
    `**Lying or sitting.** A thigh that is level looks the same on a chair and on a bed. Three signs speak for lying: the thigh is
level or slopes up to the knee, it is turned to the side or face down for at least 10 s of the bout, and the bout lasts longer
than people sit. Each shifts the probability; above 50 % the bout is lying. The probability stands with every bout, so that
a doubtful one can be seen.`,
    '![How likely a bout is one of lying, by the inclination and the turn of the thigh](labels/lying.svg)',
    `**Standing up and sitting down.** Where the thigh turns from level to upright and stays there, that is a sit-to-stand. Between
sitting down and standing up the person sits, however short. A squat turns around in the air: it is none.`,
    `**Exercise.** Bends of the thigh that repeat alike, from standing to standing, are a set of exercise. Its seconds are \`other\`,
because the thigh passes through sitting and standing there and the person does neither; the repetitions are listed apart.`,
    `**Short bouts.** Five seconds of missing samples or less take the label beside them. Coasting on a bicycle is still cycling.
Bouts shorter than is credible (15 s of cycling or rowing, 5 s of sitting or stairs, 2 s of others; Acti4) become what they
interrupt.`,

    '## What it can not tell',
    `- Lying still on the back from beginning to end, from sitting with the legs level.
- Sitting from kneeling on the heels, or from a car seat that shakes the thigh like a slow stroke.
- What the arms, the back and the other leg do. A leg that rests on a stool is a thigh that sits.
- An elliptical trainer or a stepper from walking or stairs: they have no label of their own.
- How heavy a load is, and whether it hurts.
- Anything about a person whose gait is unlike all that it was made from: someone with a frame, a brace or a prosthesis. The
  rules on posture hold, those on gait may not. The report shows the signal so that this can be seen.`,
  ];
}

function sequence({ analysis }: LabelExample): string {
  return analysis.bouts.map(({ activity }) => activityStyles[activity].label).join(', ');
}

function featureTable({ moments, evidence }: LabelExample): string {
  const rows = moments.map((moment) => {
    const value = (measure: Parameters<typeof evidence.of>[0]) => medianOf(evidence.of(measure), moment);
    const cadence = value('strideCadenceSpm');
    return [
      moment.name,
      `${value('inclinationDeg')}°`,
      `${evidenceG(value('downSdCode')).toFixed(3)} g`,
      `${evidenceG(value('movedSdCode')).toFixed(3)} g`,
      cadence > 0 ? `${(120 / cadence).toFixed(2)} s` : 'none',
      activityStyles[activityLabels[value('ownLabel')]].label,
    ];
  });
  const head = [
    'part of the example',
    'inclination',
    'along the thigh',
    'within the second',
    'repeats after',
    'most seconds by themselves',
  ];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function medianOf(values: Uint8Array, { fromS, toS }: ExampleMoment): number {
  const known = values.slice(Math.ceil(fromS), Math.floor(toS)).filter((value) => value !== noEvidence);
  return known.sort()[known.length >> 1];
}
