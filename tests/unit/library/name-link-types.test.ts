import { expect, test } from 'vitest';
import { toLinkTypeId } from '#shared/model/ids.ts';
import { makeLink } from '../../../electron/library/make-link.ts';
import { deleteLinkType, makeLinkType, renameLinkType } from '../../../electron/library/name-link-types.ts';
import { createNote } from '../../../electron/library/save-note.ts';
import { listLinkTypes } from '../../../electron/storage/link-types.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const NOW = new Date(0);

test('every library has types of links, and a person makes more', async () => {
  const db = await tempLibrary();
  const made = await db.transaction((tx) => makeLinkType(tx, ' is the  source of ', 'goes back to'));
  expect((await listLinkTypes(db)).map(({ name, inverse, own }) => [name, inverse, own])).toEqual([
    ['supports', 'is supported by', false],
    ['contradicts', 'contradicts', false],
    ['repeats', 'is repeated by', false],
    ['quotes', 'is quoted by', false],
    ['responds to', 'is responded to by', false],
    ['tells of the same event as', 'tells of the same event as', false],
    ['cites', 'is cited by', false],
    ['relates to', 'relates to', false],
    ['is the source of', 'goes back to', true],
  ]);
  expect(await db.transaction((tx) => makeLinkType(tx, 'IS the source of', 'Goes back to'))).toEqual(made);
});

test('a type without an inverse reads the same both ways, and one without a name is refused', async () => {
  const db = await tempLibrary();
  expect(await db.transaction((tx) => makeLinkType(tx, 'هم‌زمان با', ' '))).toMatchObject({
    name: 'هم‌زمان با',
    inverse: 'هم‌زمان با',
  });
  await expect(db.transaction((tx) => makeLinkType(tx, '  ', 'x'))).rejects.toMatchObject({
    code: 'invalid-name',
  });
});

test('only a type of one’s own is renamed or deleted, and none that a link has', async () => {
  const db = await tempLibrary();
  const { id } = await db.transaction((tx) => makeLinkType(tx, 'saw', 'was seen by'));
  const supports = toLinkTypeId('supports');
  for (const act of [
    db.transaction((tx) => renameLinkType(tx, supports, 'helps', 'is helped by')),
    db.transaction((tx) => deleteLinkType(tx, supports)),
    db.transaction((tx) => renameLinkType(tx, id, 'Supports', 'is supported by')),
  ]) {
    await expect(act).rejects.toMatchObject({ code: 'conflict' });
  }
  await db.transaction((tx) => renameLinkType(tx, id, 'met', 'was met by'));
  const [from, to] = [await createNote(db, 'One', NOW), await createNote(db, 'Two', NOW)].map(
    (note) => ({ kind: 'note', id: note.id }) as const,
  );
  if (!from || !to) throw new Error('no notes');
  await db.transaction((tx) => makeLink(tx, { typeId: id, from, to, comment: '' }, NOW));
  await expect(db.transaction((tx) => deleteLinkType(tx, id))).rejects.toMatchObject({
    code: 'conflict',
    message: '“met” is what a link says. Give it another type first.',
  });
});
