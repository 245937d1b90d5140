import { ID_PATTERN, toRevisionId } from './ids.ts';
import type { PassageRange } from './passage.ts';

/** What the clipboard calls words of a document that were copied with the place they stand at. */
export const PASSAGE_COPY_TYPE = 'application/x-ibid-passage';

export function writePassageCopy({ revisionId, start, end }: PassageRange): string {
  return JSON.stringify({ revisionId, start, end });
}

/** Null for what is none: any program may write to the clipboard. */
export function readPassageCopy(copied: string): PassageRange | null {
  const found = parse(copied);
  if (typeof found !== 'object' || found === null) return null;
  const [id, start, end] = ['revisionId', 'start', 'end'].map((key): unknown => Reflect.get(found, key));
  if (typeof id !== 'string' || !ID_PATTERN.test(id) || !isCount(start) || !isCount(end) || start >= end)
    return null;
  return { revisionId: toRevisionId(id), start, end };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
