import type { Emit } from '#shared/ipc/contract.ts';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '#shared/model/colour.ts';
import {
  toCollectionId,
  toDocumentId,
  toFilterId,
  toLinkId,
  toNameId,
  toNoteId,
  toPassageId,
  toPolicyId,
  toRevisionId,
  toSavedSearchId,
  toTagId,
} from '#shared/model/ids.ts';
import { revisionsOf } from '../library/save-note.ts';
import { idsIn, type Places, type RowChange } from '../storage/act-recorder.ts';
import type { Reader } from '../storage/database.ts';
import { findNote } from '../storage/notes.ts';

/** Where a change is one of a document, of a note, and so on: a table and its column with the id. */
const DOCUMENTS: Places = [
  ['documents', 'id'],
  ['document_tags', 'document_id'],
  ['collection_documents', 'document_id'],
  ['metadata_edits', 'document_id'],
  ['revisions', 'document_id'],
  ['kept_apart', 'one'],
  ['kept_apart', 'other'],
];
const NOTES: Places = [
  ['notes', 'id'],
  ['note_tags', 'note_id'],
  ['collection_notes', 'note_id'],
  ['note_citations', 'note_id'],
  ['note_mentions', 'note_id'],
  ['note_note_links', 'note_id'],
];
const COLLECTIONS: Places = [
  ['collections', 'id'],
  ['collection_documents', 'collection_id'],
  ['collection_notes', 'collection_id'],
];
const REVISIONS: Places = [
  ['passages', 'revision_id'],
  ['anchors', 'revision_id'],
];
const PASSAGES: Places = [
  ['passages', 'id'],
  ['passage_tags', 'passage_id'],
  ['links', 'from_passage'],
  ['links', 'to_passage'],
  ['name_aliases', 'passage_id'],
  ['statements', 'passage_id'],
];
const TAGS: Places = [
  ['tags', 'id'],
  ['document_tags', 'tag_id'],
  ['note_tags', 'tag_id'],
  ['passage_tags', 'tag_id'],
];

const LINKING: ReadonlySet<string> = new Set(['links', 'link_types', 'citation_rejections']);

const NAMES: Places = [
  ['names', 'id'],
  ['note_mentions', 'name_id'],
  ['name_aliases', 'name_id'],
  ['name_mentions', 'name_id'],
  ['rejected_spellings', 'name_id'],
  ['names_apart', 'one'],
  ['names_apart', 'other'],
];

const CASE: ReadonlySet<string> = new Set([
  'sources',
  'case_documents',
  'statements',
  'statement_sources',
  'claims',
  'claim_evidence',
  'finding_decisions',
]);
const CLAIMS: Places = [
  ['claims', 'id'],
  ['claim_evidence', 'claim_id'],
];

/** Tells the windows what these changes of rows were about. What goes to the trash or comes out of it is counted anew. */
export async function tellChanges(db: Reader, emit: Emit, changes: readonly RowChange[]): Promise<void> {
  const documents = idsIn(changes, DOCUMENTS);
  if (documents.length > 0) emit('documents.changed', { ids: documents.map(toDocumentId) });
  const notes = idsIn(changes, NOTES);
  if (notes.length > 0) emit('notes.changed', { ids: notes.map(toNoteId) });
  // Passages are listed with the notes outside the trash that use them.
  const trashed = changes.filter(({ was, now }) => was?.['trashed_at'] !== now?.['trashed_at']);
  const found = await Promise.all(idsIn(trashed, [['notes', 'id']]).map((id) => findNote(db, toNoteId(id))));
  const used = await revisionsOf(db, [
    ...idsIn(changes, PASSAGES).map(toPassageId),
    ...found.flatMap((note) => note?.passages ?? []),
  ]);
  const revisions = new Set([...idsIn(changes, REVISIONS).map(toRevisionId), ...used]);
  if (revisions.size > 0) emit('passages.changed', { revisionIds: [...revisions] });
  const collections = idsIn(changes, COLLECTIONS);
  const counted = trashed.length > 0;
  if (counted || collections.length > 0) {
    emit('collections.changed', { ids: collections.map(toCollectionId) });
  }
  const colours = idsIn(changes, [['highlight_colours', 'colour']]).filter(
    (colour): colour is HighlightColour => HIGHLIGHT_COLOURS.some((known) => known === colour),
  );
  if (colours.length > 0) emit('highlights.changed', { colours });
  const filters = idsIn(changes, [['saved_filters', 'id']]);
  if (filters.length > 0) emit('filters.changed', { ids: filters.map(toFilterId) });
  const policies = idsIn(changes, [
    ['redaction_policies', 'id'],
    ['hidden_names', 'policy_id'],
  ]);
  if (policies.length > 0) emit('redactions.changed', { ids: policies.map(toPolicyId) });
  const searches = idsIn(changes, [['saved_searches', 'id']]);
  if (searches.length > 0) emit('searches.changed', { ids: searches.map(toSavedSearchId) });
  if (changes.some(({ table }) => LINKING.has(table))) {
    emit('links.changed', { ids: idsIn(changes, [['links', 'id']]).map(toLinkId) });
  }
  if (changes.some(({ table }) => CASE.has(table))) emit('case.changed', { claims: idsIn(changes, CLAIMS) });
  const names = idsIn(changes, NAMES);
  if (names.length > 0 || changes.some(({ table }) => table === 'dismissed_names')) {
    emit('names.changed', { ids: names.map(toNameId) });
  }
  const tags = idsIn(changes, TAGS);
  if (counted || tags.length > 0) emit('tags.changed', { ids: tags.map(toTagId) });
}
