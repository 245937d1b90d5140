import { useState } from 'react';
import { type DocumentId, ID_PATTERN } from '#shared/model/ids.ts';
import { readRemembered, remember } from '../../ui/remembered.ts';

const NAME = 'shown-originals';
/** What was looked at longest ago is forgotten. */
const MOST = 200;

/** Whether the original of a document is shown beside its text; remembered for each document. */
export function useOriginalShown(id: DocumentId): readonly [boolean, (shown: boolean) => void] {
  const [shown, setShown] = useState(() => idsIn(readRemembered(NAME)).includes(id));
  return [
    shown,
    (next) => {
      setShown(next);
      // Read anew: another view may have written meanwhile.
      const others = idsIn(readRemembered(NAME)).filter((one) => one !== id);
      remember(NAME, (next ? [id, ...others] : others).slice(0, MOST));
    },
  ];
}

function idsIn(kept: unknown): readonly string[] {
  return Array.isArray(kept)
    ? kept.filter((one): one is string => typeof one === 'string' && ID_PATTERN.test(one))
    : [];
}
