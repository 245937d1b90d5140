import type { DocumentId } from '#shared/model/ids.ts';
import type { Seal } from '#shared/model/seal.ts';
import { lookIn, type SoughtWords } from '#shared/seal/judge.ts';
import { sealIn } from './evidence.ts';
import type { LibraryTexts } from './library-texts.ts';
import type { ExportFolder } from './read-folder.ts';
import type { SealedPlace } from './sealed-in-folder.ts';

export interface SourceText {
  readonly whole: string;
  readonly holds: (sought: SoughtWords) => boolean;
}

/** The texts of a library and of a folder together. */
export interface Sources {
  /** `changed` where there is one in its place that is not what was sealed; null where there is none. */
  textOf(seal: Seal): Promise<SourceText | 'changed' | null>;
  /** Hashes of the texts of other documents than this one, in their order. */
  others(document: DocumentId): Promise<readonly string[]>;
  /** A text as it is, whatever is told of it. */
  read(hash: string): Promise<string | null>;
  /** What the export calls the document of a text; null where it does not say. */
  titleInExport(hash: string): string | null;
  titleOf(hash: string): Promise<string>;
}

export function createSources(
  library: LibraryTexts,
  folder: Pick<ExportFolder, 'evidence' | 'texts' | 'changed'>,
  places: readonly Pick<SealedPlace, 'seal'>[],
): Sources {
  const documents = new Map<string, Set<string>>();
  const note = (hash: string, document: string): void => {
    documents.set(hash, (documents.get(hash) ?? new Set()).add(document));
  };
  for (const line of folder.evidence) note(sealIn(line).revision, line.document.id);
  for (const { seal } of places) note(seal.revision, seal.document);
  for (const hash of library.hashes) for (const id of library.documentsOf(hash)) note(hash, id);
  const hashes = [...new Set([...library.hashes, ...folder.texts.keys()])].toSorted();
  const titles = new Map<string, string>();
  for (const line of folder.evidence.toReversed()) titles.set(sealIn(line).revision, line.document.title);
  const sealed = new Map<string, SourceText | 'changed' | null>();

  async function read(hash: string): Promise<string | null> {
    const own = await library.read(hash);
    return own === null || own === 'changed' ? (folder.texts.get(hash) ?? null) : own.whole;
  }

  return {
    async textOf({ revision, document }) {
      if (folder.changed.has(revision)) return 'changed';
      let text = sealed.get(revision);
      if (text === undefined) {
        const own = await library.read(revision);
        const whole = own === 'changed' ? null : (own?.whole ?? folder.texts.get(revision) ?? null);
        text = own === 'changed' ? own : whole === null ? null : { whole, holds: lookIn(whole) };
        sealed.set(revision, text);
      }
      return text === null && (await library.find(document)) !== null ? 'changed' : text;
    },
    async others(document) {
      const own = [document, await library.find(document)];
      return hashes.filter((hash) => !own.some((id) => id !== null && documents.get(hash)?.has(id)));
    },
    read,
    titleInExport: (hash) => titles.get(hash) ?? null,
    titleOf: async (hash) =>
      titles.get(hash) ?? (await library.titleOf(hash)) ?? `sha256:${hash.slice(0, 12)}`,
  };
}
