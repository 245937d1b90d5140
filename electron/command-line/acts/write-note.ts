import type { RevisionId } from '#shared/model/ids.ts';
import type { Note, NoteSummary } from '#shared/model/note.ts';
import type { NoteNode } from '#shared/model/note-state.ts';
import type { PassageRange } from '#shared/model/passage.ts';
import type { RevisionText } from '#shared/model/text.ts';
import { parseNoteState } from '#shared/note-state/parse-note-state.ts';
import type { Ibid } from '../../library/open-ibid.ts';
import { appendToNote } from '../../note-text/append-to-note.ts';
import { quotationNode } from '../../note-text/note-nodes.ts';
import { noteStateFromMarkdown } from '../../note-text/note-state-from-markdown.ts';
import { listTitled, only } from '../find-named.ts';
import { findQuotation, splitQuotation } from '../find-quotation.ts';
import type { NoteOrder, NotePart } from '../order.ts';
import { toJson } from '../shown.ts';
import type { Terminal } from '../terminal.ts';

/** What stands at one place of the note: blocks, or a range to make a passage of. */
type Found = { readonly blocks: readonly NoteNode[] } | { readonly range: PassageRange };

/** Makes a note, or extends the one of this title. Everything is found before anything is written. */
export async function writeNote({ handlers }: Ibid, order: NoteOrder, terminal: Terminal): Promise<boolean> {
  const parts = await findParts(handlers, order.parts);
  const same = noteTitled(await handlers['notes.list'](), order.title);
  const blocks: NoteNode[] = [];
  for (const part of parts) {
    if ('blocks' in part) blocks.push(...part.blocks);
    else blocks.push(quotationNode((await handlers['passages.create'](part.range)).id));
  }
  const before = await openNote(handlers, same, order.title);
  const note = await handlers['notes.save']({
    id: before.id,
    title: before.title,
    state: JSON.stringify(appendToNote(parseNoteState(before.state), blocks)),
    basedOn: before.version,
  });
  const { id, title, version, passages } = note;
  await terminal.out(order.json ? `${toJson({ id, title, version, passages })}\n` : `${id}\n`);
  return true;
}

async function findParts(handlers: Ibid['handlers'], parts: readonly NotePart[]): Promise<readonly Found[]> {
  const documents = await handlers['documents.list']();
  const workOf = parts.some((part) => part.kind === 'text' && part.markdown.includes('@'))
    ? await workLookup(handlers)
    : null;
  const texts = new Map<RevisionId, RevisionText>();
  const found: Found[] = [];
  for (const part of parts) {
    if (part.kind === 'text') {
      found.push({ blocks: noteStateFromMarkdown(part.markdown, workOf).root.children });
      continue;
    }
    const { document, words } = splitQuotation(part.quotation, documents);
    const text = texts.get(document.revisionId) ?? (await handlers['documents.read'](document.revisionId));
    texts.set(document.revisionId, text);
    found.push({ range: findQuotation(document, text, words) });
  }
  return found;
}

/** By the keys that citations name documents by. */
async function workLookup(handlers: Ibid['handlers']): Promise<(key: string) => string | null> {
  const ids = new Map((await handlers['documents.works']()).map(({ key, id }) => [key, id]));
  return (key) => ids.get(key) ?? null;
}

/** Null where there is none. Fails with `not-found` where there are several. */
function noteTitled(notes: readonly NoteSummary[], title: string): NoteSummary | null {
  const titled = listTitled(notes, title);
  return titled.length === 0 ? null : only(titled, title, 'note');
}

async function openNote(handlers: Ibid['handlers'], same: NoteSummary | null, title: string): Promise<Note> {
  if (!same) return handlers['notes.create'](title);
  const note = await handlers['notes.find'](same.id);
  if (!note) throw new Error('a note that is listed is not there');
  return note;
}
