import { CASE_KINDS } from './case-kinds.ts';
import { NAME_KINDS } from './name-kinds.ts';
import { pairs, recordKind, type RecordKind } from './record-kind.ts';

/** What is known of a document as a whole. */
export const DOCUMENTS = recordKind('documents', 'documents', {
  id: 'id',
  format: 'text',
  fileName: 'text',
  title: 'text',
  authors: 'json',
  published: 'text?',
  breadcrumb: 'json',
  publisher: 'text?',
  url: 'text?',
  language: 'text?',
  direction: 'text',
  importedAt: 'text',
  trashedAt: 'text?',
  pinnedAt: 'text?',
  item: 'json?',
  citationKey: 'text?',
});

/** Of a document: what a person says instead of what was read. */
export const EDITS = recordKind(
  'edits',
  'metadata_edits',
  { documentId: 'text', field: 'text', value: 'value', editedAt: 'text' },
  { order: ['document_id', 'field'] },
);

/** Of a revision: how it came about, and what was read beside its text. */
export const READINGS = recordKind(
  'readings',
  'readings',
  {
    revisionId: 'text',
    madeBy: 'text',
    format: 'text',
    fileName: 'text',
    metadata: 'json',
    item: 'json?',
    marksHash: 'text?',
  },
  { order: ['revision_id'] },
);
export const REPAIRS = recordKind(
  'repairs',
  'repairs',
  { revisionId: 'text', position: 'number', repair: 'json', madeAt: 'text' },
  { order: ['revision_id', 'position'] },
);
export const EDITS_BEFORE_JOIN = recordKind(
  'editsBeforeJoin',
  'edits_before_join',
  { revisionId: 'text', field: 'text', value: 'value', editedAt: 'text' },
  { order: ['revision_id', 'field'] },
);
export const PICTURES = recordKind(
  'pictures',
  'pictures',
  { revisionId: 'text', ordinal: 'number', hash: 'text', mediaType: 'text' },
  { order: ['revision_id', 'ordinal'] },
);

export const NOTES = recordKind('notes', 'notes', {
  id: 'id',
  version: 'number',
  createdAt: 'text',
  trashedAt: 'text?',
  pinnedAt: 'text?',
  template: 'flag',
});
/** Of a note; `state` is that of the editor. */
export const VERSIONS = recordKind(
  'versions',
  'note_versions',
  { noteId: 'text', version: 'number', title: 'text', state: 'json', text: 'text', savedAt: 'text' },
  { order: ['note_id', 'version'] },
);

export const PASSAGES = recordKind('passages', 'passages', {
  id: 'id',
  revisionId: 'text',
  start: ['number', 'start_offset'],
  end: ['number', 'end_offset'],
  exact: 'text',
  prefix: 'text',
  suffix: 'text',
  block: 'number',
  blockOffset: 'number',
  highlighted: 'flag',
  colour: 'text',
  comment: 'text',
  createdAt: 'text',
});

/** Files that lay with an original and that it names. */
export const BESIDE_FILES = recordKind(
  'beside-files',
  'beside_files',
  { originalHash: 'text', path: 'text', hash: 'text' },
  { order: ['original_hash', 'path'] },
);

/** What every library has from its first day on: those of an archive take its place. */
const FROM_THE_FIRST: readonly RecordKind[] = [
  recordKind(
    'highlight-colours',
    'highlight_colours',
    { colour: 'text', name: 'text', position: 'number' },
    { order: ['position', 'colour'] },
  ),
  recordKind(
    'link-types',
    'link_types',
    { id: 'id', name: 'text', inverse: 'text', own: 'flag', position: 'number' },
    { order: ['position', 'id'] },
  ),
  recordKind(
    'settings',
    'settings',
    { name: 'text', value: 'text' },
    // The others say how far the index is, which is that of a file and not of a library.
    { order: ['name'], where: `name = 'shortcuts'` },
  ),
];

