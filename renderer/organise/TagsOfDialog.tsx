import { useRef } from 'react';
import type { Member } from '#shared/model/collection.ts';
import type { TagId } from '#shared/model/ids.ts';
import { useTagging } from '../bridge/use-tagging.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { TagChecklist } from '../ui/TagChecklist.tsx';
import { membersInWords } from './members-in-words.ts';

interface Props {
  readonly members: readonly Member[];
  /** Where their tags are looked up. */
  readonly rows: readonly { readonly id: string; readonly tags: readonly TagId[] }[];
  readonly onClose: () => void;
}

/** The tags of one thing or of several. A dash stands where only some of them have it. */
export function TagsOfDialog({ members, rows, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const ids = new Set<string>(members.map(({ id }) => id));
  const own = rows.filter(({ id }) => ids.has(id)).map(({ tags }) => tags);
  const some = [...new Set(own.flat())];
  const all = some.filter((tag) => own.every((tags) => tags.includes(tag)));
  const label = `Tags of ${membersInWords(members)}`;
  const choice = useTagging(
    members,
    all,
    some.filter((tag) => !all.includes(tag)),
  );
  return (
    <Dialog open title={label} width="s" firstField={field} onClose={onClose}>
      <TagChecklist label={label} field={field} {...choice} />
    </Dialog>
  );
}
