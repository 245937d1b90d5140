import { z } from 'zod';
import { BACKUP_SCHEMAS } from './backup-schema.ts';
import { exportOptions, exportTemplates, styling } from './export-schema.ts';
import { isAccelerator } from '#shared/commands/accelerator.ts';
import { COMMANDS } from '#shared/commands/commands.ts';
import type { Args, CallName } from '#shared/ipc/contract.ts';
import { ARCHIVE_SCHEMAS } from './archive-schema.ts';
import { CASE_SCHEMAS, GIVEN_STATEMENT } from './cases/case-schema.ts';
import { LINK_CHANGE, LINK_COMMENT, LINK_END, LINK_TYPE_ID, NOTE_OR_DOCUMENT } from './link-schema.ts';
import { LOCK_SCHEMAS } from './lock-schema.ts';
import { METADATA_EDIT } from './metadata-schema.ts';
import { NAME_SCHEMAS } from './name-schema.ts';
import { REDACTION_SCHEMAS } from './redaction-schema.ts';
import { BATCH_RESULTS, KEPT_ASK, SAVED_SEARCH_ID, SEARCH_ASK, SEARCH_LINES } from './search-schema.ts';
import { HIGHLIGHT_COLOURS, TAG_COLOURS } from '#shared/model/colour.ts';
import {
  ID_PATTERN,
  toCollectionId,
  toDocumentId,
  toFilterId,
  toLinkId,
  toNameId,
  toNoteId,
  toPassageId,
  toPictureId,
  toRevisionId,
  toTagId,
} from '#shared/model/ids.ts';
import { LONGEST_MARKDOWN, LONGEST_PASTE } from '#shared/model/paste.ts';
import { ADDED_WITHIN } from '#shared/model/filter.ts';
import { DOCUMENT_FORMATS } from '#shared/model/formats.ts';
import { PAGE_CHOICES, RECOGNITION_LANGUAGES } from '#shared/model/recognition.ts';
import { relativePath } from '#shared/pictures/relative-path.ts';

/** Far above what a person writes, and low enough that a page gone wrong cannot fill the library in one call. */
const TITLE_LENGTH = 1000;
const FILTER_LENGTH = 1000;
const COMMENT_LENGTH = 100_000;
const PATH_LENGTH = 4096;
const PASSWORD_LENGTH = 1000;
const STATE_LENGTH = 50_000_000;
const FILES_AT_ONCE = 10_000;
const NOTES_AT_ONCE = 100_000;
const THINGS_AT_ONCE = 100_000;

const id = z.string().regex(ID_PATTERN);
const documentId = id.transform(toDocumentId);
const revisionId = id.transform(toRevisionId);
const passageId = id.transform(toPassageId);
const noteId = id.transform(toNoteId);
const nameId = id.transform(toNameId);
const pictureId = id.transform(toPictureId);
const linkId = id.transform(toLinkId);
const tagId = id.transform(toTagId);
const collectionId = id.transform(toCollectionId);
const filterId = id.transform(toFilterId);
const count = z.int().nonnegative();
/** In pixels; a page is drawn for a screen. */
const pageWidth = z.int().min(1).max(8000);
const commandId = z.enum(COMMANDS.map((command) => command.id));

/** SQLite keeps text as UTF-8, which cannot hold half of a surrogate pair: it would come back as another character. */
function words(maximum: number): z.ZodType<string> {
  return z
    .string()
    .max(maximum)
    .refine((text) => text.isWellFormed());
}

const password = words(PASSWORD_LENGTH)
  .refine((text) => text !== '')
  .nullable();

const recognitionLanguages = z
  .array(z.enum(RECOGNITION_LANGUAGES))
  .min(1)
  .refine((languages) => new Set(languages).size === languages.length);

/** A name that the importer looks up among those it is given: it never reaches a disk. */
function isRelative(path: string): boolean {
  return relativePath(encodeURIComponent(path).replaceAll('%2F', '/')) === path;
}

