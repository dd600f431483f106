import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calibrationReport } from './calibration-report.ts';
import { calibrationRows } from './calibration-rows.ts';
import { fitComparators } from './fit-comparators.ts';
import { fitLaws } from './fit-laws.ts';
import { leaveOneOut, outOfStudyFactor } from './leave-one-out.ts';
import { outcomeKind } from './outcome-kind.ts';
import { lawSd, measurementSd, personSpread, priors, studyLoadSpread, studySpreadPrior } from './priors.ts';
import { significant } from './significant.ts';
import { studyPoints } from './study-points.ts';

// `npm run calibrate`: fits the laws of adaptation to the calibration rows, and the comparators to the same rows. It draws no
// random numbers, so a second run gives the same files to the last bit.

const folder = import.meta.dirname;
const rows = calibrationRows(folder);
console.error('fitting the laws');
const fit = fitLaws(rows);
console.error('leaving out one study after the other');
const left = leaveOneOut(rows, fit);
const { parameters, fitted, covariance, studySpread } = fit;
const factor = significant(
  outOfStudyFactor(left, studySpread, ({ outcome }) => lawSd[outcomeKind(outcome)]),
  3,
);
const rounded = <T extends Record<string, number>>(record: T): T =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, significant(value, 6)])) as T;
const scaled = <T extends Record<string, number>>(record: T): T =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, factor * value])) as T;
const calibrated = {
  parameters: rounded({ ...parameters }),
  fitted,
  covariance: covariance.map((row) => row.map((value) => significant(value, 6))),
  keptLogSd: Object.fromEntries(
    Object.entries(priors)
      .filter(([, { fitted }]) => !fitted)
      .map(([name, { logSd }]) => [name, logSd]),
  ),
  leftOutFactor: factor,
  studySpread: rounded(scaled({ ...studySpread, load: studyLoadSpread })),
  personSpread,
  studyDegrees: Object.fromEntries(
    Object.keys({ ...studySpread, load: studyLoadSpread }).map((name) => [
      name,
      studySpreadPrior.studies + fit.studies.filter(({ spread }) => spread === name).length,
    ]),
  ),
  measurementSd,
  lawSd: rounded(scaled(lawSd)),
};
writeFileSync(
  join(folder, '../engine/src/adaptation/calibrated.ts'),
  `import type { Calibrated } from './calibration.ts';

/** Made by \`npm run calibrate\`: changes here are lost. What it means and how sure it is: calibration/REPORT.md. */
export const calibrated: Calibrated = ${JSON.stringify(calibrated)};
`,
);
writeFileSync(
  join(folder, '../engine/src/adaptation/study-points.ts'),
  `import type { StudyPoint } from './study-point.ts';

/** Made by \`npm run calibrate\`: changes here are lost. */
export const studyPoints: readonly StudyPoint[] = ${JSON.stringify(studyPoints(rows))};
`,
);
console.error('fitting the comparators');
const comparators = fitComparators(rows);
writeFileSync(join(folder, 'comparators.json'), `${JSON.stringify(comparators, null, 2)}\n`);
writeFileSync(join(folder, 'REPORT.md'), calibrationReport(rows, fit, left, factor, comparators));
