import type { CslItem } from '#shared/model/citation.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { Reader } from '../storage/database.ts';
import { type CitedSource, createSourceLookup } from './cited-source.ts';
import { documentItem } from './csl-items.ts';

/** What is known of these documents, for reference managers: a text and the record that names it are one work. */
export async function libraryItems(db: Reader, ids: readonly DocumentId[]): Promise<readonly CslItem[]> {
  const lookUp = createSourceLookup(db);
  const sources: CitedSource[] = [];
  for (const id of ids) sources.push(await lookUp(id));
  const withTexts = new Set(
    sources.flatMap(({ document, item }) => (document.format === 'record' ? [] : (item?.id ?? []))),
  );
  return sources
    .filter(({ document, item }) => document.format !== 'record' || !withTexts.has(item?.id ?? ''))
    .map((source) => documentItem(source, new Set([source.textHash])));
}
