import { Failed } from '#shared/ipc/result.ts';
import type { CslItem } from '#shared/model/citation.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { Reader } from '../storage/database.ts';
import { findDocument, findItem } from '../storage/documents.ts';
import { documentNow } from '../storage/merged-documents.ts';
import { readMetadataEdits } from '../storage/metadata-edits.ts';
import { findNewestRevision } from '../storage/revisions.ts';
import { findCitationKey } from '../storage/works.ts';
import { editedItem } from './edited-item.ts';

/** A document as an export cites it. */
export interface CitedSource {
  readonly document: DocumentSummary;
  /** The record that the document is, as a person has changed it; null for one that is a text. */
  readonly item: CslItem | null;
  /** What it goes by in the Markdown and in the citation data; its id where nobody has asked for a key yet. */
  readonly key: string;
  /** Of its newest text. */
  readonly textHash: string;
}

export type SourceLookup = (id: DocumentId) => Promise<CitedSource>;

/** Also by the id of a document that has become part of another. Fails with `export-unsound` where there is none. */
export function createSourceLookup(db: Reader): SourceLookup {
  return async (id) => {
    const document = await findDocument(db, await documentNow(db, id));
    const revision = document && (await findNewestRevision(db, document.id));
    if (!document || !revision) {
      throw new Failed('export-unsound', 'It cites a document that is not in the library.');
    }
    return {
      document,
      item: await itemOf(db, document.id),
      key: await keyOf(db, document.id),
      textHash: revision.textHash,
    };
  };
}

/** The record that came with the document, as a person has changed it; null where none came. */
export async function itemOf(db: Reader, id: DocumentId): Promise<CslItem | null> {
  const item = await findItem(db, id);
  return item && editedItem(item, await readMetadataEdits(db, id));
}

/** What the document is cited by: its key, or its id where it has none. */
export async function keyOf(db: Reader, id: DocumentId): Promise<string> {
  return (await findCitationKey(db, id)) ?? id;
}
