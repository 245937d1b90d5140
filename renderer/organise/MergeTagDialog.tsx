import { useRef } from 'react';
import type { Tag } from '#shared/model/tag.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { useOrganisation } from '../bridge/organisation.tsx';
import { useTellFailure } from '../bridge/use-tell-failure.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { TagChecklist } from '../ui/TagChecklist.tsx';
import { useToast } from '../ui/Toast.tsx';

interface Props {
  readonly tag: Tag;
  readonly onClose: () => void;
}

/** Which tag another is to become. */
export function MergeTagDialog({ tag, onClose }: Props) {
  const { call } = useLibrary();
  const { tags } = useOrganisation();
  const toast = useToast();
  const tellFailure = useTellFailure();
  const field = useRef<HTMLInputElement>(null);
  const label = `Merge “${tag.name}” into`;
  const merge = (into: Tag) => {
    call('tags.merge', tag.id, into.id).then(() => {
      toast({ message: `What had “${tag.name}” has “${into.name}” now.` });
      onClose();
    }, tellFailure);
  };
  return (
    <Dialog
      open
      title={label}
      description="Everything that has the one has the other then, also in the text of notes."
      width="s"
      firstField={field}
      onClose={onClose}
    >
      <TagChecklist
        label={label}
        field={field}
        tags={tags.filter(({ id }) => id !== tag.id)}
        chosen={[]}
        onToggle={merge}
      />
    </Dialog>
  );
}
