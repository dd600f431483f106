import { expect, test } from 'vitest';
import { acsmOxygenMlPerKgMin } from './acsm-equations.ts';
import { activityCosts } from './activity-costs.ts';
import { lactateIndex } from './lactate-index.ts';
import { oxygenDemandMlPerMin } from './oxygen-demand.ts';
import { basalWPerKg } from './resting-muscle.ts';
import { slowTwitchShare } from './slow-twitch-share.ts';

test.each([
  ['walking 80 m/min', acsmOxygenMlPerKgMin.walking(80 / 60), 11.5],
  ['running 161 m/min', acsmOxygenMlPerKgMin.running(161 / 60), 35.7],
  ['stepping 30/min at 12 inches', acsmOxygenMlPerKgMin.stepping(30, 0.3048), 31.4],
  ['cycling with 100 W at 75 kg', acsmOxygenMlPerKgMin.cycling(100, 75), 21.7],
  ['walking 80 m/min up 5 %', acsmOxygenMlPerKgMin.walking(80 / 60, 0.05), 18.7],
])('%s takes the published oxygen', (_, mlPerKgMin, published) => {
  expect(mlPerKgMin).toBeCloseTo(published, 1);
});

test('every published cost says where it is from', () => {
  for (const { met, source, compendiumCode } of activityCosts) {
    expect(met).toBeGreaterThanOrEqual(1);
    expect(source).not.toBe('');
    if (compendiumCode !== null) expect(compendiumCode).toMatch(/^\d{5}$/);
  }
});

test('a litre of oxygen is 20.9 kJ, so that who lies quietly takes four fifths of a MET', () => {
  expect(oxygenDemandMlPerMin(20_900 / 60)).toBeCloseTo(1000, 9);
  expect(oxygenDemandMlPerMin(basalWPerKg) / 3.5).toBeCloseTo(0.8, 2);
});

test('half of the greatest uptake is an index of 0.5, and 1 with half of the oxidative capacity', () => {
  expect(lactateIndex(1600, 3200)).toBe(0.5);
  expect(lactateIndex(1600, 3200, 0.5)).toBe(1);
});

test('the soleus is slow, the rectus femoris fast, and of the hip flexors nothing is known', () => {
  expect(slowTwitchShare('soleus')).toBe(0.803);
  expect(slowTwitchShare('rectus femoris')).toBe(0.3865);
  expect(slowTwitchShare('gluteus medius anterior')).toBe(slowTwitchShare('gluteus maximus superior'));
  expect(slowTwitchShare('psoas')).toBe(0.5);
});
