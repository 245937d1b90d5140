import type { LexicalEditor } from 'lexical';
import { TOGGLE_BLOCK } from '../blocks/blocks-extension.ts';
import { CALLOUT_KINDS } from '#shared/model/note-state.ts';
import { TOGGLE_CALLOUT } from '../callout/callout-extension.ts';
import { CALLOUT_TITLES } from '../callout/CalloutNode.ts';
import { EDIT_DATE } from '../date/date-extension.ts';
import { INSERT_FOOTNOTE } from '../footnote/footnote-extension.ts';
import { INSERT_MATHS } from '../maths/maths-extension.ts';
import { CHOOSE_PICTURE } from '../picture/picture-commands.ts';
import { TYPE_SIGN } from '../reference/type-sign.ts';
import { INSERT_RULE } from '../rule/rule-extension.ts';
import { INSERT_TABLE } from '../table/table-extension.ts';

export interface SlashChoice {
  readonly label: string;
  /** Other words by which a person may look for it, in small letters. */
  readonly words: string;
  readonly inTable: boolean;
  readonly act: (editor: LexicalEditor) => boolean;
}

/** What a slash offers, in its order. */
export const SLASH_CHOICES: readonly SlashChoice[] = [
  block('Heading', 'h2 title', (editor) => editor.dispatchCommand(TOGGLE_BLOCK, 'h2')),
  block('Large heading', 'h1 title', (editor) => editor.dispatchCommand(TOGGLE_BLOCK, 'h1')),
  block('Small heading', 'h3 title', (editor) => editor.dispatchCommand(TOGGLE_BLOCK, 'h3')),
  block('Bulleted list', 'ul points', (editor) => editor.dispatchCommand(TOGGLE_BLOCK, 'bullet')),
  block('Numbered list', 'ol', (editor) => editor.dispatchCommand(TOGGLE_BLOCK, 'number')),
  block('Check list', 'todo tasks', (editor) => editor.dispatchCommand(TOGGLE_BLOCK, 'check')),
  block('Block quote', 'blockquote', (editor) => editor.dispatchCommand(TOGGLE_BLOCK, 'quote')),
  block('Code', 'pre program', (editor) => editor.dispatchCommand(TOGGLE_BLOCK, 'code')),
  { ...block('Table', 'grid', (editor) => editor.dispatchCommand(INSERT_TABLE, undefined)), inTable: false },
  {
    ...block('Dividing line', 'rule hr', (editor) => editor.dispatchCommand(INSERT_RULE, undefined)),
    inTable: false,
  },
  ...CALLOUT_KINDS.map((kind) => ({
    ...block(`Callout: ${CALLOUT_TITLES[kind]}`, `${kind} box alert`, (editor) =>
      editor.dispatchCommand(TOGGLE_CALLOUT, kind),
    ),
    inTable: false,
  })),
  block('Formula', 'maths tex equation', (editor) => editor.dispatchCommand(INSERT_MATHS, 'line')),
  {
    ...block('Formula on its own line', 'maths tex equation', (editor) =>
      editor.dispatchCommand(INSERT_MATHS, 'block'),
    ),
    inTable: false,
  },
  {
    ...block('Picture', 'image photograph', (editor) => editor.dispatchCommand(CHOOSE_PICTURE, undefined)),
    inTable: false,
  },
  block('Date', 'day year calendar', (editor) => editor.dispatchCommand(EDIT_DATE, undefined)),
  block('Citation', 'cite source work', (editor) => editor.dispatchCommand(TYPE_SIGN, '[@')),
  block('Reference to a passage', 'refer source', (editor) => editor.dispatchCommand(TYPE_SIGN, '((')),
  block('Mention', 'person organisation place event name', (editor) =>
    editor.dispatchCommand(TYPE_SIGN, '@'),
  ),
  block('Link to a note', 'wiki', (editor) => editor.dispatchCommand(TYPE_SIGN, '[[')),
  block('Tag', 'label keyword', (editor) => editor.dispatchCommand(TYPE_SIGN, '#')),
  block('Footnote', 'note', (editor) => editor.dispatchCommand(INSERT_FOOTNOTE, '')),
];

function block(label: string, words: string, act: SlashChoice['act']): SlashChoice {
  return { label, words, inTable: true, act };
}

/** Those with a word that begins as what was typed does. */
export function slashChoices(query: string, isInTable: boolean): readonly SlashChoice[] {
  const typed = query.toLowerCase();
  return SLASH_CHOICES.filter(
    ({ label, words, inTable }) =>
      (inTable || !isInTable) &&
      `${label.toLowerCase()} ${words}`.split(' ').some((word) => word.startsWith(typed)),
  );
}

/** What was typed behind a slash that stands at the start of the text or behind a space; null where none does. */
export function slashQuery(text: string): string | null {
  return /(?:^|\s)\/([\p{L}\p{N}]{0,20})$/u.exec(text)?.[1] ?? null;
}
