/** What a person can do with rows of a list, one or several. */
export interface RowActs<Row> {
  readonly onTags: (rows: readonly Row[]) => void;
  readonly onCollections: (rows: readonly Row[]) => void;
  /** Takes them out of the collection that the list is narrowed to; null where it is not. */
  readonly onTakeOut: ((rows: readonly Row[]) => void) | null;
  /** One with something else, or two with each other; null for more of them. */
  readonly onLink: (rows: readonly Row[]) => (() => void) | null;
  readonly onPin: (rows: readonly Row[], on: boolean) => void;
  readonly onTrash: (rows: readonly Row[]) => void;
}
