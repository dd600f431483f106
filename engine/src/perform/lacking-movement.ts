import type { Lack } from '../mechanics/index.ts';

/** What each joint does in the positive direction of its coordinate, and in the other. */
const movements: Readonly<Record<string, readonly [positive: string, negative: string]>> = {
  hipFlexion: ['bending the SIDE hip', 'straightening the SIDE hip'],
  hipAbduction: ['holding the pelvis level over the SIDE hip', 'holding the pelvis level over the SIDE hip'],
  kneeFlexion: ['bending the SIDE knee', 'straightening the SIDE knee'],
  ankleDorsiflexion: ['lifting the SIDE forefoot', 'pressing the SIDE forefoot down'],
  lumbarExtension: ['straightening the lower back', 'bending the lower back'],
};

/**
 * Which movement the muscles are too weak for, in words.
 *
 * @example
 * lackingMovement({ joint: 'kneeFlexionRight', momentNm: -23 }); // 'straightening the right knee'
 */
export function lackingMovement({ joint, momentNm }: Pick<Lack, 'joint' | 'momentNm'>): string {
  const side = joint.endsWith('Right') ? 'right' : 'left';
  const words = movements[joint.replace(/(Right|Left)$/, '')];
  return words ? words[momentNm > 0 ? 0 : 1].replace('SIDE', side) : joint;
}
