import type { LexicalEditor } from 'lexical';
import type { ReactNode } from 'react';

/** Something to be put where the sign and the words behind it were typed. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  /** What tells it from others of the same name. */
  readonly detail?: string;
  readonly icon?: ReactNode;
  /**
   * What is typed is gone by then, and the caret stands in its place. `query` is what was typed in the end, which may be
   * more than what the choice was offered for.
   */
  readonly act: (editor: LexicalEditor, query: string) => unknown;
}

export interface Typed {
  /** What was typed behind the sign. */
  readonly query: string;
  /** Of the sign and the query, in UTF-16 code units. */
  readonly length: number;
}

/** A sign that offers something when it is typed. */
export interface Chooser {
  /** Of the list, for the ear. */
  readonly label: string;
  /** The sign at the end of the text; null where there is none. */
  readonly find: (text: string) => Typed | null;
  /** Best first. Null while the library has not answered yet. */
  readonly choose: (query: string) => readonly Choice[] | null;
}

/** Finds a sign by an expression whose group `query` is what stands behind it. */
export function findBy(pattern: RegExp, sign: string): Chooser['find'] {
  return (text) => {
    const query = pattern.exec(text)?.groups?.['query'];
    return query === undefined ? null : { query, length: sign.length + query.length };
  };
}
