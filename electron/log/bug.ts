import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programRoot } from '../window/places.ts';
import { ERROR_NAMES, type LogEvent } from './events.ts';

type Bug = Extract<LogEvent, { event: 'bug' }>;

const MOST_FRAMES = 30;
const FRAME = /^\s+at (?:.*\()?((?:file:\/\/|[/\\]|[A-Za-z]:\\).*):(\d{1,7}):(\d{1,7})\)?$/;
const PLAIN = /^[\w@.+/-]{1,200}$/;

/** https://www.sqlite.org/rescode.html#primary_result_code_list */
const SQLITE_CODES = new Set(
  'ERROR INTERNAL PERM ABORT BUSY LOCKED NOMEM READONLY INTERRUPT IOERR CORRUPT NOTFOUND FULL CANTOPEN PROTOCOL EMPTY SCHEMA TOOBIG CONSTRAINT MISMATCH MISUSE NOLFS AUTH FORMAT RANGE NOTADB NOTICE WARNING'
    .split(' ')
    .map((name) => `SQLITE_${name}`),
);

/** What can be said of whatever was thrown without a word that it quotes. */
export function bugOf(error: unknown): Bug {
  const name = error instanceof Error ? ERROR_NAMES.find((known) => known === error.name) : undefined;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return {
    event: 'bug',
    error: name ?? 'other',
    code: Object.hasOwn(constants.errno, code) || SQLITE_CODES.has(code) ? code : null,
    frames: error instanceof Error ? framesIn(error.stack ?? '') : [],
  };
}

/**
 * The places in the program's own files that a stack tells of. A message stands in a stack as well, and may look like a
 * place in a file: those alone count whose file is one of the program.
 */
export function framesIn(stack: string): readonly string[] & string[] {
  const root = programRoot(import.meta.dirname);
  const frames: string[] = [];
  for (const line of stack.split('\n')) {
    const [, file = '', row = '', column = ''] = FRAME.exec(line) ?? [];
    const path = pathOf(file);
    if (path === null || !path.startsWith(root + sep)) continue;
    const own = relative(root, path).split(sep).join('/');
    if (PLAIN.test(own) && existsSync(path)) frames.push(`${own}:${row}:${column}`);
  }
  return frames.slice(0, MOST_FRAMES);
}

function pathOf(file: string): string | null {
  if (!file.startsWith('file:')) return file === '' ? null : file;
  try {
    return fileURLToPath(file);
  } catch (error) {
    // An address that is none is no place in a file.
    if (error instanceof TypeError || error instanceof URIError) return null;
    throw error;
  }
}