const range = z
  .strictObject({ revisionId, start: count, end: count })
  .refine(({ start, end }) => start < end);
const repair = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('take-back'), dropped: count, before: count.nullable() }),
  z.strictObject({ kind: z.literal('leave-out'), block: count }),
  z.strictObject({ kind: z.literal('pair'), start: count, end: count, footnote: count }),
  z.strictObject({ kind: z.literal('unpair'), start: count }),
]);
const givenFile = z.strictObject({
  name: words(255).refine((name) => name !== '' && !/[/\0]/.test(name)),
  bytes: z.instanceof(Uint8Array),
  beside: z
    .array(z.strictObject({ path: words(PATH_LENGTH).refine(isRelative), bytes: z.instanceof(Uint8Array) }))
    .max(FILES_AT_ONCE)
    .optional(),
});
const draft = z.strictObject({
  id: noteId,
  title: words(TITLE_LENGTH),
  state: words(STATE_LENGTH),
  basedOn: count,
});

const documentIds = z.array(documentId).min(1).max(THINGS_AT_ONCE);
const noteIds = z.array(noteId).min(1).max(THINGS_AT_ONCE);
const document = z.strictObject({ kind: z.literal('document'), id: documentId });
const note = z.strictObject({ kind: z.literal('note'), id: noteId });
const members = z
  .array(z.discriminatedUnion('kind', [document, note]))
  .min(1)
  .max(THINGS_AT_ONCE);
const filter = z.strictObject({
  words: words(FILTER_LENGTH),
  tags: z.array(tagId).max(THINGS_AT_ONCE),
  everyTag: z.boolean(),
  collection: z.union([z.literal('none'), collectionId, z.null()]),
  formats: z.array(z.enum(DOCUMENT_FORMATS)),
  languages: z.array(z.string().regex(/^(?:[a-z]{2,8})?$/)).max(THINGS_AT_ONCE),
  pinned: z.boolean(),
  untagged: z.boolean(),
  added: z.enum(ADDED_WITHIN).nullable(),
});
const taggedThing = z.discriminatedUnion('kind', [
  document,
  note,
  z.strictObject({ kind: z.literal('passage'), id: passageId }),
]);
const tagged = z.array(taggedThing).min(1).max(THINGS_AT_ONCE);

/**
 * The arguments of every call, as they must be when they come from a window.
 * No call takes a path: which files are read and written is for the person to say, in a dialog.
 */
