import type { XmlElement } from '../xml/read-xml.ts';
import { childOf, descendantsOf, textOf } from '../xml/xml-tree.ts';

/** The branch of what newer versions know and what older ones do instead. */
export function chosen(element: XmlElement): XmlElement {
  return childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback') ?? { ...element, children: [] };
}

/** The words that a change took out, without the codes of fields. */
export function deletedWords(element: XmlElement): string {
  return descendantsOf(element)
    .map((each) => {
      if (each.name === 'w:delText' || each.name === 'w:t') return textOf(each);
      return /^w:(?:tab|br|cr|p)$/.test(each.name) ? ' ' : '';
    })
    .join('');
}

/** Whether a change took out the end of a paragraph, which then goes on in the next one. */
export function isEndDeleted(properties: XmlElement | null): boolean {
  const mark = childOf(properties, 'w:rPr');
  return childOf(mark, 'w:del') !== null || childOf(mark, 'w:moveFrom') !== null;
}
