import type { DocumentSummary, ImportedDocument } from '#shared/model/document.ts';
import { wholeFile } from '../../electron/importers/importer.ts';
import { storeDocuments } from '../../electron/library/store-document.ts';
import type { Database } from '../../electron/storage/database.ts';
import { importedDocument, paragraph } from './imported-document.ts';

export interface StoredAs {
  /** The bytes of the file; by default those of the first block, so that other words are another document. */
  readonly bytes?: Uint8Array;
  readonly at?: string;
}

/** Puts a document into the library as an import would. */
export async function store(
  db: Database,
  document: ImportedDocument | string,
  { bytes, at = '2026-01-01T00:00:00.000Z' }: StoredAs = {},
): Promise<DocumentSummary> {
  const made = typeof document === 'string' ? importedDocument(document) : document;
  const { documents } = await storeDocuments(
    {
      db,
      process: { read: async () => wholeFile('plain-text', made) },
      now: () => new Date(at),
    },
    { name: 'a.txt', bytes: bytes ?? new TextEncoder().encode(`${made.title}\n${made.blocks[0]?.text}`) },
  );
  const [stored] = documents;
  if (!stored) throw new Error('nothing was stored');
  return stored.document;
}

/** A document of one paragraph each. */
export function ofParagraphs(title: string, ...texts: readonly string[]): ImportedDocument {
  return importedDocument(texts.join('\n'), { title, blocks: texts.map((text) => paragraph(text)) });
}
