import { z } from 'zod';
import type { Args, CallName } from '#shared/ipc/contract.ts';
import { METADATA_EDIT } from './metadata-schema.ts';
import { ID_PATTERN, toDocumentId, toNoteId, toPassageId, toRevisionId } from '#shared/model/ids.ts';
import { PAGE_CHOICES, RECOGNITION_LANGUAGES } from '#shared/model/recognition.ts';
import { relativePath } from '#shared/pictures/relative-path.ts';

/** Far above what a person writes, and low enough that a page gone wrong cannot fill the library in one call. */
const TITLE_LENGTH = 1000;
const QUERY_LENGTH = 1000;
const PATH_LENGTH = 4096;
const PASSWORD_LENGTH = 1000;
const STATE_LENGTH = 50_000_000;
const FILES_AT_ONCE = 10_000;
const NOTES_AT_ONCE = 100_000;

const id = z.string().regex(ID_PATTERN);
const documentId = id.transform(toDocumentId);
const revisionId = id.transform(toRevisionId);
const passageId = id.transform(toPassageId);
const noteId = id.transform(toNoteId);
const count = z.int().nonnegative();

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

/**
 * The arguments of every call, as they must be when they come from a window.
 * No call takes a path: which files are read and written is for the person to say, in a dialog.
 */
export const SCHEMAS: { readonly [N in CallName]: z.ZodType<Args<N>> } = {
  'library.info': z.tuple([]),
  'library.check': z.tuple([]),
  'library.addSample': z.tuple([]),

  'documents.list': z.tuple([]),
  'documents.find': z.tuple([documentId]),
  'documents.read': z.tuple([revisionId]),
  'documents.report': z.tuple([revisionId]),
  'documents.picture': z.tuple([revisionId, count]),
  'documents.import': z.tuple([]),
  'documents.importGiven': z.tuple([z.array(givenFile).max(FILES_AT_ONCE), password]),
  'documents.retryImport': z.tuple([password]),
  'documents.cancelImport': z.tuple([]),
  'documents.trash': z.tuple([documentId]),
  'documents.restore': z.tuple([documentId]),
  'documents.revisions': z.tuple([documentId]),
  'documents.resembling': z.tuple([documentId]),
  'documents.join': z.tuple([documentId, documentId]),
  'documents.separate': z.tuple([revisionId]),
  'documents.keepApart': z.tuple([documentId, documentId]),
  'documents.metadata': z.tuple([documentId]),
  'documents.editMetadata': z.tuple([documentId, METADATA_EDIT]),
  'documents.repair': z.tuple([revisionId, repair]),
  'documents.undoRepair': z.tuple([revisionId]),
  'documents.repairs': z.tuple([revisionId]),

  'recognition.start': z.tuple([documentId, recognitionLanguages, z.enum(PAGE_CHOICES), password]),
  'recognition.cancel': z.tuple([]),

  'passages.create': z.tuple([range]),
  'passages.find': z.tuple([passageId]),
  'passages.list': z.tuple([revisionId]),
  'passages.highlight': z.tuple([passageId, z.boolean()]),
  'passages.anchors': z.tuple([revisionId]),
  'passages.decide': z.tuple([passageId, revisionId, z.boolean()]),
  'passages.reference': z.tuple([range]),

  'notes.list': z.tuple([]),
  'notes.find': z.tuple([noteId]),
  'notes.create': z.tuple([words(TITLE_LENGTH)]),
  'notes.save': z.tuple([draft]),
  'notes.versions': z.tuple([noteId]),
  'notes.version': z.tuple([noteId, count]),
  'notes.trash': z.tuple([noteId]),
  'notes.restore': z.tuple([noteId]),
  'notes.export': z.tuple([z.array(noteId).min(1).max(NOTES_AT_ONCE)]),
  'notes.confirmExport': z.tuple([id, z.enum(['replace', 'keep-both'])]),

  'search.find': z.tuple([words(QUERY_LENGTH)]),
};
