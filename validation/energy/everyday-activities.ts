import { describeBody } from '../../engine/src/body/index.ts';
import { buildMotion } from '../../engine/src/exercise/index.ts';
import type { PerformOptions } from '../../engine/src/mechanics/index.ts';
import { publishedEnergy } from '../../engine/src/perform/published-energy.ts';
import type { ComparedRate } from './compared-rate.ts';
import { rateOf, referenceBody } from './rate-of.ts';

const body = describeBody(referenceBody);
const activities: readonly (readonly [name: string, options: PerformOptions])[] = [
  ['lie', {}],
  ['sit', {}],
  ['stand', {}],
  ['walk', { speedMS: 0.9 }],
  ['walk', { speedMS: 1.6 }],
  ['run', { speedMS: 2.3 }],
  ['stairs-up', {}],
  ['stairs-down', {}],
  ['cycle', { powerW: 75 }],
  ['cycle', { powerW: 150 }],
  ['row', {}],
];
/** A ratio that counts as near: what the rows of the literature table ask for. */
const nearShare = 0.25;

/** The same activity from the muscles and from published equations and measurements, side by side. */
export function everydayActivities(): ComparedRate[] {
  return activities.map(([name, options]) => {
    const published = publishedEnergy(name, options, body, buildMotion(name, body, options));
    if (published === null) throw new Error(`nothing is published of ${name}`);
    const rate = rateOf(name, options);
    const ratio = rate.watts / published.watts.value;
    const perKg = published.oxygenMlPerMin.value / body.massKg;
    const how = Object.entries(options).map(([option, value]) => ` ${option} ${value}`);
    return {
      name: `${name}${how}`,
      publishedW: published.watts.value,
      rate,
      again: (terms) => rateOf(name, options, terms),
      line: {
        what: `${name}${how}: from the muscles beside published`,
        figure: `${rate.oxygenMlPerKgMin.toFixed(1)} beside ${perKg.toFixed(1)} mL/kg/min, ratio ${ratio.toFixed(2)}`,
        goal: `within ${100 * nearShare} %`,
        reached: Math.abs(ratio - 1) <= nearShare,
        note: published.source,
      },
    };
  });
}
