import type { AdaptationParameters } from '../engine/src/adaptation/adaptation-parameters.ts';
import type { CalibrationRow } from './calibration-rows.ts';
import type { Comparator } from './comparator.ts';
import { fitLaws, type LawFit } from './fit-laws.ts';
import type { LeftOut } from './leave-one-out.ts';
import { predictRow } from './predict-row.ts';
import { priors, studySpreadPrior } from './priors.ts';

/** From this share of its prior spread on a parameter is said to be the prior's, a choice. */
const hardlyMoved = 0.7;
/** From this correlation on two parameters are said not to be told apart, a choice. */
const notApart = 0.7;

type Name = keyof AdaptationParameters;

/** `calibration/REPORT.md`: what the fit says, how sure, and what it cannot tell. */
export function calibrationReport(
  rows: readonly CalibrationRow[],
  fit: LawFit,
  left: readonly LeftOut[],
  factor: number,
  comparators: readonly Comparator[],
): string {
  const logSe = (i: number): number => Math.sqrt(fit.covariance[i]![i]!);
  const apart = left.map(({ parameters }) => parameters);
  const pairs = correlations(fit).filter(({ r }) => Math.abs(r) >= notApart);
  const unmoved = fit.fitted.filter((name, i) => logSe(i) >= hardlyMoved * priors[name].logSd);
  return `${[
    '# Calibration of the laws of adaptation',
    '<!-- Made by `npm run calibrate`: changes here are lost. -->',
    `${rows.length} published values of ${new Set(rows.map(({ study }) => study)).size} studies (\`rows.csv\`), all marked for calibration in the evidence; no test row enters. Least
squares on logarithms of parameters, in standard deviations of each row (people / root n, and what laws as simple as these are not
expected to get right), with the priors of \`priors.ts\` and an effect of each study. No random numbers: a second run gives the same
files. A standard error is of the logarithm: 0.20 reads "about 20 %".`,
    '## Parameters that rows moved',
    table(
      ['parameter', 'value', 'log SE', 'log SE of the prior', 'without one study', 'prior from'],
      fit.fitted.map((name, i) => [
        name,
        short(fit.parameters[name]),
        logSe(i).toFixed(2),
        priors[name].logSd.toFixed(2),
        `${short(Math.min(...apart.map((one) => one[name])))} to ${short(Math.max(...apart.map((one) => one[name])))}`,
        priors[name].because,
      ]),
    ),
    '## Parameters that no row moves',
    'They keep their value and are drawn with their spread.',
    table(
      ['parameter', 'value', 'log SD', 'why'],
      (Object.keys(priors) as Name[])
        .filter((name) => !priors[name].fitted)
        .map((name) => [
          name,
          short(priors[name].value),
          priors[name].logSd.toFixed(2),
          priors[name].because,
        ]),
    ),
    '## What the rows cannot tell',
    unmoved.length > 0
      ? `Still mostly the prior (at least ${hardlyMoved} of its spread is left): ${unmoved.join(', ')}.`
      : 'Every fitted parameter is told by rows more than by its prior.',
    'Pairs that are not told apart (correlation of logarithms):',
    pairs.length > 0
      ? table(
          ['pair', 'correlation'],
          pairs.map(({ a, b, r }) => [`${a}, ${b}`, r.toFixed(2)]),
        )
      : 'none.',
    `One row alone stands behind weightlessLoss (H058), oldLoss (H137), subventricularQuiet (M003) and runningGain (M017): each is
an anchor that is met, not a finding. The laws have a kink at an ordinary day's load, beyond which sets make muscle grow; H003 sits on
it, so the standard error of loadExponent is that of one side and too small. What leaving out one study does to it says more.`,
    '## Spread between studies',
    `Never less than ${studySpreadPrior.logSd}, which was known before the fit: that few studies are alike says little of the next one.
${
  factor > 1
    ? `Bands are made with ${factor} times as much, and as much more of what the laws miss: so much is needed for the errors of
studies that were left out of the fit, one after the other, to be as large as the bands say:`
    : `Studies that were left out of the fit, one after the other, are
missed by no more than that says:`
}`,
    table(
      ['row', 'published', 'without its study', 'with it'],
      left.flatMap(({ rows: own }) =>
        own.map(({ row, predicted }) => [
          `${row.id} ${row.outcome}, ${row.scenarioName}, day ${row.day}`,
          String(row.value),
          predicted.toFixed(row.slope ? 2 : 1),
          predictRow(fit.parameters, row).toFixed(row.slope ? 2 : 1),
        ]),
      ),
    ),
    table(
      ['spread', 'log SD'],
      Object.entries(fit.studySpread).map(([name, value]) => [name, value.toFixed(2)]),
    ),
    table(
      ['study', 'of', 'factor'],
      fit.studies.map(({ study, spread, factor }) => [study, spread, factor.toFixed(2)]),
    ),
    '## The founding study, anchored otherwise',
    `The stem cells of M003 are a press text's. What depends on them is subventricularQuiet, the activation that is left without load,
and with it dividing stem cells, neuroblasts and newborn neurons of the subventricular zone; nothing else.`,
    table(['M003 read as', 'subventricularQuiet', 'dividing stem cells, day 14'], anchors(rows, fit)),
    '## Row by row',
    table(
      ['row', 'outcome', 'scenario', 'day', 'published', 'laws', 'in SD of the row'],
      rows.map((row) => {
        const predicted = predictRow(fit.parameters, row);
        return [
          row.id,
          row.outcome,
          row.scenarioName,
          String(row.day),
          String(row.value),
          predicted.toFixed(row.slope ? 2 : 1),
          ((predicted - row.value) / row.sd).toFixed(1),
        ];
      }),
    ),
    'These rows were fitted: that they agree is no evidence.',
    '## Correlations',
    table(
      ['', ...fit.fitted.map((_, i) => String(i + 1))],
      fit.fitted.map((name, i) => [
        `${i + 1} ${name}`,
        ...fit.fitted.map((_, j) => (fit.covariance[i]![j]! / (logSe(i) * logSe(j))).toFixed(2)),
      ]),
    ),
    '## Comparators, fitted to the same rows',
    table(
      ['kind', 'law', 'loss', 'gain', 'calf', 'with exercise', 'missed by, points'],
      comparators.map(({ kind, name, loss, gain, calf, countermeasure, missSd }) => [
        kind,
        name,
        ...[loss, gain, calf, countermeasure].map((value) => (name === 'no change' ? '' : short(value))),
        missSd.toFixed(1),
      ]),
    ),
  ].join('\n\n')}\n`;
}

function anchors(rows: readonly CalibrationRow[], fit: LawFit): string[][] {
  const row = rows.find(({ id }) => id === 'M003')!;
  const others = rows.filter(({ id }) => id !== 'M003');
  const refits: [string, readonly CalibrationRow[]][] = [
    ['-70 % (the fit)', rows],
    ['-40 %', [...others, { ...row, value: -40 }]],
    ['"lower", no size: the prior alone', others],
  ];
  return refits.map(([read, those]) => {
    const { parameters } = fitLaws(those, fit);
    return [read, short(parameters.subventricularQuiet), `${predictRow(parameters, row).toFixed(0)} %`];
  });
}

function correlations({ fitted, covariance }: LawFit): { a: Name; b: Name; r: number }[] {
  return fitted.flatMap((a, i) =>
    fitted.slice(0, i).map((b, j) => ({
      a,
      b,
      r: covariance[i]![j]! / Math.sqrt(covariance[i]![i]! * covariance[j]![j]!),
    })),
  );
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}
