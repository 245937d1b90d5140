import type { CslItem } from '#shared/model/citation.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { DocumentImport } from '../library/import-documents.ts';
import type { ImportWorks } from './bring-works.ts';

/** Each as a file of its own, the way a person would import it. */
export function worksImporter(documents: Pick<DocumentImport, 'importGiven'>): ImportWorks {
  return async (items) => {
    const made = new Map<string, DocumentId>();
    for (const item of items) {
      const { key, file } = asFile(item);
      const [outcome] = await documents.importGiven([file]);
      if (outcome && outcome.status !== 'failed') made.set(key, outcome.document.id);
    }
    return made;
  };
}

function asFile(item: CslItem) {
  const key = item.id ?? '';
  const name = `${key.replaceAll(/[^\p{L}\p{N}-]+/gu, '-')}.json`;
  return { key, file: { name, bytes: new TextEncoder().encode(JSON.stringify([item])) } };
}
