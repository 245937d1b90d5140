import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HIGHLIGHT_COLOURS } from '#shared/model/colour.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import { collectAnnotations } from '../../../../electron/export/annotations/collect-annotations.ts';
import { importAnnotations } from '../../../../electron/library/annotations/import-annotations.ts';
import { readAnnotations } from '../../../../electron/library/annotations/read-annotations.ts';
import { makePassage } from '../../../../electron/library/make-passage.ts';
import { createTag } from '../../../../electron/library/organise-tags.ts';
import type { Database } from '../../../../electron/storage/database.ts';
import { setComment, setHighlight } from '../../../../electron/storage/passages.ts';
import { giveTag } from '../../../../electron/storage/tagged.ts';
import { COLLECTION } from '../../../support/annotation-shape.ts';
import { ofParagraphs, store } from '../../../support/store.ts';
import { tempLibrary } from '../../../support/temp-library.ts';

const AT = new Date('2026-01-01T00:00:00.000Z');
const TEXT = [
  'Lantern 🕯️ House held about fifty people. Nobody kept a list, and nobody asked for one.',
  'او گفت که حدود پنجاه نفر آنجا بودند؛ می‌گفتند هیچ‌کس نشمرد.',
  'Nobody kept a list, she said: 𝄞 and nobody asked. She said so twice.',
];

async function library() {
  const db = await tempLibrary();
  return { db, document: await store(db, ofParagraphs('A Statement', ...TEXT)) };
}

async function takeIn(db: Database, file: string) {
  const loaded = { name: 'annotations.jsonld', annotations: readAnnotations(file) };
  return db.transaction((tx) => importAnnotations(tx, loaded, AT));
}

/** What the file says, without the names of its own: another library gives its passages other ids. */
async function said(db: Database, id: DocumentId) {
  const read = COLLECTION.parse(await collectAnnotations(db, [id]));
  return read.first.items.map(({ id: _own, ...rest }) => rest);
}

const mark = fc.record({
  at: fc.nat(),
  length: fc.integer({ min: 1, max: 60 }),
  colour: fc.constantFrom(...HIGHLIGHT_COLOURS),
  comment: fc.constantFrom('', 'Who counted?', 'چه کسی شمرد؟'),
  tag: fc.constantFrom(null, 'numbers', 'شمار'),
});

test('what is written of a library is the same once it was read into another that holds the texts', async () => {
  const characters = Array.from(TEXT.join('\n'));
  await fc.assert(
    fc.asyncProperty(fc.array(mark, { maxLength: 6 }), async (marks) => {
      const [one, other] = [await library(), await library()];
      for (const { at, length, colour, comment, tag } of marks) {
        const first = at % (characters.length - 1);
        const start = characters.slice(0, first).join('').length;
        const words = characters.slice(first, first + length).join('');
        const range = { revisionId: one.document.revisionId, start, end: start + words.length };
        const passage = await makePassage(one.db, range, AT);
        await one.db.transaction(async (tx) => {
          await setHighlight(tx, passage.id, colour);
          await setComment(tx, passage.id, comment);
          if (tag !== null) {
            const { id } = await createTag(tx, tag, null, AT);
            await giveTag(tx, id, [{ kind: 'passage', id: passage.id }]);
          }
        });
      }
      const file = JSON.stringify(await collectAnnotations(one.db, [one.document.id]));
      const taken = await takeIn(other.db, file);
      expect(taken.lost).toEqual([]);
      expect(await said(other.db, other.document.id)).toEqual(await said(one.db, one.document.id));
      expect(await takeIn(other.db, file)).toMatchObject({ added: 0, lost: [] });
    }),
    { numRuns: 10 },
  );
});
