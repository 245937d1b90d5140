import type { LexicalEditor } from 'lexical';
import { TOGGLE_BLOCK } from '../blocks/blocks-extension.ts';
import { INSERT_FOOTNOTE } from '../footnote/footnote-extension.ts';
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
