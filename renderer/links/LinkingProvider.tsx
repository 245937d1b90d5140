import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { Failed } from '#shared/ipc/result.ts';
import type { LinkTypeId, NoteId } from '#shared/model/ids.ts';
import type { LinkEnd, LinkEndView, LinkView } from '#shared/model/link.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { type Linkable, type Linking, LinkingContextProvider } from '../bridge/linking.tsx';
import type { OpenTarget } from '../bridge/targets.ts';
import { useTellFailure } from '../bridge/use-tell-failure.ts';
import { holdKeys } from '../ui/hold-keys.ts';
import { useToast } from '../ui/Toast.tsx';
import { EndChooser } from './EndChooser.tsx';
import { type Asked, LinkDialog } from './LinkDialog.tsx';
import { useLinkTypes } from './use-link-types.ts';

interface Props {
  /** What is open beside: offered first where an end is chosen from a list. */
  readonly near: readonly LinkEnd[];
  readonly onOpenTarget: OpenTarget;
  readonly onOpenNote: (id: NoteId) => void;
  readonly children: ReactNode;
}

interface Held {
  readonly end: LinkEndView;
  readonly typeId: LinkTypeId | null;
}

/** Holds the first end of a link until there is the second, and asks how the two are linked. */
export function LinkingProvider({ near, onOpenTarget, onOpenNote, children }: Props) {
  const { call } = useLibrary();
  const toast = useToast();
  const tellFailure = useTellFailure();
  const [held, hold] = useState<Held | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [choosing, setChoosing] = useState(false);
  // Asked for beforehand, so that the first letter typed in the dialog finds them there.
  const kinds = useLinkTypes();

  const attempt = useCallback(
    (act: () => Promise<void>) => {
      // A type is chosen by its first letter, which may be pressed before the dialog has been drawn.
      const release = holdKeys();
      act().catch(tellFailure).finally(release);
    },
    [tellFailure],
  );
  /** Draws the dialog at once, which takes the keys. */
  const askNow = useCallback((next: Asked) => flushSync(() => setAsked(next)), []);
  const view = useCallback(
    async (end: Linkable): Promise<LinkEndView> => {
      const known: LinkEnd =
        end.kind === 'words'
          ? { kind: 'passage', id: (await call('passages.create', rangeOf(end))).id }
          : end;
      const found = await call('links.end', known);
      if (!found) throw new Failed('not-found', `This ${known.kind} is no longer in the library.`);
      return found;
    },
    [call],
  );

  const linking = useMemo<Linking>(
    () => ({
      held: held?.end ?? null,
      take: (end) =>
        attempt(async () => {
          const taken = await view(end);
          if (held && held.end.id !== taken.id) askNow({ from: held.end, to: taken, typeId: held.typeId });
          else hold({ end: taken, typeId: null });
        }),
      hold: (end, typeId) => attempt(async () => hold({ end: await view(end), typeId: typeId ?? null })),
      release: () => hold(null),
      ask: (from, to) =>
        attempt(async () => {
          const [first, second] = [await view(from), await view(to)];
          if (first.id === second.id) throw new Failed('conflict', 'Nothing can be linked with itself.');
          askNow({ from: first, to: second, typeId: null });
        }),
      choose: (from, typeId) =>
        attempt(async () => {
          if (from) hold({ end: await view(from), typeId: typeId ?? null });
          flushSync(() => setChoosing(true));
        }),
      change: (link) => setAsked({ link }),
      remove: (link: LinkView) =>
        attempt(async () => {
          await call('links.delete', link.id);
          toast({ kind: 'success', message: 'The link was deleted.' });
        }),
      open: (end, where) => {
        if (end.kind === 'note') onOpenNote(end.id);
        else if (end.kind === 'document')
          onOpenTarget({ documentId: end.id, revisionId: end.revisionId }, where);
        else {
          const { documentId, revisionId, start, end: last } = end;
          onOpenTarget({ documentId, revisionId, range: { start, end: last } }, where);
        }
      },
    }),
    [held, attempt, askNow, view, call, toast, onOpenNote, onOpenTarget],
  );

  return (
    <LinkingContextProvider value={linking}>
      {children}
      {choosing && held && (
        <EndChooser
          from={held.end}
          near={near}
          onChoose={(end) => {
            setChoosing(false);
            linking.take(end);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
      {asked && (
        <LinkDialog
          asked={asked}
          kinds={kinds}
          onDone={() => {
            setAsked(null);
            if (!('link' in asked)) hold(null);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </LinkingContextProvider>
  );
}

function rangeOf({ revisionId, start, end }: Extract<Linkable, { kind: 'words' }>) {
  return { revisionId, start, end };
}
