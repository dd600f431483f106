import {
  type ByteSource,
  memorySource,
  type Schedule,
  type SimulatedRecording,
  type SimulationOptions,
  simulateRecording,
  writeCwa,
} from '@legwork/engine';

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
  const parts: Uint8Array[] = [];
  for await (const part of writeCwa(simulated.blocks(), { rateHz: options.sampleRateHz ?? 100 })) {
    parts.push(part.slice());
  }
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { source: memorySource('simulated.cwa', bytes), simulated };
}
