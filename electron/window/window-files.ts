import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface WindowFile {
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Reads one file of the built window for a host to hand to its page; null for what is not there, is of a type
 * that the window has no use for, or lies outside `folder`.
 */
export async function readWindowFile(folder: string, urlPath: string): Promise<WindowFile | null> {
  const contentType = CONTENT_TYPES[extname(urlPath === '/' ? '/index.html' : urlPath)];
  const path = await insideOf(folder, urlPath === '/' ? '/index.html' : urlPath);
  if (contentType === undefined || path === null) return null;
  return {
    bytes: await readFile(path),
    headers: {
      'content-type': contentType,
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'cross-origin-opener-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  };
}

async function insideOf(folder: string, urlPath: string): Promise<string | null> {
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, decodeURIComponent(urlPath)));
    return path.startsWith(root + sep) ? path : null;
  } catch (error) {
    // A name that does not decode or does not exist is no file of the window.
    if (error instanceof URIError || (error instanceof Error && 'code' in error)) return null;
    throw error;
  }
}
