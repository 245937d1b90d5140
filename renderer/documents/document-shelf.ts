import type { DocumentSummary } from '#shared/model/document.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import type { Call } from '../bridge/client.ts';

/** Above this many changes it is cheaper to ask for the whole list than for each document. */
const FEW = 40;

/** The list with what changed put in place: found anew, added, or taken out. */
export async function renewDocuments(
  call: Call,
  documents: readonly DocumentSummary[],
  changed: ReadonlySet<DocumentId>,
): Promise<readonly DocumentSummary[]> {
  if (changed.size === 0 || changed.size > FEW) return call('documents.list');
  const found = new Map(
    await Promise.all(
      [...changed].map(async (id) => {
        const document = await call('documents.find', id);
        // One that was joined to another is found as that, which is in the list by its own id.
        return [id, document?.id === id ? document : null] as const;
      }),
    ),
  );
  const kept = documents.flatMap((document) => {
    if (!found.has(document.id)) return [document];
    const renewed = found.get(document.id) ?? null;
    found.delete(document.id);
    return renewed ? [renewed] : [];
  });
  return [...[...found.values()].filter((document) => document !== null), ...kept];
}
