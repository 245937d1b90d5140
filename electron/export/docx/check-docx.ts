import { strFromU8, unzipSync } from 'fflate';
import { plainWords } from '../../note-text/plain-words.ts';
import type { ExportedFootnote } from '../note-body.ts';
import { wordsAltered } from '../words-altered.ts';

/**
 * Reads the document as a word processor does. Fails with `export-unsound` unless every footnote is there with its words, its
 * marker stands once in the text, in order, and the words of each quotation stand before it.
 */
export function checkDocx(bytes: Uint8Array, footnotes: readonly ExportedFootnote[]): void {
  const files = unzipSync(bytes, { filter: ({ name }) => /^word\/(?:document|footnotes)\.xml$/.test(name) });
  const [body, notes] = ['word/document.xml', 'word/footnotes.xml'].map((name) =>
    strFromU8(files[name] ?? new Uint8Array()),
  );
  let from = 0;
  for (const [index, { definition, words, quoted }] of footnotes.entries()) {
    const number = index + 1;
    const marker = body?.indexOf(`<w:footnoteReference w:id="${number}"/>`, from) ?? -1;
    const note = new RegExp(`<w:footnote w:id="${number}">(.*?)</w:footnote>`, 's').exec(notes ?? '')?.[1];
    const isWhole = note !== undefined && closedUp(textOf(note)) === closedUp(plainWords(definition));
    const before = closedUp(textOf(body?.slice(from, marker) ?? ''));
    if (marker !== -1 && isWhole && (quoted === null || before.endsWith(closedUp(words ?? '')))) {
      from = marker;
      continue;
    }
    throw wordsAltered(number, quoted !== null);
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, words = '']) =>
      words.replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? ''),
    )
    .join('');
}

function closedUp(words: string): string {
  return words.replaceAll(/\s+/gu, '');
}
