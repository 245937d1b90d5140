import type { Blockquote, FootnoteDefinition, Paragraph, PhrasingContent, Root } from 'mdast';
import { partsOfPackage, xmlDecoded } from './xml-words.ts';

/*
 * The quotations of the library and the footnotes of an exported document for Word, as those of a note. What a change that is
 * tracked took away is gone; what is struck out, hidden or drawn shows as itself. https://ecma-international.org/publications-and-standards/standards/ecma-376/
 */

const PARTS = /^word\/(?:document|footnotes|styles)\.xml$/;

/** A file that is none has no quotations. */
export function parseDocx(bytes: Uint8Array): Root {
  const read = partsOfPackage(bytes, PARTS);
  const part = (name: string): string => read(`word/${name}.xml`);
  const styles = quoteStyles(part('styles'));
  return { type: 'root', children: [...quotesIn(part('document'), styles), ...notesIn(part('footnotes'))] };
}

/** Programs that speak other languages give the style another id, and leave its name. */
function quoteStyles(styles: string): ReadonlySet<string> {
  const found = [
    ...styles.matchAll(/<w:style (?:[^>]* )?w:styleId="([^"]*)"[^>]*>\s*<w:name w:val="Quote"\/>/g),
  ];
  return new Set(['Quote', ...found.map(([, id = '']) => id)]);
}

function quotesIn(document: string, styles: ReadonlySet<string>): readonly (Blockquote | Paragraph)[] {
  const quotes: (Blockquote | Paragraph)[] = [];
  for (const { style, children } of paragraphsIn(document)) {
    const paragraph: Paragraph = { type: 'paragraph', children: [...children] };
    const last = quotes.at(-1);
    if (!styles.has(style)) quotes.push(paragraph);
    else if (last?.type === 'blockquote') last.children.push(paragraph);
    else quotes.push({ type: 'blockquote', children: [paragraph] });
  }
  return quotes;
}

function notesIn(footnotes: string): readonly FootnoteDefinition[] {
  return [...footnotes.matchAll(/<w:footnote (?:[^>]* )?w:id="(\d+)"[^>]*>(.*?)<\/w:footnote>/gs)].map(
    ([, id = '', words = '']) => ({
      type: 'footnoteDefinition',
      identifier: id,
      label: id,
      children: paragraphsIn(words).map(({ children }) => ({ type: 'paragraph', children: [...children] })),
    }),
  );
}

interface WordParagraph {
  readonly style: string;
  readonly children: readonly PhrasingContent[];
}

const TOKEN = /<(\/?)w:([A-Za-z]+)((?:\s[^>]*?)?)(\/?)>|<[^>]*>|[^<]+/g;
const SPACES: ReadonlySet<string> = new Set(['br', 'cr', 'tab']);
const HIDES: ReadonlySet<string> = new Set(['strike', 'dstrike', 'vanish', 'drawing', 'pict', 'object']);

function paragraphsIn(xml: string): readonly WordParagraph[] {
  const found: WordParagraph[] = [];
  let style = '';
  let children: PhrasingContent[] = [];
  const within = new Set<string>();
  for (const [token, end, name = '', attributes = '', closed] of xml.matchAll(TOKEN)) {
    const value = / w:(?:val|id)="([^"]*)"/.exec(attributes)?.[1] ?? '';
    if (name === '') {
      if (within.has('t') && !token.startsWith('<'))
        children.push({ type: 'text', value: xmlDecoded(token) });
    } else if (end === '/') {
      within.delete(name);
      if (name !== 'p') continue;
      found.push({ style, children });
      [style, children] = ['', []];
    } else {
      if (closed === '') within.add(name);
      if (name === 'pStyle') style = value;
      else if (within.has('pPr')) continue;
      else if (SPACES.has(name)) children.push({ type: 'break' });
      else if (name === 'footnoteReference')
        children.push({ type: 'footnoteReference', identifier: value, label: value });
      else if (HIDES.has(name) && value !== '0' && value !== 'false')
        children.push({ type: 'text', value: `<${name}>` });
    }
  }
  return found;
}
