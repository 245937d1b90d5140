import { expect, test } from 'vitest';
import { sniffPicture } from '../../../electron/pictures/sniff-picture.ts';
import { HEADS, makePng } from '../../support/make-picture.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

test.each([
  ['PNG', makePng(120, 80), 'image/png'],
  ['JPEG', HEADS.jpeg(120, 80), 'image/jpeg'],
  ['GIF', HEADS.gif(120, 80), 'image/gif'],
  ['lossy WebP', HEADS.webpLossy(120, 80), 'image/webp'],
  ['lossless WebP', HEADS.webpLossless(120, 80), 'image/webp'],
  ['extended WebP', HEADS.webpExtended(120, 80), 'image/webp'],
  ['AVIF', HEADS.avif(120, 80), 'image/avif'],
  ['BMP', HEADS.bmp(120, 80), 'image/bmp'],
  [
    'SVG',
    text(
      '<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80px">',
    ),
    'image/svg+xml',
  ],
  [
    'SVG without a size of its own',
    text('<svg viewBox="0 0 120 80" xmlns="http://www.w3.org/2000/svg">'),
    'image/svg+xml',
  ],
  ['SVG as wide as asked', text('<svg width="120" viewBox="0 0 12 8">'), 'image/svg+xml'],
])('%s is known by its bytes, with its size', (_, bytes, mediaType) => {
  expect(sniffPicture(bytes)).toEqual({ mediaType, size: { width: 120, height: 80 } });
});

test.each([1, 3])('a photograph that stands upright keeps its sides (%i)', (orientation) => {
  expect(sniffPicture(HEADS.jpeg(120, 80, orientation))?.size).toEqual({ width: 120, height: 80 });
});

test.each([6, 8])('a photograph that lies on its side is measured as it is shown (%i)', (orientation) => {
  expect(sniffPicture(HEADS.jpeg(120, 80, orientation))?.size).toEqual({ width: 80, height: 120 });
});

test.each([
  ['words', text('The ferry left at dawn.')],
  ['a page', text('<!doctype html><html><svg></svg></html>')],
  ['a PDF document', text('%PDF-1.7')],
  ['nothing', new Uint8Array()],
  ['two letters that begin other things than bitmaps', text('BM 12 is a road in the north of the island.')],
])('%s is no picture', (_, bytes) => {
  expect(sniffPicture(bytes)).toBeNull();
});

test('a picture that is cut off anywhere is a picture or none, and never an error', () => {
  const whole = [makePng(9, 9), ...Object.values(HEADS).map((head) => head(120, 80))];
  const sizes = whole.flatMap((bytes) =>
    Array.from(bytes, (_, length) => sniffPicture(bytes.subarray(0, length))?.size ?? null),
  );
  const wrong = sizes.filter((size) => size !== null && !(size.width > 0 && size.height > 0));
  expect([sizes.length > 300, wrong]).toEqual([true, []]);
});
