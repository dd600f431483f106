import { knownErrorFactor, type MetabolicTerms } from '../../engine/src/energy/index.ts';
import type { ValidationLine } from '../validation-line.ts';
import type { ComparedRate } from './compared-rate.ts';

const others: readonly (readonly [what: string, terms: MetabolicTerms])[] = [
  ['with rigid tendons', { elasticTendons: false }],
  ['without breathing', { breathing: false }],
  ['without what the muscles lack', { missingStrength: false }],
  ['with heat by anatomical mass, as in Uchida 2016', { massOfForce: false }],
];

/** How far the numbers from the muscles are from all published ones, and what each term does to them. */
export function errorBand(compared: readonly ComparedRate[]): ValidationLine {
  const held = compared.filter(({ rate, publishedW }) => publishedW >= rate.lowW && publishedW <= rate.highW);
  const ratios = compared.map(({ rate, publishedW }) => rate.watts / publishedW);
  const factor = rootMeanSquare(ratios);
  const effects = others.map(([what, terms]) => {
    const again = compared.map((one) => one.again(terms).watts / one.publishedW);
    return `${what} ${rootMeanSquare(again).toFixed(2)}: ${list(again)}`;
  });
  return {
    what: `how many times too small or too large the ${compared.length} numbers above are, root mean square`,
    figure: factor.toFixed(2),
    goal: `its square at most the ${knownErrorFactor} that the shown band is made with`,
    reached: factor ** 2 <= knownErrorFactor,
    note: `computed over published (${compared.map(({ name }) => name).join(', ')}): ${list(ratios)}; the band holds ${held.length} of ${compared.length} published values. It is made from these very comparisons. ${effects.join('; ')}`,
  };
}

function rootMeanSquare(ratios: readonly number[]): number {
  const squares = ratios.map((ratio) => Math.log(ratio) ** 2);
  return Math.exp(Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length));
}

function list(ratios: readonly number[]): string {
  return ratios.map((ratio) => ratio.toFixed(2)).join(', ');
}
