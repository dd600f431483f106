import { readFileSync } from 'node:fs';
import { InputError } from '@legwork/engine';

/** The built script of the report and its styles. */
export interface ViewerAsset {
  script: string;
  style: string;
}

/** In a clone this file is app/src/report/viewer-asset.ts, in a package it is part of dist/cli/main.js. */
const place = import.meta.url.endsWith('.ts') ? '../../../web/dist/' : '../web/';

/**
 * Reads the report's viewer, built from `web/src/report-viewer`: in a clone from `web/dist`, in a package from the
 * package's own `dist/web`.
 *
 * @throws InputError `report-part-missing`, which says how to build it
 * @example
 * const { script, style } = viewerAsset();
 */
export function viewerAsset(): ViewerAsset {
  return { script: read('report-viewer.js'), style: read('report-viewer.css') };
}

function read(name: string): string {
  try {
    return readFileSync(new URL(place + name, import.meta.url), 'utf8');
  } catch {
    throw new InputError(
      'report-part-missing',
      'a part of the report is missing',
      name,
      'run npm run build in the folder of Legwork',
    );
  }
}
