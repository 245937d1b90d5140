import { strFromU8, unzipSync } from 'fflate';
import { plainWords } from '../../note-text/plain-words.ts';
import type { ExportedFootnote } from '../note-body.ts';
import { wordsAltered } from '../words-altered.ts';

/**
 * Reads the document as a word processor does. Fails with `export-unsound` unless every footnote stands once in the text, in
 * order, with its words, and the words of each quotation stand before it.
 */
export function checkOdt(bytes: Uint8Array, footnotes: readonly ExportedFootnote[]): void {
  const files = unzipSync(bytes, { filter: ({ name }) => name === 'content.xml' });
  const body = strFromU8(files['content.xml'] ?? new Uint8Array());
  const notes = [...body.matchAll(NOTE)];
  let from = 0;
  for (const [index, { definition, words, quoted }] of footnotes.entries()) {
    const number = index + 1;
    const note = notes[index];
    const isWhole =
      note !== undefined &&
      note[1] === String(number) &&
      closedUp(textOf(note[2] ?? '')) === closedUp(plainWords(definition));
    const before = closedUp(textOf(body.slice(from, note?.index)));
    if (!isWhole || (quoted !== null && !before.endsWith(closedUp(words ?? ''))))
      throw wordsAltered(number, quoted !== null);
    from = note.index + note[0].length;
  }
  if (notes.length > footnotes.length) throw wordsAltered(footnotes.length + 1, false);
}

const NOTE =
  /<text:note text:id="ftn(\d+)" [^>]*><text:note-citation>\d+<\/text:note-citation><text:note-body>(.*?)<\/text:note-body><\/text:note>/gs;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function textOf(xml: string): string {
  return xml
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:#x([0-9a-f]+)|([a-z]+));/gi, (_all, code: string | undefined, name: string) =>
      code === undefined ? (NAMED[name] ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
    );
}

function closedUp(words: string): string {
  return words.replaceAll(/\s+/gu, '');
}
