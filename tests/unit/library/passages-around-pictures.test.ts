import { expect, test } from 'vitest';
import { PICTURE_SIGN } from '#shared/text/picture-sign.ts';
import { createPassageLookup } from '../../../electron/export/quoted-passage.ts';
import { makePassage } from '../../../electron/library/make-passage.ts';
import { passageReference } from '../../support/passage-reference.ts';
import { importedDocument, paragraph } from '../../support/imported-document.ts';
import { makePng } from '../../support/make-picture.ts';
import { store } from '../../support/store.ts';
import { tempLibrary } from '../../support/temp-library.ts';

const AT = new Date('2026-01-01T00:00:00.000Z');

/** `One. ⏎ (picture) ⏎ Two.` */
async function illustrated() {
  const db = await tempLibrary();
  const picture = {
    ...paragraph(PICTURE_SIGN, [
      { kind: 'picture', start: 0, end: 1, picture: 0, description: 'A lamp', width: 3, height: 2 } as const,
    ]),
    kind: 'caption' as const,
  };
  const { revisionId } = await store(
    db,
    importedDocument('', {
      title: 'Lamps',
      blocks: [paragraph('One.'), picture, paragraph('Two.')],
      pictures: [{ bytes: makePng(3, 2), mediaType: 'image/png' }],
    }),
  );
  return { db, range: (start: number, end: number) => ({ revisionId, start, end }) };
}

test('a passage may run past a picture, and keeps its exact place', async () => {
  const { db, range } = await illustrated();
  const passage = await makePassage(db, range(0, 11), AT);
  expect([passage.position.start, passage.position.end, passage.quote.exact]).toEqual([
    0,
    11,
    `One.\n${PICTURE_SIGN}\nTwo.`,
  ]);
});

test('what is copied and exported of it are the words alone', async () => {
  const { db, range } = await illustrated();
  const { id } = await makePassage(db, range(0, 11), AT);
  expect(await passageReference(db, range(0, 11))).toBe('“One.\nTwo.”\nLamps, para. 1');
  expect((await createPassageLookup(db)(id, 1)).pieces.map(({ text }) => text)).toEqual(['One.', 'Two.']);
});

test('a picture alone is nothing to quote', async () => {
  const { db, range } = await illustrated();
  await expect(makePassage(db, range(5, 6), AT)).rejects.toMatchObject({ code: 'invalid-call' });
  await expect(makePassage(db, range(4, 7), AT)).rejects.toMatchObject({ code: 'invalid-call' });
});
