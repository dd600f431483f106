import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rolldown';

/**
 * A bundler plugin that writes `THIRD-PARTY-LICENSES.txt` beside the bundle: the licence of every package that went
 * into it, each text once. A package without a licence fails the build.
 *
 * @param fileName default `THIRD-PARTY-LICENSES.txt`; workers that are bundled apart need one of their own
 * @example
 * await build({ entry: 'src/index.ts', plugins: [thirdPartyLicenses()] });
 */
export function thirdPartyLicenses(fileName = 'THIRD-PARTY-LICENSES.txt'): Plugin {
  return {
    name: 'third-party-licenses',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
      const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== null));
      const namesByText = new Map<string, string[]>();
      for (const folder of [...folders].sort()) {
        const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        const text = licenseText(folder);
        if (!license || !text) throw new Error(`${name} ${version} has no licence`);
        namesByText.set(text, [...(namesByText.get(text) ?? []), `${name} ${version} (${license})`]);
      }
      const parts = [...namesByText].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
      const source = parts.join(`\n${'-'.repeat(79)}\n\n`);
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** The folder of the package that a module is of; null for a module of this repository. */
function packageFolder(module: string): string | null {
  const inside = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(
    module.replace(/^\0/, '').replaceAll('\\', '/'),
  );
  return inside?.[1] ?? null;
}

/** Packages that come without a text, and one of the same project and the same holders that has it. */
const sameProject: Record<string, string> = {
  '@hono/zod-openapi': 'hono',
  '@hono/zod-validator': 'hono',
};
/** A section of a readme is a licence only if it is long enough to be one, not its name alone. */
const leastLicenseLetters = 300;

/** Licence and notices of a package, or null. */
function licenseText(folder: string): string | null {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|notice)(\.(md|txt))?$/i.test(name));
  const texts = names.sort().map((name) => readFileSync(join(folder, name), 'utf8').trim());
  if (texts.length > 0) return texts.join('\n\n');
  const [place, name] = folder.split(/node_modules\/(?!.*node_modules\/)/);
  const project = sameProject[name!];
  if (project) return licenseText(join(place!, 'node_modules', project));
  const readme = readdirSync(folder).find((file) => /^readme\.md$/i.test(file));
  const section =
    readme && /^#+ *licen[cs]e\b[^\n]*\n([^#]*)/im.exec(readFileSync(join(folder, readme), 'utf8'))?.[1];
  return section && section.length >= leastLicenseLetters ? section.trim() : null;
}