/** A file of records each. */
export const LISTS: readonly RecordKind[] = [
  ...FROM_THE_FIRST,
  recordKind(
    'anchors',
    'anchors',
    {
      passageId: 'text',
      revisionId: 'text',
      fate: 'text',
      start: ['number?', 'start_offset'],
      end: ['number?', 'end_offset'],
      similarity: 'number?',
      guarded: 'flag',
      decision: 'text',
      decidedAt: 'text?',
    },
    { order: ['passage_id', 'revision_id'] },
  ),
  pairs('kept-apart', 'kept_apart', 'one', 'other'),
  recordKind(
    'merged-documents',
    'merged_documents',
    { id: 'id', intoId: 'text', revisionId: 'text' },
    { order: ['id'] },
  ),
  recordKind(
    'tags-before-merge',
    'tags_before_merge',
    { documentId: 'text', tagId: 'text', brought: 'flag' },
    { order: ['document_id', 'tag_id'] },
  ),
  recordKind(
    'collections-before-merge',
    'collections_before_merge',
    { documentId: 'text', collectionId: 'text', brought: 'flag' },
    { order: ['document_id', 'collection_id'] },
  ),
  BESIDE_FILES,
  recordKind('note-pictures', 'note_pictures', { hash: 'text', mediaType: 'text' }, { order: ['hash'] }),
  recordKind(
    'note-passages',
    'note_passages',
    { noteId: 'text', position: 'number', passageId: 'text', refers: 'flag' },
    { order: ['note_id', 'position'] },
  ),
  pairs('note-links', 'note_note_links', 'noteId', 'toNote'),
  pairs('note-citations', 'note_citations', 'noteId', 'documentId'),
  pairs('note-mentions', 'note_mentions', 'noteId', 'nameId'),
  recordKind('tags', 'tags', { id: 'id', name: 'text', key: 'text', colour: 'text', createdAt: 'text' }),
  recordKind('merged-tags', 'merged_tags', { id: 'id', intoId: 'text' }, { order: ['id'] }),
  pairs('document-tags', 'document_tags', 'documentId', 'tagId'),
  pairs('passage-tags', 'passage_tags', 'passageId', 'tagId'),
  recordKind(
    'note-tags',
    'note_tags',
    { noteId: 'text', tagId: 'text', origin: 'text' },
    { order: ['note_id', 'tag_id', 'origin'] },
  ),
  recordKind('collections', 'collections', {
    id: 'id',
    name: 'text',
    parentId: 'text?',
    createdAt: 'text',
  }),
  pairs('collection-documents', 'collection_documents', 'collectionId', 'documentId'),
  pairs('collection-notes', 'collection_notes', 'collectionId', 'noteId'),
  recordKind('saved-filters', 'saved_filters', {
    id: 'id',
    name: 'text',
    filter: 'json',
    position: 'number',
  }),
  recordKind('saved-searches', 'saved_searches', {
    id: 'id',
    name: 'text',
    key: 'text',
    ask: 'json',
    position: 'number',
  }),
  recordKind('links', 'links', {
    id: 'id',
    typeId: 'text',
    fromPassage: 'text?',
    fromNote: 'text?',
    fromDocument: 'text?',
    toPassage: 'text?',
    toNote: 'text?',
    toDocument: 'text?',
    comment: 'text',
    createdAt: 'text',
  }),
  pairs('citation-rejections', 'citation_rejections', 'passageId', 'documentId'),
  recordKind('redaction-policies', 'redaction_policies', {
    id: 'id',
    name: 'text',
    key: 'text',
    secret: 'text',
    createdAt: 'text',
  }),
  recordKind(
    'hidden-names',
    'hidden_names',
    { policyId: 'text', position: 'number', nameId: 'text?', name: 'text', instead: 'text' },
    { order: ['policy_id', 'position'] },
  ),
  ...NAME_KINDS,
  ...CASE_KINDS,
];

/** Those of which a library that has nothing in it has some. */
export const HELD_BY_EMPTY: ReadonlySet<RecordKind> = new Set(FROM_THE_FIRST);

/** The kinds whose records lie with the document, the revision or the note that they are of. */
export const OWN_KINDS: readonly RecordKind[] = [
  DOCUMENTS,
  EDITS,
  READINGS,
  REPAIRS,
  EDITS_BEFORE_JOIN,
  PICTURES,
  NOTES,
  VERSIONS,
  PASSAGES,
];