export const SCHEMAS: { readonly [N in CallName]: z.ZodType<Args<N>> } = {
  'library.info': z.tuple([]),
  'library.packages': z.tuple([]),
  'library.log': z.tuple([]),
  'library.check': z.tuple([]),
  'library.indexAgain': z.tuple([]),
  'library.addSample': z.tuple([]),
  ...ARCHIVE_SCHEMAS,

  'documents.list': z.tuple([]),
  'documents.newest': z.tuple([count]),
  'documents.works': z.tuple([]),
  'documents.find': z.tuple([documentId]),
  'documents.read': z.tuple([revisionId]),
  'documents.begin': z.tuple([revisionId, count]),
  'documents.report': z.tuple([revisionId]),
  'documents.picture': z.tuple([revisionId, count]),
  'documents.import': z.tuple([]),
  'documents.importGiven': z.tuple([z.array(givenFile).max(FILES_AT_ONCE), password]),
  'documents.retryImport': z.tuple([password]),
  'documents.cancelImport': z.tuple([]),
  'documents.trash': z.tuple([documentIds]),
  'documents.restore': z.tuple([documentIds]),
  'documents.pin': z.tuple([documentIds, z.boolean()]),
  'documents.revisions': z.tuple([documentId]),
  'documents.resembling': z.tuple([documentId]),
  'documents.join': z.tuple([documentId, documentId]),
  'documents.separate': z.tuple([revisionId]),
  'documents.keepApart': z.tuple([documentId, documentId]),
  'documents.metadata': z.tuple([documentId]),
  'documents.editMetadata': z.tuple([documentId, METADATA_EDIT]),
  'documents.editMany': z.tuple([documentIds, METADATA_EDIT]),
  'documents.repair': z.tuple([revisionId, repair]),
  'documents.undoRepair': z.tuple([revisionId]),
  'documents.repairs': z.tuple([revisionId]),

  'recognition.start': z.tuple([documentId, recognitionLanguages, z.enum(PAGE_CHOICES), password]),
  'recognition.cancel': z.tuple([]),

  'originals.describe': z.tuple([revisionId, password]),
  'originals.page': z.tuple([revisionId, count, pageWidth]),
  'originals.lines': z.tuple([revisionId, count]),

  'passages.create': z.tuple([range]),
  'passages.find': z.tuple([passageId]),
  'passages.list': z.tuple([revisionId]),
  'passages.highlight': z.tuple([passageId, z.enum(HIGHLIGHT_COLOURS).nullable()]),
  'passages.comment': z.tuple([passageId, words(COMMENT_LENGTH)]),
  'passages.changeRange': z.tuple([passageId, range]),
  'passages.choices': z.tuple([]),
  'passages.anchors': z.tuple([revisionId]),
  'passages.decide': z.tuple([passageId, revisionId, z.boolean()]),
  'annotations.export': z.tuple([documentId.nullable()]),
  'annotations.import': z.tuple([]),
  'passages.reference': z.tuple([range]),

  'highlights.colours': z.tuple([]),
  'highlights.rename': z.tuple([z.enum(HIGHLIGHT_COLOURS), words(TITLE_LENGTH)]),

  'notes.list': z.tuple([]),
  'notes.templates': z.tuple([]),
  'notes.find': z.tuple([noteId]),
  'notes.create': z.tuple([words(TITLE_LENGTH)]),
  'notes.save': z.tuple([draft]),
  'notes.pastedPage': z.tuple([words(LONGEST_PASTE)]),
  'notes.copied': z.tuple([words(STATE_LENGTH)]),
  'notes.fromMarkdown': z.tuple([words(LONGEST_MARKDOWN)]),
  'notes.setTemplate': z.tuple([noteId, z.boolean()]),
  'notes.createFrom': z.tuple([noteId]),
  'notes.versions': z.tuple([noteId]),
  'notes.version': z.tuple([noteId, count]),
  'notes.trash': z.tuple([noteIds]),
  'notes.restore': z.tuple([noteIds]),
  'notes.pin': z.tuple([noteIds, z.boolean()]),
  'notes.export': z.tuple([z.array(noteId).min(1).max(NOTES_AT_ONCE), exportOptions]),
  'notes.checkTemplates': z.tuple([exportTemplates]),
  'notes.preview': z.tuple([z.array(noteId).min(1).max(NOTES_AT_ONCE), exportOptions]),
  'notes.confirmExport': z.tuple([id, z.enum(['replace', 'keep-both'])]),
  'notes.verifyExport': z.tuple([]),
  'notes.verifyAgain': z.tuple([]),

  ...REDACTION_SCHEMAS,
  'redactions.preview': z.tuple([z.array(noteId).min(1).max(NOTES_AT_ONCE), exportOptions]),

  'pictures.keep': z.tuple([z.instanceof(Uint8Array)]),
  'pictures.choose': z.tuple([]),
  'pictures.find': z.tuple([pictureId]),

  ...BACKUP_SCHEMAS,
  ...LOCK_SCHEMAS,

  ...NAME_SCHEMAS,
  'names.decideMention': z.tuple([nameId, range, z.boolean().nullable()]),

  ...CASE_SCHEMAS,
  'case.draft': z.tuple([range]),
  'case.state': z.tuple([range, GIVEN_STATEMENT]),

  'search.find': z.tuple([SEARCH_ASK]),
  'search.facets': z.tuple([SEARCH_ASK]),
  'search.within': z.tuple([SEARCH_ASK, revisionId]),
  'search.batch': z.tuple([SEARCH_LINES, SEARCH_ASK]),
  'search.cancelBatch': z.tuple([]),
  'search.chooseList': z.tuple([]),
  'search.saveTable': z.tuple([BATCH_RESULTS]),

  'searches.list': z.tuple([]),
  'searches.save': z.tuple([words(TITLE_LENGTH), KEPT_ASK]),
  'searches.rename': z.tuple([SAVED_SEARCH_ID, words(TITLE_LENGTH)]),
  'searches.move': z.tuple([SAVED_SEARCH_ID, count]),
  'searches.delete': z.tuple([SAVED_SEARCH_ID]),
  'searches.look': z.tuple([SAVED_SEARCH_ID]),

  'acts.state': z.tuple([]),
  'acts.undo': z.tuple([count]),
  'acts.redo': z.tuple([]),

  'shortcuts.own': z.tuple([]),
  'shortcuts.change': z.tuple([commandId, z.string().refine(isAccelerator).nullable()]),
  'shortcuts.reset': z.tuple([]),

  'clipboard.clear': z.tuple([z.string().regex(/^[0-9a-f]{64}$/)]),

  'links.end': z.tuple([LINK_END]),
  'links.of': z.tuple([LINK_END]),
  'links.in': z.tuple([revisionId]),
  'links.backlinksOf': z.tuple([NOTE_OR_DOCUMENT]),
  'links.make': z.tuple([LINK_TYPE_ID, LINK_END, LINK_END, LINK_COMMENT]),
  'links.change': z.tuple([linkId, LINK_CHANGE]),
  'links.delete': z.tuple([linkId]),
  'links.types': z.tuple([]),
  'links.makeType': z.tuple([words(TITLE_LENGTH), words(TITLE_LENGTH)]),
  'links.renameType': z.tuple([LINK_TYPE_ID, words(TITLE_LENGTH), words(TITLE_LENGTH)]),
  'links.deleteType': z.tuple([LINK_TYPE_ID]),

  'citations.matches': z.tuple([revisionId]),
  'citations.citedBy': z.tuple([documentId]),
  'citations.copied': z.tuple([documentIds, styling]),
  'citations.reject': z.tuple([passageId, documentId, z.boolean()]),

  'tags.list': z.tuple([]),
  'tags.find': z.tuple([tagId]),
  'tags.create': z.tuple([words(TITLE_LENGTH), z.enum(TAG_COLOURS).nullable()]),
  'tags.rename': z.tuple([tagId, words(TITLE_LENGTH)]),
  'tags.recolour': z.tuple([tagId, z.enum(TAG_COLOURS)]),
  'tags.delete': z.tuple([tagId]),
  'tags.merge': z.tuple([tagId, tagId]),
  'tags.of': z.tuple([taggedThing]),
  'tags.give': z.tuple([tagId, tagged]),
  'tags.take': z.tuple([tagId, tagged]),

  'collections.list': z.tuple([]),
  'collections.create': z.tuple([words(TITLE_LENGTH), collectionId.nullable()]),
  'collections.rename': z.tuple([collectionId, words(TITLE_LENGTH)]),
  'collections.move': z.tuple([collectionId, collectionId.nullable()]),
  'collections.delete': z.tuple([collectionId]),
  'collections.add': z.tuple([collectionId, members]),
  'collections.remove': z.tuple([collectionId, members]),

  'filters.list': z.tuple([]),
  'filters.save': z.tuple([words(TITLE_LENGTH), filter]),
  'filters.rename': z.tuple([filterId, words(TITLE_LENGTH)]),
  'filters.move': z.tuple([filterId, count]),
  'filters.delete': z.tuple([filterId]),
};
