import { type DocumentId, toLinkTypeId } from '#shared/model/ids.ts';
import type { PassageRange } from '#shared/model/passage.ts';
import type { Call } from './client.ts';

export const CITES = toLinkTypeId('cites');

/** Says that the words of a citation name a document of the library. */
export async function confirmSource(call: Call, citation: PassageRange, document: DocumentId): Promise<void> {
  const { id } = await call('passages.create', citation);
  await call('links.make', CITES, { kind: 'passage', id }, { kind: 'document', id: document }, '');
}

/** Says that they do not name it; answers what takes that back. */
export async function refuseSource(
  call: Call,
  citation: PassageRange,
  document: DocumentId,
): Promise<() => Promise<void>> {
  const { id } = await call('passages.create', citation);
  await call('citations.reject', id, document, true);
  return () => call('citations.reject', id, document, false);
}
