import { expect, test } from 'vitest';
import { HIGHLIGHT_COLOURS } from '#shared/model/colour.ts';
import { toLinkTypeId, toRevisionId } from '#shared/model/ids.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import { createTag } from '../../../electron/library/organise-tags.ts';
import { countFates, listAnchorFates } from '../../../electron/storage/anchors.ts';
import { listHighlightColours, renameHighlightColour } from '../../../electron/storage/highlight-colours.ts';
import { newLinkId } from '../../../electron/storage/ids.ts';
import { insertLink } from '../../../electron/storage/links.ts';
import { openLibrary } from '../../../electron/storage/open-library.ts';
import { listPassageUses } from '../../../electron/storage/passage-uses.ts';
import { setComment, setHighlight } from '../../../electron/storage/passages.ts';
import { sql } from '../../../electron/storage/sql.ts';
import { giveTag, takeTag } from '../../../electron/storage/tagged.ts';
import { olderLibrary } from '../../support/older-library.ts';
import { revise } from '../../support/revise.ts';
import { ofParagraphs, store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const AT = new Date('2026-01-01T00:00:00.000Z');
const TEXT = 'The lamp went out at nine.';
const WORDS = ['The', 'lamp', 'went', 'out', 'at', 'nine'] as const;

test('a passage is in use by a highlight, a comment, a tag or a link, and in a newer text the same are', async () => {
  const db = await tempLibrary();
  const document = await store(db, ofParagraphs('Report', TEXT));
  const { revisionId } = document;
  const [the, lamp, went, out, at, nine] = await Promise.all(
    WORDS.map((word) => {
      const start = TEXT.indexOf(word);
      return makePassage(db, { revisionId, start, end: start + word.length }, AT);
    }),
  );
  if (!the || !lamp || !went || !out || !at || !nine) throw new Error('six passages were made');
  const inUse = async (id = revisionId) => (await listPassageUses(db, id)).map(({ quote }) => quote.exact);
  expect(await inUse()).toEqual([]);
  const tag = await db.transaction(async (tx) => {
    await setHighlight(tx, the.id, 'purple');
    await setComment(tx, lamp.id, 'Which one?');
    const made = await createTag(tx, 'light', null, AT);
    await giveTag(tx, made.id, [{ kind: 'passage', id: went.id }]);
    await insertLink(tx, {
      id: newLinkId(),
      typeId: toLinkTypeId('repeats'),
      from: { kind: 'passage', id: out.id },
      to: { kind: 'passage', id: at.id },
      comment: '',
      createdAt: AT.toISOString(),
    });
    return made.id;
  });
  const used = ['The', 'lamp', 'went', 'out', 'at'];
  expect(await inUse()).toEqual(used);

  const newer = await revise(db, document, TEXT, 'It was dark.');
  expect([
    await inUse(newer),
    (await listAnchorFates(db, newer)).map(({ quote }) => quote),
    (await countFates(db, newer)).exact,
  ]).toEqual([used, used, 5]);

  await db.transaction(async (tx) => {
    await setHighlight(tx, the.id, null);
    await setComment(tx, lamp.id, '');
    await takeTag(tx, tag, [{ kind: 'passage', id: went.id }]);
    await tx.run(sql`DELETE FROM links`);
  });
  expect([await inUse(), await inUse(newer), (await countFates(db, newer)).exact]).toEqual([[], [], 0]);
});

test('six colours are offered, and what one of them stands for is for the person to say', async () => {
  const db = await tempLibrary();
  expect((await listHighlightColours(db)).map(({ colour }) => colour)).toEqual(HIGHLIGHT_COLOURS);
  await db.transaction((tx) => renameHighlightColour(tx, 'pink', 'دروغ'));
  expect((await listHighlightColours(db)).find(({ colour }) => colour === 'pink')?.name).toBe('دروغ');
});

test('a colour that there is not is refused by the library itself', async () => {
  const db = await tempLibrary();
  const { revisionId } = await store(db, ofParagraphs('Report', TEXT));
  const { id } = await makePassage(db, { revisionId, start: 0, end: 3 }, AT);
  await expect(
    db.transaction((tx) => tx.run(sql`UPDATE passages SET colour = 'mauve' WHERE id = ${id}`)),
  ).rejects.toThrow(/FOREIGN KEY/);
});

test('highlights of a library from before colours are yellow, and carry no comment', async () => {
  const hash = 'a'.repeat(64);
  const path = await olderLibrary(6, [
    sql`INSERT INTO originals (hash, size, compression, bytes) VALUES (${hash}, 1, 'none', x'61')`,
    sql`
      INSERT INTO documents (id, format, file_name, title, authors, breadcrumb, direction, imported_at)
      VALUES ('d-1', 'plain-text', 'a.txt', 'A', '[]', '[]', 'ltr', '2026-01-01T00:00:00.000Z')`,
    sql`
      INSERT INTO revisions (id, document_id, number, original_hash, text_hash, words, report, created_at)
      VALUES ('r-1', 'd-1', 1, ${hash}, ${hash}, 2, '{}', '2026-01-01T00:00:00.000Z')`,
    sql`
      INSERT INTO blocks (revision_id, ordinal, kind, level, text, start_offset, direction, spans)
      VALUES ('r-1', 0, 'paragraph', 1, 'The lamp.', 0, 'ltr', '[]')`,
    sql`
      INSERT INTO passages (id, revision_id, start_offset, end_offset, exact, prefix, suffix, block, block_offset,
        highlighted, created_at)
      VALUES ('p-1', 'r-1', 4, 8, 'lamp', 'The ', '.', 0, 4, 1, '2026-01-01T00:00:00.000Z')`,
  ]);
  const db = await openLibrary(path);
  const [use] = await listPassageUses(db, toRevisionId('r-1'));
  expect([use?.highlighted, use?.colour, use?.comment, use?.tags, use?.links]).toEqual([
    true,
    'yellow',
    '',
    [],
    0,
  ]);
  await db.close();
});
