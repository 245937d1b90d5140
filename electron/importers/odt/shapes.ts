import { appendElement } from '../office/page.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { childOf, elementsOf, textOf } from '../xml/xml-tree.ts';
import type { OpenParagraph, ReadBlocks } from './reading.ts';

const SHAPES =
  /^draw:(?:custom-shape|rect|line|polyline|polygon|path|circle|ellipse|connector|measure|regular-polygon|caption)$/;
const EMBEDDED = new Set([
  'draw:object',
  'draw:object-ole',
  'draw:plugin',
  'draw:applet',
  'draw:floating-frame',
]);

export function isShape(name: string): boolean {
  return name.startsWith('draw:');
}

/** Reads what is drawn: pictures where they stand, text boxes behind the paragraph; everything else is told as lost. */
export function readShape(shape: XmlElement, paragraph: OpenParagraph, readBlocks: ReadBlocks): void {
  const { name } = shape;
  const { tally } = paragraph.place.reading;
  if (name === 'draw:frame') return readFrame(shape, paragraph, readBlocks);
  if (name === 'draw:control') return;
  if (!SHAPES.test(name)) {
    // A group of shapes, or a link around one.
    for (const inside of elementsOf(shape))
      if (isShape(inside.name)) readShape(inside, paragraph, readBlocks);
    return;
  }
  if (textOf(shape).trim() === '') tally.drawings += 1;
  else readBox(shape, paragraph, readBlocks);
}

function readFrame(frame: XmlElement, paragraph: OpenParagraph, readBlocks: ReadBlocks): void {
  const { tally } = paragraph.place.reading;
  const inside = elementsOf(frame);
  const box = inside.find(({ name }) => name === 'draw:text-box');
  if (box) return readBox(box, paragraph, readBlocks);
  if (inside.some(({ name }) => EMBEDDED.has(name))) {
    tally.embedded += 1;
    return;
  }
  // Several pictures of one frame are one picture in several formats.
  const picture = inside.find(({ name }) => name === 'draw:image');
  if (!picture) return;
  const words = textOf(childOf(frame, 'svg:desc')).trim() || textOf(childOf(frame, 'svg:title')).trim();
  const data = textOf(childOf(picture, 'office:binary-data')).replaceAll(/\s+/g, '');
  const address =
    data === ''
      ? (picture.attributes['xlink:href'] ?? '').replace(/^\.\//, '')
      : `data:image/png;base64,${data}`;
  paragraph.line.picture(address, words);
}

function readBox(box: XmlElement, { place, target, later }: OpenParagraph, readBlocks: ReadBlocks): void {
  place.reading.tally.textBoxes += 1;
  later.push(() =>
    readBlocks(box, appendElement(target, 'div'), { ...place, list: null, number: '', isBody: false }),
  );
}
