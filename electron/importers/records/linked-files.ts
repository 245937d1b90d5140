import { relativePath } from '#shared/pictures/relative-path.ts';
import type { RecordField, SourceRecord } from './record.ts';

export interface LinkedFiles {
  /** From the folder of the file that names them; never above it. */
  readonly paths: readonly string[];
  readonly losses: readonly string[];
}

export function linkedFiles({ fields }: SourceRecord): LinkedFiles {
  return namedFiles(fields.filter(({ meaning }) => meaning === 'file').flatMap(pathsIn));
}

/**
 * Only what lies with the file that names them is ever looked for: a file from a stranger must not say what else of the
 * disk is read.
 */
export function namedFiles(names: readonly string[]): LinkedFiles {
  const paths: string[] = [];
  const elsewhere: string[] = [];
  for (const name of names) {
    // Signs that end a path in an address stand for themselves in the name of a file.
    const path = relativePath(name.replaceAll(/[#?]/g, encodeURIComponent));
    if (path === null) elsewhere.push(name);
    else if (!paths.includes(path)) paths.push(path);
  }
  return {
    paths,
    losses: elsewhere.map(
      (name) =>
        `The record names a file that does not lie with it, and was not imported: ${name.slice(0, 200)}`,
    ),
  };
}

/** `paper.pdf`, or as reference managers write it: `Full text:files/paper.pdf:application/pdf;Notes:…`. */
function pathsIn({ value, path: whole }: RecordField): readonly string[] {
  if (whole !== undefined) return [whole];
  return parted(value, ';')
    .map((one) => {
      const pieces = parted(one, ':');
      const [, path = ''] = pieces;
      return pieces.length >= 3 && !path.startsWith('//') && !/^[a-z]$/i.test(pieces[0] ?? '') ? path : one;
    })
    .map((path) => path.replaceAll(/\\([:;\\])/g, '$1').trim())
    .filter((path) => path !== '');
}

/** At a sign that no backslash stands before. */
function parted(text: string, sign: ':' | ';'): readonly string[] {
  return text.split(new RegExp(String.raw`(?<!\\)${sign}`, 'u'));
}
