import { fanChart, readScenario, simulateScenario } from '../engine/src/index.ts';

const style = `<style>text{font:14px system-ui,sans-serif}.fan-text{fill:#1d1f21}.fan-faint{fill:#5f656a}.fan-grid{stroke:#dcdee0}.fan-zero{stroke:#5f656a}.fan-phase{fill:#f3f4f5}.fan-band{fill:#0072b2;fill-opacity:.2}.fan-line{fill:none;stroke:#0072b2;stroke-width:2.5}.fan-fitted{fill:#8f3f00}.fan-compared{fill:#fff;stroke:#8f3f00;stroke-width:2}</style><rect width="100%" height="100%" fill="#fff"/>`;

/** The picture of `docs/simulation.md`: the calf in bed, then back in ordinary life, as the mean of a study of nine. */
export function simulationPicture(): string {
  const scenario = readScenario(
    {
      phases: [
        { days: 90, activity: 'bed-rest' },
        { days: 90, activity: 'habitual' },
      ],
    },
    'picture',
  );
  const { outcomes, points } = simulateScenario(scenario, { studyMean: 9 });
  const { median, p10, p90 } = outcomes.plantarFlexorSize!;
  const svg = fanChart({
    width: 640,
    unit: '%',
    median: median!,
    low: p10!,
    high: p90!,
    points: points
      .filter(({ outcome }) => outcome === 'plantarFlexorSize')
      .map(({ id, day, value, use }) => ({ label: id, day, value, fitted: use === 'calibration' })),
    phases: [
      { fromDay: 0, toDay: 90, label: 'bed rest' },
      { fromDay: 90, toDay: 180, label: 'ordinary life' },
    ],
    title: 'Size of the calf, percent change: 90 days of bed rest, then 90 days of ordinary life',
  });
  return `${svg.replace('</title>', `</title>${style}`)}\n`;
}
