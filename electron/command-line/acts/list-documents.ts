import type { DocumentSummary } from '#shared/model/document.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { columns, counted } from '../columns.ts';
import { shown, toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** Newest first, without those in the trash. */
export async function listDocuments(
  { handlers }: Ibid,
  { json }: { readonly json: boolean },
  terminal: Terminal,
): Promise<boolean> {
  const documents = (await handlers['documents.list']()).filter(({ trashedAt }) => trashedAt === null);
  await terminal.out(json ? `${toJson(documents)}\n` : inWords(documents));
  return true;
}

function inWords(documents: readonly DocumentSummary[]): string {
  if (documents.length === 0) return 'There is no document in this library.\n';
  return columns(
    documents.map((document) => [
      document.id,
      document.published ?? '–',
      counted(document.words, 'word'),
      counted(document.footnotes, 'footnote'),
      [document.title, document.authors.join(', ')]
        .filter((part) => part !== '')
        .map(shown)
        .join(' — '),
    ]),
  );
}
