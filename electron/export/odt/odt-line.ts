import type { PhrasingContent } from 'mdast';
import type { Element, ElementContent } from 'xast';
import { element, inXml } from '../xml-nodes.ts';
import { TEXT_STYLES } from './odt-styles.ts';

/** What stands where a footnote is referred to. */
export type NoteOf = (identifier: string) => Element;

export function lineOf(line: readonly PhrasingContent[], noteOf: NoteOf): ElementContent[] {
  return line.flatMap((node) => phraseOf(node, noteOf));
}

function phraseOf(node: PhrasingContent, noteOf: NoteOf): readonly ElementContent[] {
  switch (node.type) {
    case 'text':
      return wordsOf(node.value);
    case 'break':
      return [lineBreak()];
    case 'inlineCode':
    case 'inlineMath':
      return [span(TEXT_STYLES.code, wordsOf(node.value))];
    case 'strong':
    case 'delete':
      return [span(TEXT_STYLES[node.type], lineOf(node.children, noteOf))];
    case 'emphasis':
      return [span(TEXT_STYLES[node.data?.hName ?? 'emphasis'], lineOf(node.children, noteOf))];
    case 'link':
      return [
        element(
          'text:a',
          {
            'xlink:type': 'simple',
            'xlink:href': addressOf(node.url),
            'text:style-name': TEXT_STYLES.link,
          },
          lineOf(node.children, noteOf),
        ),
      ];
    case 'footnoteReference':
      return [noteOf(node.identifier)];
    case 'image':
    case 'imageReference':
      return node.alt ? wordsOf(node.alt) : [];
    case 'linkReference':
      return lineOf(node.children, noteOf);
    case 'html':
    case 'citationMark':
    case 'wikiLink':
      return [];
    default:
      node satisfies never;
      return [];
  }
}

export function span(style: string, children: readonly ElementContent[]): Element {
  return element('text:span', { 'text:style-name': style }, children);
}

export function lineBreak(): Element {
  return element('text:line-break', {});
}

/** Spaces that stand together, or at an edge, are one or none to a reader unless they are elements. */
export function wordsOf(words: string): readonly ElementContent[] {
  return words
    .replaceAll(/[\r\n]+/g, ' ')
    .split(/(\t|^ +|(?<= ) +)/)
    .filter((part) => part !== '')
    .map((part): ElementContent => {
      if (part === '\t') return element('text:tab', {});
      return /^ +$/.test(part)
        ? element('text:s', { 'text:c': String(part.length) })
        : { type: 'text', value: inXml(part) };
    });
}

/** The package is as a folder to what it holds, so that what lies beside it is one step up. */
function addressOf(url: string): string {
  return /^(?:[a-z][a-z0-9+.-]*:|[#/])/i.test(url) ? inXml(url) : `../${inXml(url)}`;
}
