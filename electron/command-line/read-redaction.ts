import { readFile } from 'node:fs/promises';
import { Failed } from '#shared/ipc/result.ts';
import type { RedactionPolicy } from '#shared/model/redaction.ts';
import { redactionPolicy } from '../handlers/redaction-schema.ts';
import { shown } from './shown.ts';

/** Fails with `file-missing`, or with `unreadable-file` saying what is amiss. */
export async function readRedaction(path: string): Promise<RedactionPolicy> {
  const read = redactionPolicy.safeParse(await jsonIn(path));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Failed(
    'unreadable-file',
    `“${shown(path)}” does not say what is to be hidden, at “${issue?.path.join('.') ?? ''}”: ${issue?.message ?? ''}.`,
  );
}

async function jsonIn(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new Failed('unreadable-file', `“${shown(path)}” is not JSON.`, { cause: error });
    }
    throw new Failed('file-missing', `“${shown(path)}” cannot be read.`, { cause: error });
  }
}
