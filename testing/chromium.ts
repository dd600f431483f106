import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/**
 * Unpacks the Chromium of `@sparticuz/chromium`, with the libraries and fonts that it carries, into
 * `legwork-chromium-<version>` in the temporary folder, and returns that folder. Does nothing where it is there
 * already; two processes that do it at once do not disturb each other.
 *
 * The package itself would take whatever lies in `/tmp/chromium`, and leaves its libraries packed unless it
 * believes to be on AWS Lambda: so it runs in a process of its own with a temporary folder of its own.
 */
export async function unpackChromium(): Promise<string> {
  const require = createRequire(import.meta.url);
  const { version } = require(join(require.resolve('@sparticuz/chromium'), '../../package.json'));
  const folder = join(tmpdir(), `legwork-chromium-${version}`);
  if (existsSync(folder)) return folder;
  const staging = await mkdtemp(`${folder}-`);
  try {
    const unpack =
      "import { default as chromium } from '@sparticuz/chromium'; await chromium.executablePath();";
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', unpack], {
      cwd: import.meta.dirname,
      env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    });
    await writeFile(join(staging, 'fonts', 'fonts.conf'), fontConfiguration);
    await rename(staging, folder);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    const wonByAnother = existsSync(folder) && (await readdir(folder)).includes('chromium');
    if (!wonByAnother) throw error;
  }
  return folder;
}

/**
 * The package's own configuration looks for fonts where AWS Lambda has them. Without any font text is invisible, and
 * a text field ends the browser.
 */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

/** How playwright starts the unpacked Chromium; `folder` is what {@link unpackChromium} returned. */
export function chromiumLaunchOptions(folder: string): LaunchOptions {
  return {
    executablePath: join(folder, 'chromium'),
    // Never the package's own list: it has --disable-web-security, which would make origin tests worthless, and
    // --single-process, which dies with the second context.
    args: ['--no-sandbox', '--disable-background-networking'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

/**
 * Starts Chromium; the caller closes it. Tests use `openPage` of `browser.ts` instead.
 *
 * @example
 * const browser = await launchChromium();
 * await browser.close();
 */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch(chromiumLaunchOptions(await unpackChromium()));
}
