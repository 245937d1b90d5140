import type { Index } from './condition.ts';

/** What is searched, each with an index of its own. */
export type TargetName = 'blocks' | 'comments' | 'documents' | 'notes';

export interface Target extends Index {
  readonly name: TargetName;
  /** The rows behind the index with everything that a plan may name. */
  readonly tables: string;
  /** What is left of them: nothing from the trash, and of each document the newest text alone. */
  readonly standing: string;
  /** The words of a row as they were written, for what an index cannot tell. */
  readonly text: string;
}

const NEWEST =
  'd.trashed_at IS NULL AND r.number = (SELECT max(number) FROM revisions WHERE document_id = d.id)';

export const TARGETS: Readonly<Record<TargetName, Target>> = {
  blocks: {
    name: 'blocks',
    table: 'blocks_fts',
    row: 'b.id',
    tables: 'blocks b JOIN revisions r ON r.id = b.revision_id JOIN documents d ON d.id = r.document_id',
    standing: NEWEST,
    text: 'b.text',
  },
  comments: {
    name: 'comments',
    table: 'comments_fts',
    row: 'p.rowid',
    tables: 'passages p JOIN revisions r ON r.id = p.revision_id JOIN documents d ON d.id = r.document_id',
    standing: `p.comment <> '' AND ${NEWEST}`,
    text: 'p.comment',
  },
  documents: {
    name: 'documents',
    table: 'documents_fts',
    row: 'd.number',
    tables: 'documents d',
    standing: 'd.trashed_at IS NULL',
    text: "d.title || char(10) || coalesce((SELECT group_concat(value, char(10)) FROM json_each(d.authors)), '')",
  },
  notes: {
    name: 'notes',
    table: 'notes_fts',
    row: 'n.number',
    tables: 'notes n JOIN note_versions v ON v.note_id = n.id AND v.version = n.version',
    standing: 'n.trashed_at IS NULL',
    text: 'v.title || char(10) || v.text',
  },
};
