import { Pin, PinOff, FolderPlus, Tag, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Member } from '#shared/model/collection.ts';
import type { Filter } from '#shared/model/filter.ts';
import { useCommand } from '../bridge/commands.tsx';
import { useLinking } from '../bridge/linking.tsx';
import type { RowActs } from '../documents/row-acts.ts';
import { meant, NOTHING_CHOSEN } from '../documents/selection.ts';
import { useOrganising } from '../organise/organising.tsx';
import type { SelectionAct } from '../organise/SelectionBar.tsx';

interface ListRow {
  readonly id: string;
  readonly pinnedAt: string | null;
}

interface OrganisedList<Row extends ListRow> {
  readonly rows: readonly Row[];
  readonly memberOf: (row: Row) => Member;
  readonly filter: Filter;
  readonly onTrash: (rows: readonly Row[]) => void;
  /** Whether commands are meant for this list. */
  readonly inUse: boolean;
}

const keyOf = ({ id }: ListRow) => id;

/** What is chosen in a list, and what can be done with it by menu, by the bar under it and by command. */
export function useOrganisedList<Row extends ListRow>(list: OrganisedList<Row>) {
  const { rows, memberOf, filter, onTrash, inUse } = list;
  const { ask, pin, takeOut } = useOrganising();
  const linking = useLinking();
  const [selection, setSelection] = useState(NOTHING_CHOSEN);
  const [activated, setActive] = useState<Row | null>(null);
  const chosen = rows.filter(({ id }) => selection.chosen.has(id));
  const active = rows.find(({ id }) => id === activated?.id) ?? null;
  const { collection } = filter;
  const members = (of: readonly Row[]) => of.map(memberOf);

  const acts: RowActs<Row> = {
    onTags: (of) => ask({ kind: 'tags', members: members(of) }),
    onCollections: (of) => ask({ kind: 'collections', members: members(of) }),
    onTakeOut: collection === null || collection === 'none' ? null : (of) => takeOut(collection, members(of)),
    onLink: (of) => {
      const [one, other, ...more] = members(of);
      if (!one || more.length > 0) return null;
      if (other) return () => linking.ask(one, other);
      return () => (linking.held ? linking.take(one) : linking.choose(one));
    },
    onPin: (of, on) => pin(members(of), on),
    onTrash: (of) => {
      onTrash(of);
      setSelection(NOTHING_CHOSEN);
    },
  };
  const arePinned = (of: readonly Row[]) => of.every(({ pinnedAt }) => pinnedAt !== null);
  const atHand = chosen.length > 0 ? chosen : active ? meant(selection, rows, keyOf, active) : [];
  const command = (act: (of: readonly Row[]) => void) =>
    inUse && atHand.length > 0 ? () => act(atHand) : null;
  useCommand('trash', command(acts.onTrash));
  useCommand('tags', command(acts.onTags));
  useCommand('collections', command(acts.onCollections));
  useCommand(
    'pin',
    command((of) => acts.onPin(of, !arePinned(of))),
  );

  const isPinned = arePinned(chosen);
  const bar: readonly SelectionAct[] = [
    { label: 'Tags…', icon: Tag, onAct: () => acts.onTags(chosen) },
    { label: 'Collections…', icon: FolderPlus, onAct: () => acts.onCollections(chosen) },
    {
      label: isPinned ? 'Unpin' : 'Pin',
      icon: isPinned ? PinOff : Pin,
      onAct: () => acts.onPin(chosen, !isPinned),
    },
    { label: 'Move to trash', icon: Trash2, onAct: () => acts.onTrash(chosen) },
  ];
  return { selection, setSelection, setActive, chosen, atHand, acts, bar };
}
