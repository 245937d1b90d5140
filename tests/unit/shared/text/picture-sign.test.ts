import { expect, test } from 'vitest';
import { PICTURE_SIGN, pictureIn, wordsAlone } from '#shared/text/picture-sign.ts';
import { placeOf } from '#shared/text/place.ts';
import { placeBlocks } from '#shared/text/canonical-text.ts';
import { paragraph } from '../../../support/imported-document.ts';

const picture = paragraph(PICTURE_SIGN, [
  { kind: 'picture', start: 0, end: 1, picture: 0, description: null, width: null, height: null },
]);

test('the words of a text are what is left when a picture goes with its line', () => {
  expect(wordsAlone(`One.\n${PICTURE_SIGN}\nTwo.`)).toBe('One.\nTwo.');
  expect(wordsAlone(`One ${PICTURE_SIGN}two`)).toBe('One two');
  expect(wordsAlone(PICTURE_SIGN)).toBe('');
  expect(wordsAlone('One.\n\nTwo.')).toBe('One.\n\nTwo.');
});

test('the sign alone, as a source may print it, is no picture', () => {
  expect([
    pictureIn(picture)?.picture,
    pictureIn(paragraph(PICTURE_SIGN)),
    pictureIn({ ...picture, text: 'x' }),
  ]).toEqual([0, null, null]);
});

test('paragraphs are counted past pictures', () => {
  const { blocks, footnotes } = placeBlocks([paragraph('One.'), picture, paragraph('Two.')], []);
  expect(blocks.map(({ start }) => placeOf(blocks, footnotes, start).paragraph)).toEqual([1, null, 2]);
});
