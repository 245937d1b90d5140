import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $getSelection,
  type BaseSelection,
  COMMAND_PRIORITY_EDITOR,
  type LexicalEditor,
  PASTE_TAG,
  SKIP_DOM_SELECTION_TAG,
  UNDO_COMMAND,
} from 'lexical';
import { useEffect, useState } from 'react';
import { LONGEST_MARKDOWN, LONGEST_PASTE } from '#shared/model/paste.ts';
import { hasCode, sentenceFor } from '../bridge/client.ts';
import { useCommand } from '../bridge/commands.tsx';
import { useLibrary } from '../bridge/library-context.tsx';
import { useToast } from '../ui/Toast.tsx';
import {
  $insertPage,
  $insertState,
  $insertWords,
  $pasteAt,
  $stepPastParagraph,
} from './extensions/paste/insert-pasted.ts';
import { type ForeignPaste, PASTE_FOREIGN } from './extensions/paste/paste-extension.ts';
import { INSERT_QUOTATION } from './extensions/quotation/quotation-extension.ts';

/** A paste that takes longer than this says so. */
const SLOW_MS = 400;
const WORDS_ALONE = 'so its words were pasted without their form';

/** Pastes what other programs copied, and the commands about it. Answers whether a paste takes its time. */
export function useForeignPaste(editable: boolean): boolean {
  const [editor] = useLexicalComposerContext();
  const { call } = useLibrary();
  const toast = useToast();
  const [waiting, setWaiting] = useState(0);

  useEffect(() => {
    const insert = (place: BaseSelection | null, act: () => void) => {
      const root = editor.getRootElement();
      const away = root !== null && !root.contains(document.activeElement);
      editor.update(
        () => {
          $pasteAt(place, act);
        },
        { discrete: true, tag: away ? [PASTE_TAG, SKIP_DOM_SELECTION_TAG] : PASTE_TAG },
      );
    };

    /** Offers the bare words instead, as long as nothing was written after them. */
    const offerWords = (message: string, words: string, place: BaseSelection | null) => {
      const isUntouched = watchChanges(editor);
      const onAct = () => {
        if (isUntouched()) pasteAgain(editor, words, place);
        else toast({ message: 'You have written on since. Undo takes back what was pasted.' });
      };
      toast({ message, action: { label: 'As plain text', onAct } });
    };

    async function paste(pasted: ForeignPaste, place: BaseSelection | null): Promise<void> {
      const { kind, words } = pasted;
      const isTooLong =
        kind === 'page' ? pasted.html.length > LONGEST_PASTE : words.length > LONGEST_MARKDOWN;
      if (isTooLong && kind !== 'passage') {
        insert(place, () => $insertWords(words));
        toast({ message: `The text is very long, ${WORDS_ALONE}.` });
      } else if (kind === 'page') {
        const { html, left } = await call('notes.pastedPage', pasted.html.toWellFormed());
        insert(place, () => $insertPage(editor, html));
        if (left.length > 0) toast({ message: `Not pasted: ${left.join(', ')}.` });
      } else if (kind === 'markdown') {
        const state = await call('notes.fromMarkdown', words.toWellFormed());
        insert(place, () => $insertState(editor, state));
        offerWords('Pasted as Markdown.', words, place);
      } else {
        const { id } = await call('passages.create', pasted.range);
        insert(place, () => {
          $stepPastParagraph();
          editor.dispatchCommand(INSERT_QUOTATION, id);
        });
        offerWords('Quoted from its source.', words, place);
      }
    }

    return editor.registerCommand(
      PASTE_FOREIGN,
      (pasted) => {
        const place = $getSelection()?.clone() ?? null;
        let isSlow = false;
        const timer = setTimeout(() => {
          isSlow = true;
          setWaiting((number) => number + 1);
        }, SLOW_MS);
        paste(pasted, place)
          .catch((error: unknown) => {
            // What was copied is never lost for want of its form.
            insert(place, () => $insertWords(pasted.words));
            const isElsewhere = pasted.kind === 'passage' && hasCode(error, 'not-found');
            if (isElsewhere)
              toast({ message: 'Their source is not in this library, so the words alone were pasted.' });
            else toast({ kind: 'failure', message: `${sentenceFor(error)} The words alone were pasted.` });
          })
          .finally(() => {
            clearTimeout(timer);
            if (isSlow) setWaiting((number) => number - 1);
          });
        return true;
      },
      COMMAND_PRIORITY_EDITOR,
    );
  }, [editor, call, toast]);

  const fromClipboard = (act: (words: string) => void) => () => {
    navigator.clipboard.readText().then(act, () => {
      toast({ kind: 'failure', message: 'The clipboard cannot be read now. Paste with the keys instead.' });
    });
  };
  useCommand('paste-plain', editable ? fromClipboard((words) => pasteWords(editor, words)) : null);
  useCommand(
    'paste-markdown',
    editable
      ? fromClipboard((words) => {
          editor.update(() => {
            editor.dispatchCommand(PASTE_FOREIGN, { kind: 'markdown', words });
          });
        })
      : null,
  );
  return waiting > 0;
}

function pasteWords(editor: LexicalEditor, words: string): void {
  editor.update(() => $insertWords(words), { tag: PASTE_TAG });
  editor.focus();
}

/** Answers a function that tells whether the note is still as it is now. */
function watchChanges(editor: LexicalEditor): () => boolean {
  let isUntouched = true;
  const stop = editor.registerUpdateListener(
    ({ dirtyElements, dirtyLeaves, editorState, prevEditorState }) => {
      if (editorState === prevEditorState || (dirtyElements.size === 0 && dirtyLeaves.size === 0)) return;
      isUntouched = false;
      stop();
    },
  );
  return () => isUntouched;
}

/** Takes back what was pasted last, and pastes the bare words where they were asked for. */
function pasteAgain(editor: LexicalEditor, words: string, place: BaseSelection | null): void {
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  editor.update(() => $pasteAt(place, () => $insertWords(words)), { tag: PASTE_TAG });
  editor.focus();
}
