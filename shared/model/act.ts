/** Something a person did to the library that can be undone: words as in "Move to trash". */
export interface Act {
  readonly id: number;
  readonly words: string;
}

/** What Undo and Redo would do next; null for nothing. */
export interface UndoState {
  readonly undo: Act | null;
  readonly redo: Act | null;
}
