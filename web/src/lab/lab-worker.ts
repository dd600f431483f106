import { InputError, performExercise } from '@legwork/engine';
import type { LabAnswer, LabRequest } from './lab-messages.ts';

/** Runs as a worker: the engine away from the page, so that sliders and the figure never wait for it. */
self.onmessage = ({ data: { id, exercise, options } }: MessageEvent<LabRequest>) => {
  const send = (answer: LabAnswer) => self.postMessage(answer);
  const beganMs = performance.now();
  try {
    const result = performExercise(exercise, options);
    send({ id, kind: 'done', result, tookMs: performance.now() - beganMs });
  } catch (error) {
    // Any other error is a bug and reaches the page as an error of the worker.
    if (!(error instanceof InputError)) throw error;
    const { code, message, where, hint } = error;
    send({ id, kind: 'refused', problem: { code, message, where, hint } });
  }
};
