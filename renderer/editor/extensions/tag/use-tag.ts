import { useEffect, useState } from 'react';
import type { TagId } from '#shared/model/ids.ts';
import type { Tag, TagUse } from '#shared/model/tag.ts';
import { useLibrary } from '../../../bridge/library-context.tsx';
import { useListed } from '../../library-lists/library-lists.tsx';
import type { LibraryList } from '../../library-lists/library-list.ts';

export interface ShownTag extends Tag {
  /** How much has it, in words; empty while nobody knows. */
  readonly use: string;
}

/**
 * The tag, also by the id of one that was merged into it: the list knows those that are, and the library what others have
 * become. Null where there is none; undefined while nobody knows.
 */
export function useTag(tags: LibraryList<TagUse>, id: TagId | null): ShownTag | null | undefined {
  const { call } = useLibrary();
  const listed = useListed(tags, id ?? '');
  const [became, setBecame] = useState<Tag | null | undefined>(undefined);
  useEffect(() => {
    if (listed !== null || id === null) return undefined;
    let isOver = false;
    call('tags.find', id).then(
      (tag) => isOver || setBecame(tag),
      () => isOver || setBecame(null),
    );
    return () => {
      isOver = true;
    };
  }, [call, listed, id]);
  if (id === null) return null;
  if (listed) return { ...listed, use: inWords(listed) };
  if (listed === undefined || became === undefined) return undefined;
  return became && { ...became, use: '' };
}

function inWords({ documents, notes, passages }: TagUse): string {
  return [count(documents, 'document'), count(notes, 'note'), count(passages, 'passage')]
    .filter((words) => words !== '')
    .join(', ');
}

function count(number: number, of: string): string {
  return number === 0 ? '' : `${number} ${of}${number === 1 ? '' : 's'}`;
}
