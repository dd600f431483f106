import type { Repetition, RepetitionSet, WorkingLeg } from '../movement/index.ts';
import { round } from '../number/index.ts';
import type { Analysis, ExerciseSet } from './analysis.ts';
import { isoTime } from './iso-time.ts';

type Side = 'left' | 'right' | null;
type Tempo = ExerciseSet['tempo'];

/**
 * Sets of repetitions as in the contract, each repetition and each set.
 *
 * @param sets of one thigh
 * @param side the leg with the sensor, null where it is not known
 * @example
 * const { repetitions, sets } = describeRepetitions(found, 'right');
 */
export function describeRepetitions(
  sets: readonly RepetitionSet[],
  side: Side,
): Required<Pick<Analysis, 'repetitions' | 'sets'>> {
  return {
    repetitions: sets.flatMap((set) =>
      set.repetitions.map((repetition) => ({
        start: isoTime(repetition.startMs),
        end: isoTime(repetition.endMs),
        exercise: set.exercise,
        depthDeg: rounded(repetition.depthDeg, 0),
        tempo: repetition.tempo && roundedTempo(repetition.tempo),
        side: workingSide(set.workingLeg, side),
      })),
    ),
    sets: sets.map((set) => ({
      start: isoTime(set.startMs),
      end: isoTime(set.endMs),
      exercise: set.exercise,
      alternatives: set.alternatives,
      confidence: round(set.confidence, 2),
      repetitions: set.repetitions.length,
      depthDeg: rounded(median(set.repetitions.flatMap(({ depthDeg }) => depthDeg ?? [])), 0),
      tempo: typicalTempo(set.repetitions),
      workingLeg: set.workingLeg,
      side: workingSide(set.workingLeg, side),
    })),
  };
}

function workingSide(workingLeg: WorkingLeg, sensor: Side): Side {
  if (workingLeg === 'both' || sensor === null) return null;
  if (workingLeg === 'sensor') return sensor;
  return sensor === 'left' ? 'right' : 'left';
}

function typicalTempo(repetitions: readonly Repetition[]): Tempo {
  const tempos = repetitions.flatMap(({ tempo }) => tempo ?? []);
  const downS = median(tempos.map((tempo) => tempo.downS));
  const pauseS = median(tempos.map((tempo) => tempo.pauseS));
  const upS = median(tempos.map((tempo) => tempo.upS));
  return downS === null || pauseS === null || upS === null ? null : roundedTempo({ downS, pauseS, upS });
}

function roundedTempo({ downS, pauseS, upS }: NonNullable<Tempo>): NonNullable<Tempo> {
  return { downS: round(downS, 2), pauseS: round(pauseS, 2), upS: round(upS, 2) };
}

function rounded(value: number | null, digits: number): number | null {
  return value === null ? null : round(value, digits);
}

/** The middle value, the mean of the two middle ones, or null of none. */
function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
