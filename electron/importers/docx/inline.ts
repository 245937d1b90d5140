import { fieldMeaning } from '../office/field-codes.ts';
import { PLAIN } from '../office/line.ts';
import { DELETED, MOVED } from '../office/losses.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { descendantsOf, elementsOf, textOf } from '../xml/xml-tree.ts';
import { chosen, deletedWords } from './changes.ts';
import type { OpenParagraph } from './reading.ts';
import { readRun } from './runs.ts';

/** Reads what a paragraph holds. */
export function readInline(parent: XmlElement, paragraph: OpenParagraph): void {
  const { story, line } = paragraph;
  const { bookmarks, tally } = story.reading;
  for (const element of elementsOf(parent)) {
    const { name, attributes } = element;
    if (name === 'w:r') readRun(element, paragraph);
    else if (name === 'w:hyperlink') readInline(element, { ...paragraph, href: hrefOf(element, paragraph) });
    else if (name === 'w:fldSimple') readSimpleField(element, paragraph);
    else if (name === 'w:del' || name === 'w:moveFrom') {
      const words = deletedWords(element);
      // What was moved stands where it was moved to.
      if (name === 'w:del' && words !== '') tally.deletions += 1;
      line.dropped(words, name === 'w:del' ? DELETED : MOVED);
    } else if (name === 'w:bookmarkStart') {
      const place = attributes['w:name'] ?? '';
      if (bookmarks.linked.has(place)) line.anchor(place);
    } else if (name === 'm:oMath' || name === 'm:oMathPara') readFormula(element, paragraph);
    else if (name === 'mc:AlternateContent') readInline(chosen(element), paragraph);
    // Whatever says something of the words in it, and is none.
    else if (name !== 'w:pPr') readInline(element, paragraph);
  }
}

function hrefOf({ attributes }: XmlElement, { story, href }: OpenParagraph): string | null {
  const relation = story.part.relations.get(attributes['r:id'] ?? '');
  const place = attributes['w:anchor'] ?? attributes['w:docLocation'] ?? '';
  const address = relation?.isOuter ? relation.target : '';
  if (address === '' && place === '') return href;
  return address.includes('#') || place === '' ? address : `${address}#${place}`;
}

function readSimpleField(element: XmlElement, paragraph: OpenParagraph): void {
  const { fields } = paragraph.story;
  fields.begin();
  fields.instruct(element.attributes['w:instr'] ?? '');
  fields.separate();
  const { href } = fieldMeaning(element.attributes['w:instr'] ?? '');
  readInline(element, href === null ? paragraph : { ...paragraph, href });
  fields.end();
}

function readFormula(element: XmlElement, { story, line }: OpenParagraph): void {
  const text = descendantsOf(element)
    .filter(({ name }) => name === 'm:t')
    .map(textOf)
    .join('');
  if (text === '') return;
  story.reading.tally.formulas += 1;
  line.text(text, PLAIN);
}
