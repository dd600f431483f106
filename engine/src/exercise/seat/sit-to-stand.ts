import { humanSegments } from '../../body/index.ts';
import type { Exercise } from '../exercise.ts';
import { repetition } from '../repetition.ts';
import { chosen, type Setup } from '../setup.ts';
import { type SupportRule, soleSupport } from '../stance-supports.ts';
import { bentMostAt, leavesSeat, planRise } from './rise.ts';
import { seatSupport } from './seat-posture.ts';

const phases = ['lean forward', 'leave the seat and stand up', 'lower to the seat', 'lean back'];
const trains = ['vasti', 'gluteus-maximus', 'hamstrings', 'erector-spinae', 'soleus'] as const;
const sensors = ['thigh', 'waist', 'lower-back'] as const;
const options = ['seatHeightM', 'tempo', 'loadKg', 'frames'] as const;
const tempo = { downS: 2, pauseS: 0, upS: 2 };

const onSeat = (at: number): number => (at <= leavesSeat ? 1 : 0);

const feetAndSeat = (setup: Setup): SupportRule[] => [
  soleSupport(setup.body, 'right'),
  soleSupport(setup.body, 'left'),
  seatSupport(setup, onSeat),
];

export const sitToStand: Exercise = {
  name: 'sit-to-stand',
  about: 'From a seat stand up without the arms, and sit down again.',
  phases,
  trains,
  sensors,
  options,
  build(setup) {
    addVest(setup);
    return repetition(setup, {
      out: 'up',
      tempo,
      isTimed: true,
      breaks: [leavesSeat, bentMostAt],
      pose: planRise(setup),
      supports: feetAndSeat(setup),
    });
  },
};

/** How much of the body's weight a helper, a belt or the arms on a rest lift, at the trunk: a choice. */
const lifted = 0.3;

export const assistedSitToStand: Exercise = {
  name: 'assisted-sit-to-stand',
  about:
    'Standing up and sitting down while a helper, a belt or the hands on arm rests lift 30 % of the weight.',
  phases,
  trains,
  sensors,
  options,
  build(setup) {
    addVest(setup);
    const { trunk, massKg } = setup.body;
    return repetition(setup, {
      out: 'up',
      tempo: { downS: 3, pauseS: 0, upS: 3 },
      isTimed: true,
      breaks: [leavesSeat, bentMostAt],
      pose: planRise(setup),
      supports: feetAndSeat(setup),
      applied: (frames) => [
        {
          name: 'lift',
          segment: humanSegments.trunk,
          x: trunk.comX,
          y: trunk.comY,
          weightXKg: new Float64Array(frames),
          weightYKg: new Float64Array(frames).fill(lifted * massKg),
          forceXN: new Float64Array(frames),
          forceYN: new Float64Array(frames),
        },
      ],
    });
  },
};

/** A load is worn on the trunk, at its centre. */
function addVest(setup: Setup): void {
  const massKg = chosen(setup, 'loadKg', 0);
  const { comX, comY } = setup.body.trunk;
  if (massKg > 0) setup.carried.push({ segment: humanSegments.trunk, massKg, x: comX, y: comY });
}
