import type { XmlElement } from '../xml/read-xml.ts';
import { chosen } from './changes.ts';
import type { OpenParagraph } from './reading.ts';

const CHARTS = /^(?:c:chart|dgm:relIds)$/;
const SHAPES = /^(?:wps:wsp|v:(?:shape|rect|oval|line|roundrect|polyline|curve|arc))$/;

/** Reads what is drawn: pictures where they stand, text boxes for later; everything else is told as lost. */
export function readDrawing(drawing: XmlElement, { story, line }: OpenParagraph): void {
  const { tally } = story.reading;
  if (drawing.name === 'w:object') {
    tally.embedded += 1;
    return;
  }
  const inside = partsOf(drawing);
  const description =
    inside
      .map(({ attributes }) => attributes['descr'] || attributes['alt'] || '')
      .find((words) => words !== '') ?? '';
  const boxes = inside.filter(({ name }) => name === 'w:txbxContent');
  const pictures = inside.filter(({ name }) => name === 'a:blip' || name === 'v:imagedata');
  for (const { attributes } of pictures) {
    const relation = story.part.relations.get(
      attributes['r:embed'] ?? attributes['r:id'] ?? attributes['r:link'] ?? '',
    );
    line.picture(relation?.target ?? '', description);
  }
  story.boxes.push(...boxes);
  tally.textBoxes += boxes.length;
  const isDrawn =
    inside.some(({ name }) => CHARTS.test(name)) ||
    (boxes.length === 0 && inside.some(({ name }) => SHAPES.test(name)));
  if (isDrawn && pictures.length === 0) tally.drawings += 1;
}

/** What a drawing is made of, without what stands in its text boxes, and once where older versions have it again. */
function partsOf(drawing: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [drawing];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    if (next.name === 'w:txbxContent') continue;
    const frame = next.name === 'mc:AlternateContent' ? chosen(next) : next;
    waiting.push(...frame.children.filter((child) => typeof child !== 'string').toReversed());
  }
  return found;
}
