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
  useCommand('heading', answer('heading'));
  useCommand('bullet-list', answer('bullet-list'));
  useCommand('number-list', answer('number-list'));
  useCommand('block-quote', answer('block-quote'));
  useCommand('link', answer('link'));
  useCommand('footnote', answer('footnote'));
}

/** A title or the words of a footnote have no such thing as bold. */
function isInPlainField(): boolean {
  return document.activeElement?.matches('input, textarea') ?? false;
}
