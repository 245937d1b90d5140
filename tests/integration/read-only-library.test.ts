import { chmod } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import { toDocumentId, toNoteId, toPassageId, toRevisionId } from '#shared/model/ids.ts';
import { asNobody, canBeNobody } from '../support/as-nobody.ts';
import { libraryState } from '../support/library-state.ts';
import { openTestIbid } from '../support/library.ts';
import { makeScan } from '../support/make-scan.ts';
import { noteState } from '../support/note-state.ts';

const SCAN = makeScan([{ lines: ['The ferry to Lantern House left the pier at dawn.'] }]);
const TEXT = new TextEncoder().encode('The ferry left at dawn.\n\nNobody waved.');

/** A closed library with two documents, a passage that was carried, and a note; and the ids of all. */
async function closedLibrary() {
  const ibid = await openTestIbid();
  const { handlers } = ibid;
  const files = [
    { name: 'scan.pdf', bytes: SCAN },
    { name: 'ferry.txt', bytes: TEXT },
  ];
  const [scan, ferry] = (await handlers['documents.importGiven'](files, null)).map((outcome) =>
    outcome.status === 'imported' ? outcome.document : null,
  );
  if (!scan || !ferry) throw new Error('nothing was imported');
  const passage = await handlers['passages.create']({ revisionId: ferry.revisionId, start: 0, end: 9 });
  const mended = await handlers['documents.repair'](ferry.revisionId, { kind: 'leave-out', block: 1 });
  const note = await handlers['notes.create']('Numbers');
  await ibid.close();
  return { ibid, scan: scan.id, mended, passage: passage.id, note: note.id };
}

test.skipIf(!canBeNobody)(
  'every change of a library that may only be read is refused with a sentence, and at once',
  async () => {
    const { ibid, scan, mended, passage, note } = await closedLibrary();
    await chmod(ibid.libraryFile, 0o444);
    await asNobody([ibid.folder], async () => {
      const { handlers, host, db } = await openTestIbid({ folder: ibid.folder });
      const before = await libraryState(db);
      const document = toDocumentId(mended.id);
      const revision = toRevisionId(mended.revisionId);
      const changes: Readonly<Record<string, () => Promise<unknown>>> = {
        trash: () => handlers['documents.trash']([document]),
        restore: () => handlers['documents.restore']([document]),
        join: () => handlers['documents.join'](scan, document),
        separate: () => handlers['documents.separate'](revision),
        keepApart: () => handlers['documents.keepApart'](scan, document),
        edit: () => handlers['documents.editMetadata'](document, { title: { value: 'Another' } }),
        repair: () => handlers['documents.repair'](revision, { kind: 'leave-out', block: 0 }),
        undo: () => handlers['documents.undoRepair'](revision),
        recognize: () => handlers['recognition.start'](scan, ['eng'], 'unread', null),
        passage: () => handlers['passages.create']({ revisionId: revision, start: 4, end: 9 }),
        highlight: () => handlers['passages.highlight'](toPassageId(passage), 'yellow'),
        decide: () => handlers['passages.decide'](toPassageId(passage), revision, false),
        note: () => handlers['notes.create']('Dates'),
        save: () =>
          handlers['notes.save']({
            id: toNoteId(note),
            title: 'Dates',
            state: noteState('words'),
            basedOn: 1,
          }),
      };
      for (const [name, change] of Object.entries(changes)) {
        const failure = await change().catch((error: unknown) => error);
        expect([name, failure instanceof Failed ? failure.code : failure]).toEqual([
          name,
          'library-read-only',
        ]);
      }
      expect(host.told).toEqual([]);
      expect(await libraryState(db)).toBe(before);
    });
  },
);
