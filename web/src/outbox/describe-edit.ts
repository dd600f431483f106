import type { Format } from '../format/format.ts';
import type { Texts } from '../texts/texts.ts';
import type { Edit } from './edit.ts';

/**
 * An edit in a few words, for the list of those that wait.
 *
 * @example
 * describeEdit({ kind: 'trash-person', id, name: 'Ada' }, texts, format); // 'Ada to the trash'
 */
export function describeEdit(edit: Edit, { outbox, activities }: Texts, format: Format): string {
  switch (edit.kind) {
    case 'set-label':
    case 'revert-label':
    case 'restore-label': {
      const { startMs, endMs, activity, timezone } = edit;
      const stretch = `${format.dateTime(startMs, timezone)}\u2013${format.time(endMs, timezone)}`;
      return outbox.labels[edit.kind](stretch, activities[activity]);
    }
    case 'trash-recording':
    case 'restore-recording':
      return outbox.edits[edit.kind](edit.fileName);
    case 'undo-import':
    case 'redo-import':
      return outbox.edits[edit.kind](edit.fileNames);
    default:
      return outbox.edits[edit.kind](edit.name);
  }
}
