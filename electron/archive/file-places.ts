import { extname } from 'node:path';
import type { DocumentFormat } from '#shared/model/formats.ts';
import { EXTENSIONS } from '#shared/model/formats.ts';

/** What the place of a file depends on. */
export interface PlacedText {
  readonly folder: string;
  readonly number: number;
  readonly format: DocumentFormat;
  readonly fileName: string;
  readonly originalHash: string;
  readonly pictures: readonly { readonly hash: string; readonly mediaType: string }[];
}

/**
 * Where the bytes of each original lie, by their hash. What several documents share lies with the first of them; what
 * belongs to none has a folder of its own.
 */
export function placesOfOriginals(
  texts: readonly PlacedText[],
  beside: readonly { readonly originalHash: string; readonly path: string; readonly hash: string }[],
  all: readonly string[],
): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const put = (hash: string, path: string): void => {
    if (!places.has(hash)) places.set(hash, path);
  };
  const folderOf = new Map<string, string>();
  for (const { folder, number, format, fileName, originalHash, pictures } of texts) {
    put(originalHash, `${folder}/original-${number}${extensionOf(fileName, format)}`);
    if (!folderOf.has(originalHash)) folderOf.set(originalHash, folder);
    for (const [index, { hash, mediaType }] of pictures.entries()) {
      put(hash, `${folder}/pictures/${number}-${index + 1}${pictureExtension(mediaType)}`);
    }
  }
  for (const [index, { originalHash, path, hash }] of beside.entries()) {
    const folder = folderOf.get(originalHash);
    if (folder !== undefined) put(hash, `${folder}/beside/${index + 1}${safeExtension(path)}`);
  }
  for (const hash of all) put(hash, `originals/${hash}`);
  return places;
}

/** Its own, where that is one of the format: what a file is called is not always what it is. */
function extensionOf(fileName: string, format: DocumentFormat): string {
  const own = extname(fileName).toLowerCase();
  const known: readonly string[] = EXTENSIONS[format];
  return known.includes(own) ? own : (known[0] ?? '');
}

function pictureExtension(mediaType: string): string {
  return `.${mediaType
    .replace(/^image\//, '')
    .replace(/\+xml$/, '')
    .replace('jpeg', 'jpg')}`;
}

function safeExtension(path: string): string {
  return /\.[a-z0-9]{1,8}$/.exec(path.toLowerCase())?.[0] ?? '';
}
