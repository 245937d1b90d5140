import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getNodeByKey } from 'lexical';
import { useCallback } from 'react';
import type { PassageId } from '#shared/model/ids.ts';
import { useLibrary } from '../../../bridge/library-context.tsx';
import { useTellFailure } from '../../../bridge/use-tell-failure.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextCard } from '../../TextCard.tsx';
import { openFootnote } from '../footnote/footnote-state.ts';
import { removeNode } from '../node-card/opened-node.ts';
import { useLibraryLists } from '../../library-lists/library-lists.tsx';
import { useQuotationSource } from '../quotation/passages.tsx';
import type { Flaw } from './flaw.ts';
import { openFlaw } from './flaw-state.ts';
import { lookAgain } from './flaws-extension.ts';
import { $canStandBehind, $makeFootnote, $makeFootnoteBehind } from './mend-flaw.ts';
import { noteFor, referencesTo } from './settle-flaws.ts';
import type { ShownFlaw } from './use-flaws.ts';

interface Props {
  readonly shown: ShownFlaw;
  readonly all: readonly ShownFlaw[];
}

/** Says what is the matter, and mends it. */
export function FlawCard({ shown, all }: Props) {
  const [editor] = useLexicalComposerContext();
  const { flaw, words } = shown;
  const place = useCallback(
    () => (editor.getElementByKey(flaw.key) ?? document.body).getBoundingClientRect(),
    [editor, flaw.key],
  );
  const close = () => openFlaw(editor, null);
  return (
    <TextCard
      place={place}
      label="Finding"
      onClose={close}
      onEscape={() => {
        close();
        editor.focus();
      }}
    >
      <p className="flaw-card__words">{words}</p>
      <div className="text-card__foot">
        <Mending shown={shown} all={all.map((one) => one.flaw)} />
      </div>
    </TextCard>
  );
}

function Mending({ shown: { flaw, trouble }, all }: { shown: ShownFlaw; all: readonly Flaw[] }) {
  const [editor] = useLexicalComposerContext();
  const inText = (act: () => void) => () => {
    editor.update(act, { discrete: true });
    openFlaw(editor, null);
    lookAgain(editor);
    editor.focus();
  };
  const remove = (
    <Button size="s" variant="danger" onClick={inText(() => $getNodeByKey(flaw.key)?.remove())}>
      Remove
    </Button>
  );
  switch (flaw.kind) {
    case 'reference': {
      const note = noteFor(all, flaw.label);
      return (
        <Button
          size="s"
          variant="primary"
          onClick={() => {
            let made: string | null = null;
            inText(() => {
              made = $makeFootnote(all, flaw.label);
            })();
            if (note === null && made !== null) openFootnote(editor, made);
          }}
        >
          {note === null ? 'Make it a footnote' : 'Make it a footnote, with its words'}
        </Button>
      );
    }
    case 'loose-note': {
      const hasMarker = referencesTo(all, flaw.label).length > 0;
      const canStand = hasMarker || editor.read('latest', () => $canStandBehind(flaw.key));
      return (
        <>
          {remove}
          {canStand && (
            <Button
              size="s"
              variant="primary"
              onClick={inText(() => {
                if (hasMarker) $makeFootnote(all, flaw.label);
                else $makeFootnoteBehind(flaw);
              })}
            >
              {hasMarker ? 'Make it a footnote at its marker' : 'Make it a footnote of the text above'}
            </Button>
          )}
        </>
      );
    }
    case 'empty-footnote':
      return (
        <>
          <Button
            size="s"
            variant="danger"
            onClick={() => {
              openFlaw(editor, null);
              removeNode(editor, flaw.key);
              editor.focus();
            }}
          >
            Remove
          </Button>
          <Button
            size="s"
            variant="primary"
            onClick={() => {
              openFlaw(editor, null);
              openFootnote(editor, flaw.key);
            }}
          >
            Write it
          </Button>
        </>
      );
    case 'quotation':
      return trouble === 'missing' || flaw.passageId === null ? (
        remove
      ) : (
        <PassageMending id={flaw.passageId} />
      );
    case 'citation':
    case 'note-link':
      return trouble === 'missing' ? remove : <Restoring flaw={flaw} />;
  }
}

/** Carries out what a card offers in the library; a failure is said. */
function useAttempt() {
  const [editor] = useLexicalComposerContext();
  const tellFailure = useTellFailure();
  return (act: () => Promise<unknown>) => () => {
    openFlaw(editor, null);
    editor.focus();
    act().catch(tellFailure);
  };
}

function Restoring({ flaw }: { flaw: Extract<Flaw, { kind: 'citation' | 'note-link' }> }) {
  const { call } = useLibrary();
  const { works } = useLibraryLists();
  const attempt = useAttempt();
  const restore = () => {
    if (flaw.kind === 'note-link')
      return flaw.noteId === null ? Promise.resolve() : call('notes.restore', [flaw.noteId]);
    const trashed = flaw.documentIds.flatMap((id) => works.find(id) ?? []).filter((work) => work.trashed);
    return call(
      'documents.restore',
      trashed.map(({ id }) => id),
    );
  };
  return (
    <Button size="s" variant="primary" onClick={attempt(restore)}>
      {flaw.kind === 'citation' ? 'Restore the work' : 'Restore the note'}
    </Button>
  );
}

function PassageMending({ id }: { id: PassageId }) {
  const [editor] = useLexicalComposerContext();
  const { call } = useLibrary();
  const attempt = useAttempt();
  const { passages, open } = useQuotationSource();
  const passage = passages.find(id).value;
  if (!passage) return null;
  const { document, inNewest } = passage;
  if (document.trashed) {
    return (
      <Button size="s" variant="primary" onClick={attempt(() => call('documents.restore', [document.id]))}>
        Restore the source
      </Button>
    );
  }
  if (inNewest === null) return null;
  const { revisionId, place } = inNewest;
  return (
    <>
      <Button size="s" onClick={attempt(() => call('passages.decide', id, revisionId, false))}>
        Keep the older revision
      </Button>
      <Button
        size="s"
        variant="primary"
        onClick={() => {
          openFlaw(editor, null);
          open({ documentId: document.id, revisionId, ...(place === null ? {} : { range: place }) });
        }}
      >
        {place === null ? 'Open the newest' : 'Review'}
      </Button>
    </>
  );
}
