import type { NoteNode, NoteState } from '#shared/model/note-state.ts';

const ELEMENT = { version: 1, direction: null, format: '', indent: 0 } as const;

export interface Quoting {
  /** Id of a passage, quoted behind the words. */
  readonly quotes?: string | readonly string[];
  /** Stand in the line, behind the words. */
  readonly names?: readonly NoteNode[];
}

/** A serialized note: one paragraph, and quotations after it. */
export function noteState(words: string, { quotes = [], names = [] }: Quoting = {}): string {
  const quotations = [quotes]
    .flat()
    .map((passageId): NoteNode => ({ type: 'quotation', version: 1, passageId }));
  const text: NoteNode = {
    type: 'text',
    version: 1,
    text: words,
    format: 0,
    detail: 0,
    mode: 'normal',
    style: '',
  };
  const state: NoteState = {
    root: {
      ...ELEMENT,
      type: 'root',
      children: [
        { ...ELEMENT, type: 'paragraph', children: words === '' ? names : [text, ...names] },
        ...quotations,
      ],
    },
  };
  return JSON.stringify(state);
}
