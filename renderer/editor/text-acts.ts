import {
  $addUpdateTag,
  $getRoot,
  $getSelection,
  FORMAT_TEXT_COMMAND,
  type LexicalEditor,
  REDO_COMMAND,
  SKIP_DOM_SELECTION_TAG,
  UNDO_COMMAND,
} from 'lexical';
import type { CommandId } from '#shared/commands/commands.ts';
import { TOGGLE_BLOCK } from './extensions/blocks/blocks-extension.ts';
import { MOVE_BLOCKS } from './extensions/block-move/block-move-extension.ts';
import { TOGGLE_CALLOUT } from './extensions/callout/callout-extension.ts';
import { TOGGLE_CHECK } from './extensions/check-list/check-list-extension.ts';
import { EDIT_DATE } from './extensions/date/date-extension.ts';
import { INSERT_FOOTNOTE } from './extensions/footnote/footnote-extension.ts';
import { EDIT_LINK } from './extensions/link/link-extension.ts';
import { INSERT_MATHS } from './extensions/maths/maths-extension.ts';
import { CHOOSE_PICTURE } from './extensions/picture/picture-commands.ts';
import { TYPE_SIGN } from './extensions/reference/type-sign.ts';
import { INSERT_RULE } from './extensions/rule/rule-extension.ts';
import { CHANGE_TABLE, INSERT_TABLE } from './extensions/table/table-extension.ts';

/** What the window's commands do to the text of a note. */
const ACTS = {
  undo: (editor) => editor.dispatchCommand(UNDO_COMMAND, undefined),
  redo: (editor) => editor.dispatchCommand(REDO_COMMAND, undefined),
  bold: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'),
  italic: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'italic'),
  strikethrough: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'strikethrough'),
  mark: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'highlight'),
  superscript: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'superscript'),
  subscript: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'subscript'),
  heading: (editor) => editor.dispatchCommand(TOGGLE_BLOCK, 'h2'),
  'bullet-list': (editor) => editor.dispatchCommand(TOGGLE_BLOCK, 'bullet'),
  'number-list': (editor) => editor.dispatchCommand(TOGGLE_BLOCK, 'number'),
  'check-list': (editor) => editor.dispatchCommand(TOGGLE_BLOCK, 'check'),
  tick: (editor) => editor.dispatchCommand(TOGGLE_CHECK, undefined),
  'block-quote': (editor) => editor.dispatchCommand(TOGGLE_BLOCK, 'quote'),
  'code-block': (editor) => editor.dispatchCommand(TOGGLE_BLOCK, 'code'),
  rule: (editor) => editor.dispatchCommand(INSERT_RULE, undefined),
  table: (editor) => editor.dispatchCommand(INSERT_TABLE, undefined),
  'row-above': (editor) => editor.dispatchCommand(CHANGE_TABLE, 'row-above'),
  'row-below': (editor) => editor.dispatchCommand(CHANGE_TABLE, 'row-below'),
  'column-before': (editor) => editor.dispatchCommand(CHANGE_TABLE, 'column-before'),
  'column-after': (editor) => editor.dispatchCommand(CHANGE_TABLE, 'column-after'),
  'heading-row': (editor) => editor.dispatchCommand(CHANGE_TABLE, 'heading-row'),
  'delete-row': (editor) => editor.dispatchCommand(CHANGE_TABLE, 'delete-row'),
  'delete-column': (editor) => editor.dispatchCommand(CHANGE_TABLE, 'delete-column'),
  'delete-table': (editor) => editor.dispatchCommand(CHANGE_TABLE, 'delete-table'),
  callout: (editor) => editor.dispatchCommand(TOGGLE_CALLOUT, 'note'),
  'callout-important': (editor) => editor.dispatchCommand(TOGGLE_CALLOUT, 'important'),
  'callout-warning': (editor) => editor.dispatchCommand(TOGGLE_CALLOUT, 'warning'),
  'callout-question': (editor) => editor.dispatchCommand(TOGGLE_CALLOUT, 'question'),
  formula: (editor) => editor.dispatchCommand(INSERT_MATHS, 'line'),
  'formula-block': (editor) => editor.dispatchCommand(INSERT_MATHS, 'block'),
  picture: (editor) => editor.dispatchCommand(CHOOSE_PICTURE, undefined),
  date: (editor) => editor.dispatchCommand(EDIT_DATE, undefined),
  'move-block-up': (editor) => editor.dispatchCommand(MOVE_BLOCKS, 'up'),
  'move-block-down': (editor) => editor.dispatchCommand(MOVE_BLOCKS, 'down'),
  citation: (editor) => editor.dispatchCommand(TYPE_SIGN, '[@'),
  'passage-reference': (editor) => editor.dispatchCommand(TYPE_SIGN, '(('),
  mention: (editor) => editor.dispatchCommand(TYPE_SIGN, '@'),
  'note-link': (editor) => editor.dispatchCommand(TYPE_SIGN, '[['),
  tag: (editor) => editor.dispatchCommand(TYPE_SIGN, '#'),
  link: (editor) => editor.dispatchCommand(EDIT_LINK, undefined),
  footnote: (editor) => editor.dispatchCommand(INSERT_FOOTNOTE, ''),
} as const satisfies Partial<Record<CommandId, (editor: LexicalEditor) => boolean>>;

export type TextAct = keyof typeof ACTS;

/** Those that open a card of their own, which takes the focus. */
const OPENS_A_CARD: ReadonlySet<TextAct> = new Set(['link', 'footnote', 'formula', 'formula-block', 'date']);

/** Acts on the text at the caret, or at its end where there was no caret yet, and leads the focus there. */
export function actInText(editor: LexicalEditor, act: TextAct): void {
  editor.update(
    () => {
      if ($getSelection() === null) $getRoot().selectEnd();
    },
    { discrete: true },
  );
  ACTS[act](editor);
  if (!OPENS_A_CARD.has(act)) editor.focus();
}

/** The same from the keyboard on a button, which keeps the focus. */
export function actFromButton(editor: LexicalEditor, act: TextAct): void {
  if (OPENS_A_CARD.has(act)) {
    actInText(editor, act);
    return;
  }
  editor.update(() => {
    $addUpdateTag(SKIP_DOM_SELECTION_TAG);
    if ($getSelection() === null) $getRoot().selectEnd();
    ACTS[act](editor);
  });
}
