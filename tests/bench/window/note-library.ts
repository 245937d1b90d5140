import type { NoteId, RevisionId } from '#shared/model/ids.ts';
import type { NoteNode, NoteState } from '#shared/model/note-state.ts';
import { openBenchIbid } from '../bench-ibid.ts';
import type { Sources } from '../built.ts';
import type { NoteBlock } from '../text/make-note.ts';

const PLAIN = { version: 1, direction: null, format: '', indent: 0 } as const;

/** Makes a library with one document, and a note of this title that quotes it wherever the blocks say so. */
export async function makeNoteLibrary(
  sources: Sources,
  path: string,
  title: string,
  blocks: readonly NoteBlock[],
): Promise<void> {
  const ibid = await openBenchIbid(sources, path);
  const quoted = blocks.filter((block) => block.quoted).map(({ text }) => text);
  const [outcome] = await ibid.handlers['documents.importGiven'](
    [{ name: 'quoted.txt', bytes: Buffer.from(['Words that are quoted', ...quoted].join('\n\n')) }],
    null,
  );
  if (outcome?.status !== 'imported')
    throw new Error(`the quoted document was not imported: ${JSON.stringify(outcome)}`);
  const { revisionId } = outcome.document;
  const { blocks: placed } = await ibid.handlers['documents.read'](revisionId);
  const children: NoteNode[] = [];
  for (const { quoted: isQuoted, text } of blocks) {
    const source = isQuoted ? placed.find((block) => block.text === text) : null;
    if (source === undefined)
      throw new Error('a quoted paragraph is not in the imported text as it was written');
    children.push(
      source === null
        ? {
            ...PLAIN,
            type: 'paragraph',
            children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }],
          }
        : { type: 'quotation', version: 1, passageId: await passage(revisionId, source.start, text.length) },
    );
  }
  const state: NoteState = { root: { ...PLAIN, type: 'root', children } };
  const note = await ibid.handlers['notes.create'](title);
  await save(note.id, note.version, JSON.stringify(state));
  await ibid.close();

  async function passage(revision: RevisionId, start: number, length: number) {
    const { id } = await ibid.handlers['passages.create']({
      revisionId: revision,
      start,
      end: start + length,
    });
    return id;
  }
  async function save(id: NoteId, basedOn: number, text: string) {
    await ibid.handlers['notes.save']({ id, title, state: text, basedOn });
  }
}
