import { join } from 'node:path';
import { build } from 'vite';
import { thirdPartyLicenses } from './third-party-licenses.ts';

/**
 * Builds the pages of the app into `web/dist/app`, minified, with the licences of what is in them.
 *
 * @param root the repository
 */
export async function buildWebApp(root: string): Promise<void> {
  await build({
    root: join(root, 'web'),
    configFile: join(root, 'web/vite.app.config.ts'),
    logLevel: 'warn',
    plugins: [thirdPartyLicenses()],
    worker: { format: 'es', plugins: () => [thirdPartyLicenses('THIRD-PARTY-LICENSES-workers.txt')] },
  });
}
