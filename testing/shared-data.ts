import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Path of a recording of the shared data, or null where it is not on this machine.
 *
 * The data are third-party recordings that never enter the tree. They are looked for in `$LEGWORK_SHARED/data`;
 * by default in `../shared/data` beside the repository.
 *
 * @param name path inside the data folder, for example `cwa/skdh_ax3_200hz.cwa`
 * @example
 * const file = sharedData('cwa/skdh_ax3_200hz.cwa');
 * test.skipIf(!file)(`reads every sample (skipped without ../shared/data)`, async () => { ... });
 */
export function sharedData(name: string): string | null {
  const path = `${process.env.LEGWORK_SHARED ?? `${root}../shared`}/data/${name}`;
  return existsSync(path) ? path : null;
}
