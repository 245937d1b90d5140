import type { Member } from '#shared/model/collection.ts';
import { useCommand } from '../bridge/commands.tsx';
import { useOrganising } from '../organise/organising.tsx';
import { useLists } from './library-lists.tsx';
import type { PaneName } from './panes.ts';
import type { Opened } from './use-opened.ts';

interface Props {
  readonly opened: Opened;
  readonly paneInUse: PaneName | null;
}

/**
 * The commands that put things in order, for what the reader or the note shows; in the library they are the list's own.
 * Draws nothing: the lists change with every file of an import, and the window around it need not.
 */
export function OrganiseShown({ opened: { target, noteId }, paneInUse }: Props) {
  const { ask, pin } = useOrganising();
  const { documents, notes } = useLists();
  const shown = memberIn(paneInUse, { target, noteId });
  const row =
    documents.value?.find(({ id }) => id === shown?.id) ?? notes.value?.find(({ id }) => id === shown?.id);
  useCommand('tags', shown && (() => ask({ kind: 'tags', members: [shown] })));
  useCommand('collections', shown && (() => ask({ kind: 'collections', members: [shown] })));
  useCommand('pin', shown && row ? () => pin([shown], row.pinnedAt === null) : null);
  useCommand('all-tags', () => ask({ kind: 'all-tags' }));
  useCommand('new-collection', () => ask({ kind: 'new-collection', parent: null }));
  return null;
}

function memberIn(
  pane: PaneName | null,
  { target, noteId }: Pick<Opened, 'target' | 'noteId'>,
): Member | null {
  if (pane === 'reader' && target !== null) return { kind: 'document', id: target.documentId };
  return pane === 'note' && noteId !== null ? { kind: 'note', id: noteId } : null;
}
