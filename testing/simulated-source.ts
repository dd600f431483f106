import {
  type ByteSource,
  memorySource,
  type Schedule,
  type SimulatedRecording,
  type SimulationOptions,
  simulateRecording,
  writeCwa,
} from '@legwork/engine';
import { joinParts } from './join-parts.ts';

/**
 * A simulated recording as a .cwa file in memory, with its truth.
 *
 * @example
 * const { source, simulated } = await simulatedSource(scriptedSchedule([{ activity: 'walk', seconds: 60 }]));
 */
export async function simulatedSource(
  schedule: Schedule,
  options: SimulationOptions = {},
): Promise<{ source: ByteSource; simulated: SimulatedRecording }> {
  const simulated = simulateRecording(schedule, options);
  const bytes = await joinParts(writeCwa(simulated.blocks(), { rateHz: options.sampleRateHz ?? 100 }));
  return { source: memorySource('simulated.cwa', bytes), simulated };
}
