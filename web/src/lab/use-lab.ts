import { type Exercise, type ExerciseResult, exercises } from '@legwork/engine';
import { useEffect, useRef, useState } from 'react';
import type { ProblemText } from '../parts/problem.tsx';
import { type Condition, performOptions } from './condition.ts';
import { LabEngine } from './lab-engine.ts';

/** What the engine says of one side of the lab. */
export interface LabSide {
  /** The latest that could be computed; null until there is one. */
  result: ExerciseResult | null;
  /** Why the latest condition can't be computed. */
  problem: ProblemText | null;
  /** How long the engine took, ms. */
  tookMs: number;
  /** The largest load is still looked for. */
  isSearching: boolean;
}

const nothing: LabSide = { result: null, problem: null, tookMs: 0, isSearching: false };

/** The entry of the catalogue for a name that comes from it. */
export function exerciseNamed(name: string): Exercise {
  return exercises.find((exercise) => exercise.name === name)!;
}

/** Computes one or two conditions in a worker, each again as soon as it changes. */
export function useLab(a: Condition, b: Condition | null): { a: LabSide; b: LabSide; broken: string | null } {
  const [sides, setSides] = useState({ a: nothing, b: nothing });
  const [broken, setBroken] = useState<string | null>(null);
  const engine = useRef<LabEngine<'a' | 'b'> | null>(null);
  const latest = useRef<{ a: Condition; b: Condition | null }>({ a, b });
  latest.current = { a, b };

  useEffect(() => {
    const worker = new Worker(new URL('./lab-worker.ts', import.meta.url), { type: 'module' });
    const set = (slot: 'a' | 'b', part: Partial<LabSide>) =>
      setSides((last) => ({ ...last, [slot]: { ...last[slot], ...part } }));
    const asking = new LabEngine<'a' | 'b'>(
      worker,
      (slot, answer, { options }) => {
        if (answer.kind === 'refused') {
          set(slot, { problem: answer.problem, isSearching: false });
          return;
        }
        const { result, tookMs } = answer;
        const isSearching = options.withLargestLoad === false && result.limit !== null && result.loadKg > 0;
        // The time of the search is none that anybody waits for.
        set(slot, {
          result,
          problem: null,
          isSearching,
          ...(options.withLargestLoad === false && { tookMs }),
        });
        const condition = latest.current[slot];
        if (isSearching && condition) asking.askLater(slot, questionOf(condition));
      },
      setBroken,
    );
    engine.current = asking;
    return () => {
      asking.end();
      engine.current = null;
    };
  }, []);

  useEffect(() => askQuickly(engine.current, 'a', a), [a]);
  useEffect(() => {
    if (b) askQuickly(engine.current, 'b', b);
  }, [b]);
  return { ...sides, broken };
}

function askQuickly(engine: LabEngine<'a' | 'b'> | null, slot: 'a' | 'b', condition: Condition): void {
  const { exercise, options } = questionOf(condition);
  engine?.ask(slot, { exercise, options: { ...options, withLargestLoad: false } });
}

function questionOf(condition: Condition) {
  const { exercise } = condition;
  return { exercise, options: performOptions(condition, exerciseNamed(exercise).options) };
}
