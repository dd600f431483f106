import {
  type ByteSource,
  memorySource,
  type SampleBlock,
  type Schedule,
  type SimulatedRecording,
  type SimulationOptions,
  simulateRecording,
  writeCwa,
} from '@legwork/engine';
import { joinParts } from './join-parts.ts';

/** What a person does while the sensor sits in one way. */
export interface JoinedPart {
  schedule: Schedule;
  /** How the sensor sits; see `SimulationOptions`. */
  rotation?: SimulationOptions['rotation'];
  /** Time without samples before it, s. Default 0. */
  gapS?: number;
}

/**
 * A simulated recording during which the sensor was stuck on in another way, as one .cwa file in memory, with the
 * simulations of its parts. Person and sensor are the same in all.
 *
 * @example
 * const { source, simulations } = await joinedSource([{ schedule }, { schedule, rotation: upsideDown }], { seed: 3 });
 */
export async function joinedSource(
  parts: readonly JoinedPart[],
  options: SimulationOptions = {},
): Promise<{ source: ByteSource; simulations: SimulatedRecording[] }> {
  let startMs = options.startMs ?? Date.UTC(2024, 0, 8, 8);
  const simulations = parts.map(({ schedule, rotation, gapS = 0 }) => {
    startMs += gapS * 1000;
    const simulation = simulateRecording(schedule, { ...options, rotation, startMs });
    startMs += simulation.durationS * 1000;
    return simulation;
  });
  const bytes = await joinParts(writeCwa(blocksOf(simulations), { rateHz: options.sampleRateHz ?? 100 }));
  return { source: memorySource('turned.cwa', bytes), simulations };
}

function* blocksOf(simulations: readonly SimulatedRecording[]): Generator<SampleBlock> {
  for (const simulation of simulations) {
    let first = true;
    for (const block of simulation.blocks()) {
      yield { ...block, gapBefore: first && simulation !== simulations[0] };
      first = false;
    }
  }
}
