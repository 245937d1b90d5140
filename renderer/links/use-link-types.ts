import { useCallback } from 'react';
import type { LinkTypeId } from '#shared/model/ids.ts';
import type { LinkType } from '#shared/model/link.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { useAnswer } from '../bridge/use-answer.ts';

const NO_TYPES: readonly LinkType[] = [];

export type LinkTypes = ReturnType<typeof useLinkTypes>;

/** What links can say, and what a person does with their own words for it. Each act rejects with its sentence. */
export function useLinkTypes() {
  const { call } = useLibrary();
  const answer = useAnswer('links.types', [], ['links.changed']);
  const make = useCallback((name: string, inverse: string) => call('links.makeType', name, inverse), [call]);
  const rename = useCallback(
    (id: LinkTypeId, name: string, inverse: string) => call('links.renameType', id, name, inverse),
    [call],
  );
  const remove = useCallback((id: LinkTypeId) => call('links.deleteType', id), [call]);
  return { types: answer.value ?? NO_TYPES, error: answer.error, make, rename, remove };
}
