import { Failed } from '#shared/ipc/result.ts';
import type { LibraryHandlers } from '#shared/ipc/contract.ts';
import type { DocumentId, NoteId, RevisionId } from '#shared/model/ids.ts';
import type { ImportOutcome } from '#shared/model/import.ts';
import { noteState } from './note-state.ts';

export const bytes = (text: string) => new TextEncoder().encode(text);
const long = 'said again and again '.repeat(20_000);

/** Each place where something is written, with work that needs more room than a full disk has. */
export interface WriteSite {
  readonly what: string;
  readonly work: (ibid: { readonly handlers: LibraryHandlers }, ids: Ids) => Promise<unknown>;
  /** Two transactions: a note is made in the trash and taken out of it, and an empty one may stay there. */
  readonly twice?: boolean;
}
/** What there is in the library before. */
export interface Ids {
  readonly document: DocumentId;
  readonly revision: RevisionId;
  readonly note: NoteId;
}

export const SITES: readonly WriteSite[] = [
  {
    what: 'import',
    work: ({ handlers }) =>
      imported(handlers['documents.importGiven']([{ name: 'b.txt', bytes: bytes(long) }], null)),
  },
  { what: 'a note', twice: true, work: ({ handlers }) => handlers['notes.create']('Another') },
  {
    what: 'autosave',
    work: ({ handlers }, { note }) =>
      handlers['notes.save']({
        id: note,
        title: 'Numbers',
        state: noteState(long.slice(0, 60_000)),
        basedOn: 1,
      }),
  },
  {
    what: 'a passage',
    work: ({ handlers }, { revision }) =>
      handlers['passages.create']({ revisionId: revision, start: 0, end: 5 }),
  },
  { what: 'an act', work: ({ handlers }, { document }) => handlers['documents.trash']([document]) },
  {
    what: 'a pin',
    work: ({ handlers }, { document }) => handlers['documents.pin']([document], true),
  },
  { what: 'a tag', work: ({ handlers }) => handlers['tags.create']('Lamps', null) },
  { what: 'a collection', work: ({ handlers }) => handlers['collections.create']('Box', null) },
  { what: 'a name', work: ({ handlers }) => handlers['names.create']('Samira Nouri', 'person') },
  {
    what: 'a search',
    work: ({ handlers }) =>
      handlers['filters.save']('Box', {
        words: 'a',
        tags: [],
        everyTag: false,
        collection: null,
        formats: [],
        languages: [],
        pinned: false,
        untagged: false,
        added: null,
      }),
  },
  { what: 'keys', work: ({ handlers }) => handlers['shortcuts.change']('about', 'CmdOrCtrl+Alt+9') },
  {
    what: 'an export',
    work: async (ibid, { note }) => ibid.handlers['notes.export']([note], { flavour: 'pandoc', texts: true }),
  },
  { what: 'a backup', work: ({ handlers }) => handlers['backups.make']() },
];

/** A file that could not be imported is an outcome, not a failure of the call. */
async function imported(outcomes: Promise<readonly ImportOutcome[]>): Promise<void> {
  const [outcome] = await outcomes;
  if (outcome?.status === 'failed') throw new Failed(outcome.failure.code, outcome.failure.message);
}

/** A document and a note, to be written to. */
export async function fillLibrary({ handlers }: { readonly handlers: LibraryHandlers }): Promise<Ids> {
  await handlers['documents.importGiven']([{ name: 'a.txt', bytes: bytes('Fifty people were held.') }], null);
  const [document] = await handlers['documents.list']();
  if (!document) throw new Error('nothing was imported');
  const note = await handlers['notes.create']('Numbers');
  return { document: document.id, revision: document.revisionId, note: note.id };
}
