import { useMemo } from 'react';
import type { PassageId, TagId } from '#shared/model/ids.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import type { PassageActs } from '../use-passage-acts.ts';

export interface TagActs {
  readonly give: (passage: PassageId, tag: TagId) => void;
  readonly take: (passage: PassageId, tag: TagId) => void;
  /** Gives it a new tag of this name. */
  readonly make: (passage: PassageId, name: string) => void;
}

export function useTagActs(attempt: PassageActs['attempt']): TagActs {
  const { call } = useLibrary();
  return useMemo(
    () => ({
      give: (id, tag) => attempt(() => call('tags.give', tag, [{ kind: 'passage', id }])),
      take: (id, tag) => attempt(() => call('tags.take', tag, [{ kind: 'passage', id }])),
      make: (id, name) =>
        attempt(async () => {
          const tag = await call('tags.create', name, null);
          await call('tags.give', tag.id, [{ kind: 'passage', id }]);
        }),
    }),
    [attempt, call],
  );
}
