import { type FlateError, strFromU8, unzipSync } from 'fflate';
import type { Blockquote, FootnoteDefinition, Paragraph, PhrasingContent, Root } from 'mdast';

/*
 * The quotations of the library and the footnotes of an exported document for Word, as those of a note. What a change that is
 * tracked took away is gone; what is struck out, hidden or drawn shows as itself. https://ecma-international.org/publications-and-standards/standards/ecma-376/
 */

const LARGEST = 100 * 1024 * 1024;
const PARTS = /^word\/(?:document|footnotes|styles)\.xml$/;

/** A file that is none has no quotations. */
export function parseDocx(bytes: Uint8Array): Root {
  const files = filesIn(bytes);
  const part = (name: string): string => strFromU8(files[`word/${name}.xml`] ?? new Uint8Array());
  const styles = quoteStyles(part('styles'));
  return { type: 'root', children: [...quotesIn(part('document'), styles), ...notesIn(part('footnotes'))] };
}

function filesIn(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => PARTS.test(name) && originalSize <= LARGEST,
    });
  } catch (error) {
    if (isDamage(error)) return {};
    throw error;
  }
}

function isDamage(error: unknown): error is FlateError {
  return error instanceof Error && 'code' in error && typeof error.code === 'number';
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
      if (within.has('t') && !token.startsWith('<')) children.push({ type: 'text', value: decoded(token) });
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

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(words: string): string {
  return words.replaceAll(
    /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
    (all, name, number, hex) => {
      if (typeof name === 'string') return ENTITIES[name.toLowerCase()] ?? all;
      const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(number);
      return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
    },
  );
}
