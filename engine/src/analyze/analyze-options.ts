import type { BodyOptions } from '../body/index.ts';
import type { LoggedSet } from '../dose/index.ts';
import type { GaitModel, LabelEvidence, WearRule } from '../movement/index.ts';
import type { ByteSource, Placement, ReadOptions } from '../recording/index.ts';
import type { openGridRecording } from './open-grid-recording.ts';

/** Another recording of the same person. */
export interface AlsoSource {
  source: ByteSource;
  /** SHA-256 of the source in lower-case hexadecimal, where the caller has it. */
  sha256?: string;
  /**
   * Where the sensor sat. One on the `lower-back` decides between lying and sitting. Default: not known, which changes
   * nothing about the recording that it is laid beside.
   */
  placement?: Placement;
}

/** What the caller knows about a recording and wants to know from it. */
export interface AnalyzeOptions extends ReadOptions {
  /** Where the sensor sat. Default `thigh`, the only place the labels are made for; for events
   * without samples, where such a device is worn. */
  placement?: Placement;
  side?: 'left' | 'right';
  /** Body height, for the speed of walking; 0.5 to 2.5 m. Default: that of a mean adult, with a larger error. */
  heightM?: number;
  /** Mass, sex, age and the like, for the dose. Default: 75 kg, male, 35 years; the height is `heightM`. */
  body?: Omit<BodyOptions, 'heightM'>;
  /** Sets that the person wrote down; one that overlaps the recording counts in place of what was recorded. Default none. */
  loggedSets?: readonly LoggedSet[];
  /** Add a label for every second to the result. Default false. */
  epochs?: boolean;
  /** When a day, and when a week counts. Default: 16 h worn, on 4 days of which 1 at the weekend. */
  wearRule?: Partial<WearRule>;
  /** SHA-256 of the source in lower-case hexadecimal, where the caller has it. */
  sha256?: string;
  /** Tells stairs from walking; null: by the angle of the thigh (Acti4). Default: the model that ships. */
  gaitModel?: GaitModel | null;
  /** Is filled with what stands behind the label of each second. Default: nothing is kept of that. */
  evidence?: LabelEvidence;
  /**
   * Other sensors of the same person, recorded at the same time and read with the same options: they are laid beside
   * the recording, second by second. One on the lower back tells lying from sitting. Default none.
   */
  also?: readonly AlsoSource[];
  /**
   * Opens a source on the common grid, for example in another thread. Default `openGridRecording`, in this one; the
   * result is the same, bit by bit.
   */
  open?: typeof openGridRecording;
}
