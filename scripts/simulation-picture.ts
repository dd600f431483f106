import { outcomeFan } from '../app/src/report/charts/outcome-fan.ts';
import { fanColours, fanStyle } from '../app/src/report/styles/fan-style.ts';
import { readScenario, simulateScenario } from '../engine/src/index.ts';

const style = `<style>${fanStyle(fanColours.light)}</style><rect width="100%" height="100%" fill="#fff"/>`;

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
  const svg = outcomeFan('plantarFlexorSize', simulateScenario(scenario, { studyMean: 9 }), {
    width: 640,
    phases: [
      { fromDay: 0, toDay: 90, label: 'bed rest' },
      { fromDay: 90, toDay: 180, label: 'ordinary life' },
    ],
  });
  return `${svg.replace('</title>', `</title>${style}`)}\n`;
}
