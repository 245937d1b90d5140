import { Failed } from '#shared/ipc/result.ts';
import type { Archive } from '../zip/unzip.ts';

/** A place in a book: a file of its archive, and an id in it. */
export interface BookPlace {
  readonly path: string;
  /** Empty for the file as a whole. */
  readonly fragment: string;
}

/** The files of a book, found as forgivingly as reading programs find them. */
export interface BookFiles {
  /** The name in the archive that a path means; null where there is none. */
  find(path: string): string | null;
  /** Null for what is not there, or is damaged. */
  read(path: string): Uint8Array | null;
}

export function bookFiles(archive: Archive): BookFiles {
  const loosely = new Map(archive.names.map((name) => [looseName(name), name]));
  const find = (path: string): string | null =>
    archive.has(path) ? path : (loosely.get(looseName(path)) ?? null);
  return {
    find,
    read(path) {
      const name = find(path);
      try {
        return name === null ? null : archive.read(name);
      } catch (error) {
        if (error instanceof Failed && error.code === 'unreadable-file') return null;
        throw error;
      }
    },
  };
}

function looseName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Where a reference leads from a file of the book; null for one that leads out of the book. */
export function placeIn(from: string, reference: string): BookPlace | null {
  const [, address = '', fragment = ''] = /^([^#]*)(?:#(.*))?$/s.exec(reference.trim()) ?? [];
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return null;
  const path = address.replace(/\?.*$/s, '');
  if (path === '') return { path: from, fragment: decoded(fragment) };
  const folder = path.startsWith('/') ? '' : from.slice(0, from.lastIndexOf('/') + 1);
  const parts: string[] = [];
  for (const part of [...folder.split('/'), ...decoded(path).split('/')]) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return { path: parts.join('/'), fragment: decoded(fragment) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
