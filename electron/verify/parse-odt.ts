import type { Blockquote, FootnoteDefinition, Paragraph, PhrasingContent, Root } from 'mdast';
import { partsOfPackage, xmlDecoded } from './xml-words.ts';

/*
 * The quotations of the library and the footnotes of an exported text of OpenDocument, as those of a note. What a change that is
 * tracked took away, and what somebody remarked, is not there; what is struck out, hidden or drawn shows as itself.
 * https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part3-schema/OpenDocument-v1.3-os-part3-schema.html
 */

const PARTS = /^(?:content|styles)\.xml$/;

/** A file that is none has no quotations. */
export function parseOdt(bytes: Uint8Array): Root {
  const part = partsOfPackage(bytes, PARTS);
  const { quotes, hides } = stylesIn(part('styles.xml') + part('content.xml'));
  const { paragraphs, notes } = wordsIn(part('content.xml'), hides);
  const blocks: (Blockquote | Paragraph)[] = [];
  for (const { style, children } of paragraphs) {
    const paragraph: Paragraph = { type: 'paragraph', children: [...children] };
    const last = blocks.at(-1);
    if (!quotes.has(style)) blocks.push(paragraph);
    else if (last?.type === 'blockquote') last.children.push(paragraph);
    else blocks.push({ type: 'blockquote', children: [paragraph] });
  }
  return { type: 'root', children: [...blocks, ...notes] };
}

const STYLE = /<style:style\s([^>]*[^>/])(?:\/>|>(.*?)<\/style:style>)/gs;
const HIDING =
  /\s(?:style:text-line-through-style="(?!none")|style:text-line-through-type="(?!none")|text:display="(?!true"))/;

/** The names of the styles of quotations, and of those whose words nobody sees, or sees struck out. */
function stylesIn(xml: string): {
  readonly quotes: ReadonlySet<string>;
  readonly hides: ReadonlySet<string>;
} {
  const [quotes, hides] = [new Set(['Quotations']), new Set<string>()];
  for (const [, attributes = '', inner = ''] of xml.matchAll(STYLE)) {
    const name = valueOf(attributes, 'style:name');
    const parent = valueOf(attributes, 'style:parent-style-name');
    if (quotes.has(parent)) quotes.add(name);
    if (hides.has(parent) || HIDING.test(inner)) hides.add(name);
  }
  return { quotes, hides };
}

function valueOf(attributes: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

interface OdtParagraph {
  readonly style: string;
  readonly children: PhrasingContent[];
}

interface Words {
  readonly paragraphs: readonly OdtParagraph[];
  readonly notes: readonly FootnoteDefinition[];
}

const TOKEN = /<(\/?)([A-Za-z]+):([A-Za-z-]+)((?:\s[^>]*?)?)(\/?)>|<[^>]*>|[^<]+/g;
const SILENT: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'text:note-citation',
  'office:annotation',
]);
const SPACES: ReadonlySet<string> = new Set(['text:s', 'text:tab', 'text:line-break']);

function wordsIn(xml: string, hides: ReadonlySet<string>): Words {
  const paragraphs: OdtParagraph[] = [];
  const notes: FootnoteDefinition[] = [];
  const open: OdtParagraph[] = [];
  let note: Paragraph[] | null = null;
  const skipped: string[] = [];
  const say = (value: string): void => void open.at(-1)?.children.push({ type: 'text', value });
  const close = (): void => {
    const done = open.pop();
    if (!done) return;
    if (note) note.push({ type: 'paragraph', children: done.children });
    else paragraphs.push(done);
  };
  for (const [token, end, prefix = '', local = '', attributes = '', closed] of xml.matchAll(TOKEN)) {
    const name = `${prefix}:${local}`;
    if (prefix === '') {
      if (skipped.length > 0 || token.startsWith('<')) continue;
      say(xmlDecoded(token));
    } else if (skipped.length > 0) {
      if (end === '/' && skipped.at(-1) === name) skipped.pop();
      else if (end === '' && closed === '' && skipped.at(-1) === name) skipped.push(name);
    } else if (end === '/') {
      if (name === 'text:p' || name === 'text:h') close();
      else if (name === 'text:note' && note) {
        // LibreOffice writes their numbers anew, and all alike where it shows no page.
        const label = String(notes.length + 1);
        notes.push({ type: 'footnoteDefinition', identifier: label, label, children: note });
        open.at(-1)?.children.push({ type: 'footnoteReference', identifier: label, label });
        note = null;
      }
    } else if (SILENT.has(name) || prefix === 'draw') {
      if (prefix === 'draw') say(`<${local}>`);
      if (closed === '') skipped.push(name);
    } else {
      const style = valueOf(attributes, 'text:style-name');
      if (name === 'text:p' || name === 'text:h') {
        open.push({ style, children: [] });
        if (hides.has(style)) say(`<${local}>`);
        if (closed !== '') close();
      } else if (name === 'text:note') note = [];
      else if (SPACES.has(name)) open.at(-1)?.children.push({ type: 'break' });
      else if (name === 'text:span' && hides.has(style)) say(`<${local}>`);
      else if (local.startsWith('hidden-') || local.startsWith('conditional-')) say(`<${local}>`);
    }
  }
  return { paragraphs, notes };
}
