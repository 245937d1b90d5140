import { fold } from '#shared/fold/fold.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { Resemblance } from '#shared/model/resemblance.ts';
import type { Reader } from '../storage/database.ts';
import { findDocument } from '../storage/documents.ts';
import { listAlike } from '../storage/signatures.ts';

/** Below it two texts share a subject, or the words around them. */
const NEAR = 0.6;
/** With the same title, or nearly all words: what was written anew in between is part of one work. */
const VERSION_OF_TITLE = 0.4;
const VERSION = 0.9;
/** From the same address: less of the wording is enough, but a page of headlines keeps nothing from day to day. */
const VERSION_OF_ADDRESS = 0.2;
const MOST = 10;

/** Documents that may be the same work as this one, or are nearly the same text, but for these; most alike first. */
export async function findResembling(
  db: Reader,
  document: DocumentSummary,
  except: ReadonlySet<DocumentId> = new Set(),
): Promise<readonly Resemblance[]> {
  const found: Resemblance[] = [];
  for (const { documentId, similarity } of await listAlike(db, document.id)) {
    if (found.length === MOST || similarity < VERSION_OF_ADDRESS) break;
    if (except.has(documentId)) continue;
    const other = await findDocument(db, documentId);
    const resemblance = other && resemblanceOf(document, other, similarity);
    if (resemblance) found.push(resemblance);
  }
  return found;
}

function resemblanceOf(one: DocumentSummary, other: DocumentSummary, similarity: number): Resemblance | null {
  const sameAddress = one.url !== null && one.url === other.url;
  const sameTitle = fold(one.title).text.trim() === fold(other.title).text.trim();
  const isVersion =
    similarity >= VERSION ||
    (sameTitle && similarity >= VERSION_OF_TITLE) ||
    (sameAddress && similarity >= VERSION_OF_ADDRESS);
  if (!isVersion && similarity < NEAR) return null;
  return {
    document: other,
    similarity,
    sameAddress,
    sameTitle,
    likely: isVersion ? 'version' : 'near-duplicate',
  };
}
