import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { expect, test } from 'vitest';
import type { ExportFlavour } from '#shared/model/export.ts';
import { drawnNote } from '../../support/shapes/drawn-note.ts';
import { exported } from '../../support/shapes/exported-note.ts';
import { isToTheLeft } from '../../support/shapes/shape.ts';

/** A paragraph as a reader of the file shows it. */
interface Shown {
  readonly words: string;
  readonly isRtl: boolean;
}

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const decoded = (xml: string): string =>
  xml
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:#x([\da-f]+)|(\w+));/gi, (_all, code: string | undefined, name: string) =>
      code === undefined ? (SIGNS[name] ?? '') : String.fromCodePoint(parseInt(code, 16)),
    );

const CODE_SPAN = /<text:span text:style-name="Source_Text">.*?<\/text:span>/gs;
const CODE_RUN = /<w:r><w:rPr>(?:(?!<\/w:rPr>).)*<w:rStyle w:val="VerbatimChar"\/>.*?<\/w:r>/gs;
/** Code runs to the right, whatever it says. */
const isCode = (xml: string, code: RegExp): boolean => decoded(xml.replaceAll(code, '')).trim() === '';

function inWord(content: Uint8Array): readonly Shown[] {
  const files = unzipSync(content);
  const paragraphs = ['word/document.xml', 'word/footnotes.xml'].flatMap((part) =>
    [...strFromU8(files[part] ?? new Uint8Array()).matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(
      ([, xml = '']) => xml,
    ),
  );
  return paragraphs
    .filter((xml) => !xml.includes('<w:pStyle w:val="SourceCode"/>') && !isCode(xml, CODE_RUN))
    .map((xml) => ({ words: decoded(xml), isRtl: xml.includes('<w:bidi/>') }));
}

const LOOK = /<style:style style:name="([^"]*)"[^>]*>(.*?)<\/style:style>/gs;
const PARAGRAPH = /<text:[ph] text:style-name="([^"]*)"[^>]*?(?:\/>|>(.*?)<\/text:[ph]>)/gs;

function inOpenDocument(content: Uint8Array): readonly Shown[] {
  const xml = strFromU8(unzipSync(content)['content.xml'] ?? new Uint8Array());
  const looks = [...xml.matchAll(LOOK)].filter(([, , look = '']) => look.includes('"rl-tb"'));
  const toTheLeft = new Set(looks.map(([, name]) => name));
  const notes: string[] = [];
  const body = xml.replaceAll(/<text:note .*?<\/text:note>/gs, (note) => {
    notes.push(note);
    return '';
  });
  return [body, ...notes].flatMap((part) =>
    [...part.matchAll(PARAGRAPH)]
      .filter(([, , words = '']) => !isCode(words, CODE_SPAN))
      .map(([, style, words = '']) => ({ words: decoded(words), isRtl: toTheLeft.has(style) })),
  );
}

type Node = DefaultTreeAdapterTypes.Node;

/** https://html.spec.whatwg.org/multipage/dom.html#the-dir-attribute: what says its own direction decides for nothing around. */
function deciding(node: Node, isOuter: boolean): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if ('attrs' in node && !isOuter && node.attrs.some(({ name }) => name === 'dir')) return '';
  return 'childNodes' in node ? node.childNodes.map((child) => deciding(child, false)).join('') : '';
}

const textOf = (node: Node): string =>
  node.nodeName === '#text' && 'value' in node
    ? node.value
    : 'childNodes' in node
      ? node.childNodes.map(textOf).join('')
      : '';

const BLOCKS = /^(?:p|h[1-6]|li|td|th|ul|ol|table|blockquote)$/;

function inPage(node: Node): readonly Shown[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(inPage) : [];
  if (!('tagName' in node) || !BLOCKS.test(node.tagName)) return inner;
  const dir = node.attrs.find(({ name }) => name === 'dir')?.value;
  const isRtl = dir === 'rtl' || (dir === 'auto' && isToTheLeft(deciding(node, true)));
  return [{ words: textOf(node), isRtl }, ...inner];
}

const READ: Readonly<Partial<Record<ExportFlavour, (content: string | Uint8Array) => readonly Shown[]>>> = {
  html: (content) => inPage(parse(String(content))),
  docx: (content) => inWord(Buffer.from(content)),
  odt: (content) => inOpenDocument(Buffer.from(content)),
};

test.each(['html', 'docx', 'odt'] as const)(
  'each paragraph, heading, cell and footnote runs the way of its first letter in %s',
  async (flavour) => {
    let toTheLeft = 0;
    await fc.assert(
      fc.asyncProperty(drawnNote(5, 15), async (blocks) => {
        const { content } = await exported(blocks, flavour);
        const shown = READ[flavour]?.(content) ?? [];
        expect(shown.length).toBeGreaterThan(0);
        const odd = shown.filter(({ words, isRtl }) => words.trim() !== '' && isRtl !== isToTheLeft(words));
        expect(odd).toEqual([]);
        toTheLeft += shown.filter(({ isRtl }) => isRtl).length;
      }),
      { numRuns: 25, endOnFailure: true },
    );
    expect(toTheLeft).toBeGreaterThan(20);
  },
  60_000,
);
