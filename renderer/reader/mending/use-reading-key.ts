import { useCallback, useState } from 'react';
import type { RevisionId } from '#shared/model/ids.ts';
import type { ReaderTarget } from '../../bridge/targets.ts';

/**
 * A key for what is open, another one whenever a person opens something. A text that is mended keeps it: the details
 * stay open over it, and the view stays where it is. `follow` opens a text that takes the place of the open one.
 */
export function useReadingKey(
  open: RevisionId | undefined,
  onOpen: (target: ReaderTarget) => void,
): { readonly key: number; readonly follow: (target: ReaderTarget) => void } {
  const [reading, setReading] = useState({ key: 0, open });
  if (reading.open !== open) setReading({ key: reading.key + 1, open });
  const follow = useCallback(
    (target: ReaderTarget) => {
      setReading(({ key }) => ({ key, open: target.revisionId }));
      onOpen(target);
    },
    [onOpen],
  );
  return { key: reading.key, follow };
}
