import type { Element, ElementContent } from 'xast';

/** https://www.w3.org/TR/xml/#charsets: what else a text may hold stands in no XML. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly ElementContent[] = [],
): Element {
  return { type: 'element', name, attributes: { ...attributes }, children: [...children] };
}

/** Words with signs that XML 1.0 cannot hold replaced by U+FFFD. */
export function inXml(words: string): string {
  return words.toWellFormed().replaceAll(NOT_IN_XML, '\ufffd');
}
