import type { Edit } from '../outbox/edit.ts';
import { outbox } from '../outbox/the-outbox.ts';
import { usePerson } from './person-context.tsx';

/**
 * Makes an edit of the data that are open: kept in this browser, sent, and sent again until it is answered.
 *
 * @returns `kept` where the server does not answer now; throws an ApiProblem where it refuses
 * @example
 * const edit = useEdit();
 * const how = await edit({ kind: 'trash-person', id, name });
 */
export function useEdit(): (edit: Edit) => Promise<'done' | 'kept'> {
  const { storeId } = usePerson();
  return (edit) => {
    if (storeId === null) throw new Error('there are no data to edit');
    return outbox.make(edit, storeId);
  };
}
