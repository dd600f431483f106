import type { LabAnswer, LabRequest } from './lab-messages.ts';

type Question = Omit<LabRequest, 'id'>;

/** What of a worker is used. */
export type LabWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/**
 * Asks the engine for each slot of the lab, one question at a time. While it works, a slot's newer question replaces the
 * older one that waits: a slider that moves fast is never answered late.
 *
 * @example
 * const engine = new LabEngine(worker, (slot, answer) => show(slot, answer), (message) => complain(message));
 * engine.ask('a', { exercise: 'squat', options: {} });
 */
export class LabEngine<Slot extends string> {
  readonly #worker: LabWorker;
  readonly #onAnswer: (slot: Slot, answer: LabAnswer, question: Question) => void;
  readonly #waiting = new Map<Slot, Question>();
  #asked: { id: number; slot: Slot; question: Question } | null = null;
  #lastId = 0;

  constructor(
    worker: LabWorker,
    onAnswer: (slot: Slot, answer: LabAnswer, question: Question) => void,
    onBroken: (message: string) => void,
  ) {
    this.#worker = worker;
    this.#onAnswer = onAnswer;
    worker.onmessage = ({ data }: MessageEvent<LabAnswer>) => this.#answered(data);
    worker.onerror = ({ message }) => {
      this.#asked = null;
      onBroken(message);
      this.#next();
    };
  }

  ask(slot: Slot, question: Question): void {
    this.#waiting.set(slot, question);
    this.#next();
  }

  /** Asks unless the slot has a newer question waiting: for what can be told later. */
  askLater(slot: Slot, question: Question): void {
    if (this.#waiting.has(slot) || this.#asked?.slot === slot) return;
    this.ask(slot, question);
  }

  end(): void {
    this.#waiting.clear();
    this.#worker.terminate();
  }

  #answered(answer: LabAnswer): void {
    const asked = this.#asked;
    this.#asked = null;
    // First the next question: the engine works while the page draws.
    this.#next();
    if (asked?.id === answer.id) this.#onAnswer(asked.slot, answer, asked.question);
  }

  #next(): void {
    if (this.#asked) return;
    const [waiting] = this.#waiting;
    if (!waiting) return;
    const [slot, question] = waiting;
    this.#waiting.delete(slot);
    this.#asked = { id: ++this.#lastId, slot, question };
    this.#worker.postMessage({ id: this.#lastId, ...question } satisfies LabRequest);
  }
}
