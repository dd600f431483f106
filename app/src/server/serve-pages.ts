import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { InputError } from '@legwork/engine';
import type { MiddlewareHandler } from 'hono';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

interface PageFile {
  bytes: Buffer<ArrayBuffer>;
  type: string;
  etag: string;
}

/**
 * Serves the built pages out of memory: what was not in the folder at the start is not there, whatever a path says.
 * Files under `assets/` have their hash in their name and never change. A path without a dot is one of the app's own
 * pages.
 *
 * @param folder of the built pages; requests wait for those that are still being built
 */
export function servePages(folder: string | Promise<string>): MiddlewareHandler {
  const reading = Promise.resolve(folder).then(readFiles);
  // Told to each request.
  reading.catch(() => {});
  return async (c, next) => {
    if (c.req.path.startsWith('/api/')) return next();
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return c.body(null, 405);
    const files = await reading;
    const index = files.get('/app/index.html') ?? files.get('/index.html');
    const isPage = !c.req.path.slice(c.req.path.lastIndexOf('/')).includes('.');
    const file = files.get(c.req.path) ?? (isPage ? index : undefined);
    // A browser asks for an icon by itself.
    if (!file && c.req.path === '/favicon.ico') return c.body(null, 204);
    if (!file)
      throw new InputError(
        'not-found',
        'there is no such page',
        c.req.path,
        'open the first page of this server',
      );
    const isFixed = /^\/(app\/)?assets\//.test(c.req.path) && file !== index;
    const headers = {
      'content-type': file.type,
      'cache-control': isFixed ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: file.etag,
    };
    if (c.req.header('if-none-match') === file.etag) return c.body(null, 304, headers);
    return c.body(file.bytes, 200, headers);
  };
}

function readFiles(folder: string): Map<string, PageFile> {
  const files = new Map<string, PageFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const extension = /[.][^.]+$/.exec(entry.name)?.[0] ?? '';
    const type = types[extension];
    if (!entry.isFile() || !type) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    files.set(path.slice(folder.length).replaceAll(sep, '/').replace(/^\/*/, '/'), {
      bytes,
      type,
      etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    });
  }
  return files;
}
