import type { ProblemText } from '../parts/problem.tsx';
import type { MadeEdit } from './edit.ts';

/** An edit on its way. */
export interface OutboxEntry extends MadeEdit {
  /** UUID; the server applies it once, however often it comes. */
  id: string;
  /** Of the data that it was made for. */
  storeId: string;
  /** `new`: just made. `kept`: the server could not be asked, or not now. `refused`: it said no, and is not asked again. */
  state: 'new' | 'kept' | 'refused';
  /** Why it is kept or refused; null: nobody answers. */
  problem: ProblemText | null;
}
