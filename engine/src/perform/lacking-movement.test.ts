import { expect, test } from 'vitest';
import { lackingMovement } from './lacking-movement.ts';

test('says which way a joint is too weak', () => {
  const words = (joint: string, momentNm: number) => lackingMovement({ joint, momentNm });
  expect(words('kneeFlexionRight', -23)).toBe('straightening the right knee');
  expect(words('kneeFlexionLeft', 23)).toBe('bending the left knee');
  expect(words('ankleDorsiflexionRight', -5)).toBe('pressing the right forefoot down');
  expect(words('lumbarExtension', 40)).toBe('straightening the lower back');
  expect(words('hipAbductionLeft', 12)).toBe('holding the pelvis level over the left hip');
});
