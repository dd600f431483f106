import type { Analysis } from '@legwork/engine';
import { figure } from '../charts/figure.ts';
import { thighPicture } from '../charts/thigh-picture.ts';
import type { ReportFacts } from '../facts/report-facts.ts';
import { type Html, html } from '../html.ts';
import { section } from './section.ts';

const names = ['x', 'y', 'z'] as const;
/** The thigh's axes and their opposites, in words. */
const directions = [
  ['down the thigh', 'up the thigh'],
  ['to the front', 'to the back'],
  ['to the right', 'to the left'],
] as const;

/**
 * How the sensor sat on the thigh, as found from the data, and how well it was calibrated.
 *
 * @example
 * frame(analysis, facts);
 */
export function frame(
  { frame, frames = [], calibration, recording }: Analysis,
  { clock }: ReportFacts,
): Html {
  const found = frame.confidence > 0;
  const heading = found
    ? `How the sensor sat on the thigh was found with ${confidenceWord(frame.confidence)} confidence, ${frame.confidence.toFixed(2)} of 1`
    : 'How the sensor sat on the thigh was not found';
  const { rotation } = frame;
  const isUncertain = !found || recording.findings.some(({ code }) => code === 'frame-uncertain');
  const body = html`<p>${how(frame.how)}.</p>
${isUncertain && html`<p class="notice">${whatHolds(frame)}</p>`}
${frames.length > 1 ? frames.map((part) => partOf(part, clock)) : framePicture(rotation)}
<h3>${calibrationHeading(calibration)}</h3>
${calibrationText(calibration)}`;
  return section('frame', heading, body);
}

/** How the sensor sat in a part of the recording, where it was turned in between. */
function partOf(
  { start, end, rotation, confidence }: NonNullable<Analysis['frames']>[number],
  clock: ReportFacts['clock'],
): Html {
  return html`<h3>${clock.dayAndTime(Date.parse(start))} to ${clock.dayAndTime(Date.parse(end))}: ${confidenceWord(confidence)} confidence, ${confidence.toFixed(2)} of 1</h3>
${framePicture(rotation)}`;
}

function framePicture(rotation: Analysis['frame']['rotation']): Html {
  return figure({
    caption: html`Thigh of a standing person, with the axes of the sensor. ${names.map((name, axis) => `${axisSentence(rotation, name, axis)} `)}`,
    picture: thighPicture(rotation),
    table: {
      caption: 'Axes of the thigh in those of the sensor',
      columns: ['Thigh', 'sensor x', 'sensor y', 'sensor z'],
      rows: rotation.map((row, axis) => [directions[axis][0], ...row.map((value) => value.toFixed(3))]),
    },
  });
}

/** Words for a confidence; where one goes over into the next is a choice. */
function confidenceWord(confidence: number): string {
  return confidence >= 0.7 ? 'good' : confidence >= 0.3 ? 'fair' : 'little';
}

/** What an uncertain frame leaves standing, and what not: it depends on what there was to find it from. */
function whatHolds({ how, confidence }: Analysis['frame']): string {
  if (confidence === 0 && !how.includes(' min of '))
    return 'Which way the sensor pointed is not known at all. How much it moved and when it was worn hold; postures, activities and steps rest on a guess: do not rely on them.';
  if (how.includes('without gait'))
    return 'Nobody walked in this recording. That two postures were taken, and when they changed, holds; which of them was standing may be the wrong way round, and lying can not be told from sitting.';
  return 'Which way is down the thigh was found, so standing, walking, running, cycling and the time off the feet hold. Which way is the front is not sure: sitting against lying face down, stairs up against down, and the depth of squats may be wrong.';
}

/** `from 3.2 min of gait` or `not found: no gait`, as a sentence. */
function how(text: string): string {
  return text.startsWith('from ') ? `Found ${text}` : text.charAt(0).toUpperCase() + text.slice(1);
}

function axisSentence(rotation: Analysis['frame']['rotation'], name: string, axis: number): string {
  const parts = rotation.map((row) => row[axis]);
  const sizes = parts.map(Math.abs);
  const nearest = sizes.indexOf(Math.max(...sizes));
  const angle = (Math.acos(Math.min(1, sizes[nearest])) * 180) / Math.PI;
  const direction = directions[nearest][parts[nearest] > 0 ? 0 : 1];
  const off = angle < 1 ? '' : `, ${angle.toFixed(0)}° off`;
  return `Sensor ${name} points ${direction}${off}.`;
}

function calibrationHeading({ applied, errorBeforeMg, errorAfterMg }: Analysis['calibration']): string {
  if (!applied) return 'Calibration was not applied';
  if (errorBeforeMg === null || errorAfterMg === null) return 'Calibration was applied';
  return `Calibration brought the error from ${errorBeforeMg.toFixed(1)} to ${errorAfterMg.toFixed(1)} mg`;
}

function calibrationText({ applied, errorBeforeMg, reason, offsetG, scale }: Analysis['calibration']): Html {
  const sentence = `${reason[0]?.toUpperCase() ?? ''}${reason.slice(1)}.`;
  if (!applied) {
    return html`<p>${sentence} ${
      errorBeforeMg !== null &&
      `As recorded, still moments are ${errorBeforeMg.toFixed(1)} mg from 1 g on average.`
    } The values are used as the sensor gave them.</p>`;
  }
  const list = (values: readonly number[], digits: number) =>
    values.map((value) => value.toFixed(digits)).join(', ');
  return html`<p>${sentence} A sensor that lies still measures 1 g; the error is its mean distance from that. Offset
of x, y, z: ${list(
    offsetG.map((g) => g * 1000),
    1,
  )} mg; scale: ${list(scale, 4)}.</p>`;
}
