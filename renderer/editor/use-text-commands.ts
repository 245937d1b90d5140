import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useCommand } from '../bridge/commands.tsx';
import { actInText, type TextAct } from './text-acts.ts';

/** Answers the window's commands that are about the text of the note; none of them where it cannot be changed. */
export function useTextCommands(editable: boolean): void {
  const [editor] = useLexicalComposerContext();
  const answer = (act: TextAct) =>
    editable
      ? () => {
          if (!isInPlainField()) actInText(editor, act);
        }
      : null;
  const inField = (act: 'undo' | 'redo') =>
    editable
      ? () => {
          // A native menu takes these keys away from plain fields, so they are given back to them.
          if (isInPlainField()) document.execCommand(act);
          else actInText(editor, act);
        }
      : null;

  useCommand('undo', inField('undo'));
  useCommand('redo', inField('redo'));
  useCommand('bold', answer('bold'));
  useCommand('italic', answer('italic'));
  useCommand('strikethrough', answer('strikethrough'));
  useCommand('mark', answer('mark'));
  useCommand('superscript', answer('superscript'));
  useCommand('subscript', answer('subscript'));
  useCommand('heading', answer('heading'));
  useCommand('bullet-list', answer('bullet-list'));
  useCommand('number-list', answer('number-list'));
  useCommand('check-list', answer('check-list'));
  useCommand('tick', answer('tick'));
  useCommand('block-quote', answer('block-quote'));
  useCommand('code-block', answer('code-block'));
  useCommand('rule', answer('rule'));
  useCommand('callout', answer('callout'));
  useCommand('callout-important', answer('callout-important'));
  useCommand('callout-warning', answer('callout-warning'));
  useCommand('callout-question', answer('callout-question'));
  useCommand('formula', answer('formula'));
  useCommand('formula-block', answer('formula-block'));
  useCommand('picture', answer('picture'));
  useCommand('date', answer('date'));
  useCommand('move-block-up', answer('move-block-up'));
  useCommand('move-block-down', answer('move-block-down'));
  useCommand('citation', answer('citation'));
  useCommand('passage-reference', answer('passage-reference'));
  useCommand('mention', answer('mention'));
  useCommand('note-link', answer('note-link'));
  useCommand('tag', answer('tag'));
  useCommand('link', answer('link'));
  useCommand('footnote', answer('footnote'));
}

/** Answers the commands about tables: outside one only that which makes one, inside one only those that change it. */
export function useTableCommands(editable: boolean, isInTable: boolean): void {
  const [editor] = useLexicalComposerContext();
  const answer = (act: TextAct, when: boolean) =>
    editable && when
      ? () => {
          if (!isInPlainField()) actInText(editor, act);
        }
      : null;
  useCommand('table', answer('table', !isInTable));
  useCommand('row-above', answer('row-above', isInTable));
  useCommand('row-below', answer('row-below', isInTable));
  useCommand('column-before', answer('column-before', isInTable));
  useCommand('column-after', answer('column-after', isInTable));
  useCommand('heading-row', answer('heading-row', isInTable));
  useCommand('delete-row', answer('delete-row', isInTable));
  useCommand('delete-column', answer('delete-column', isInTable));
  useCommand('delete-table', answer('delete-table', isInTable));
}

/** A title or the words of a footnote have no such thing as bold. */
function isInPlainField(): boolean {
  return document.activeElement?.matches('input, textarea') ?? false;
}
