import { BookUser, PencilLine, Trash2, Unlink2, UserRound, UsersRound } from 'lucide-react';
import type { SourceUse } from '#shared/model/case-shown.ts';
import type { Call } from '../../bridge/client.ts';
import type { Naming } from '../../bridge/naming.tsx';
import { openingEntries } from '../../bridge/opening-entries.ts';
import type { MenuEntry } from '../../ui/menu-entries.tsx';
import type { CaseContext } from '../case-context.tsx';

export interface SourceActs extends Pick<CaseContext, 'open' | 'ask' | 'attempt'> {
  readonly call: Call;
  readonly openName: Naming['open'];
}

export function deleteSource({ call, attempt }: SourceActs, source: SourceUse): void {
  attempt(call('case.deleteSource', source.id), `“${source.called}” deleted.`);
}

/** What can be done with a source of a list. */
export function sourceMenu(source: SourceUse, acts: SourceActs): readonly MenuEntry[] {
  return [
    ...openingEntries(UserRound, (where) =>
      acts.open({ kind: 'source', id: source.id, beside: null }, where),
    ),
    { kind: 'separator' },
    ...sourceChanges(source, acts),
  ];
}

/** What can be changed of a source, from its page too. */
export function sourceChanges(source: SourceUse, acts: SourceActs): readonly MenuEntry[] {
  const { ask, attempt, call, openName } = acts;
  const { nameId, sameAs } = source;
  return [
    {
      kind: 'action',
      label: 'Change…',
      icon: PencilLine,
      onSelect: () => ask({ kind: 'source', source }),
    },
    {
      kind: 'action',
      label: 'Same Person As…',
      icon: UsersRound,
      onSelect: () => ask({ kind: 'join-source', source }),
    },
    ...(sameAs === null
      ? []
      : [
          {
            kind: 'action' as const,
            label: 'Separate',
            icon: Unlink2,
            onSelect: () =>
              attempt(call('case.partSource', source.id), `“${source.called}” counts by itself again.`),
          },
        ]),
    ...(nameId === null
      ? []
      : [
          {
            kind: 'action' as const,
            label: 'Page of Its Name',
            icon: BookUser,
            onSelect: () => openName(nameId),
          },
        ]),
    { kind: 'separator' },
    {
      kind: 'action',
      label: 'Delete',
      icon: Trash2,
      danger: true,
      onSelect: () => deleteSource(acts, source),
    },
  ];
}
