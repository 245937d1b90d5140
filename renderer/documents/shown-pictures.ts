import type { GivenFile } from '#shared/model/import.ts';
import { isPictureName } from '#shared/pictures/page-folder.ts';
import { referencedPaths, SCANNED_BYTES } from '#shared/pictures/referenced-paths.ts';
import { pathKey } from '#shared/pictures/relative-path.ts';
import type { FileSource } from './import-sources.ts';

/** What was dropped together, so that a page is handed over with the pictures that it shows. */
export interface ShownPictures {
  readonly documents: readonly FileSource[];
  /** Their turn comes when all documents have been handed over: then it is known which of them one shows. */
  readonly pictures: readonly FileSource[];
  /** The file with the pictures that it refers to and that were dropped with it. */
  withPictures(source: FileSource, bytes: Uint8Array): Promise<GivenFile>;
  /** Whether a file has gone over as a part of another. */
  isShown(source: FileSource): boolean;
}

const SHOWS_PICTURES = /\.(?:x?html?|md|markdown|mdown|mkd)$/i;
const MOST_BYTES = 200_000_000;

export function shownPictures(dropped: readonly FileSource[]): ShownPictures {
  const byPath = new Map(
    dropped.flatMap((source) => (source.path === undefined ? [] : [[pathKey(source.path), source] as const])),
  );
  const shown = new Set<FileSource>();
  const whole = dropped.filter(({ isPart }) => isPart !== true);

  async function besideOf(
    { path = '' }: FileSource,
    bytes: Uint8Array,
  ): Promise<NonNullable<GivenFile['beside']>> {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const beside: { path: string; bytes: Uint8Array }[] = [];
    let total = bytes.length;
    for (const referenced of referencedPaths(new TextDecoder().decode(bytes.subarray(0, SCANNED_BYTES)))) {
      const source = byPath.get(pathKey(`${folder}${referenced}`));
      if (!source || total + source.size > MOST_BYTES) continue;
      total += source.size;
      shown.add(source);
      // One after the other: a page may show thousands.
      beside.push({ path: referenced, bytes: await source.read() });
    }
    return beside;
  }

  return {
    documents: whole.filter(({ name }) => !isPictureName(name)),
    pictures: whole.filter(({ name }) => isPictureName(name)),
    async withPictures(source, bytes) {
      const file = { name: source.name, bytes };
      if (source.path === undefined || !SHOWS_PICTURES.test(source.name)) return file;
      const beside = await besideOf(source, bytes);
      return beside.length > 0 ? { ...file, beside } : file;
    },
    isShown: (source) => shown.has(source),
  };
}
