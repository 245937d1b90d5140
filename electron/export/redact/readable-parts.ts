import { unzipSync } from 'fflate';
import { PAGE_STYLE } from '../flavours/page-style.ts';
import type { ExportFile } from '../render-note.ts';

/** Something of a file that may hold a name. */
export interface ReadablePart {
  readonly text: string;
  /** Of bytes the letters alone tell something; in markup what stands in angle brackets is no words, but for its values. */
  readonly kind: 'words' | 'markup' | 'bytes';
}

const MARKUP = /\.(?:html|xml|rels|svg)$/i;
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** All that a file says to whoever opens it by whatever means: a package is unpacked, and what is written into a page decoded. */
export function readableParts({ name, content }: ExportFile): readonly ReadablePart[] {
  return [{ text: name, kind: 'words' }, ...partsOf(name, content)];
}

function partsOf(name: string, content: ExportFile['content']): readonly ReadablePart[] {
  if (typeof content === 'string') {
    return MARKUP.test(name) ? markupParts(content) : [{ text: content, kind: 'words' }];
  }
  if (ZIP.every((byte, index) => content[index] === byte)) {
    return Object.entries(unzipSync(content)).flatMap(([path, inner]) => [
      { text: path, kind: 'words' } as const,
      ...partsOf(path, MARKUP.test(path) ? Buffer.from(inner).toString('utf8') : inner),
    ]);
  }
  const bytes = Buffer.from(content);
  return (['utf8', 'utf16le', 'latin1'] as const).map((encoding) => ({
    text: bytes.toString(encoding),
    kind: 'bytes',
  }));
}

const DATA_ADDRESS = /data:[a-z]+\/[a-z0-9.+-]+;base64,([a-zA-Z0-9+/=]+)/g;

function markupParts(markup: string): readonly ReadablePart[] {
  const inside = Array.from(markup.matchAll(DATA_ADDRESS), ([, encoded = '']) =>
    partsOf('', Buffer.from(encoded, 'base64')),
  );
  const text = markup.replaceAll(DATA_ADDRESS, ' ').replaceAll(PAGE_STYLE, ' ');
  return [{ text, kind: 'markup' }, ...inside.flat()];
}

const TAG = /<(?:"[^"]*"|'[^']*'|[^"'<>])*>/g;
/** The look of a document of a word processor and ids within it: names of styles and typefaces are words too, and never the note's. */
const NO_WORDS =
  /\b(?:w:(?:val|ascii|hAnsi|cs|eastAsia)|r:(?:id|embed)|id|(?:style|fo|svg|office|manifest):[a-z-]+|(?:text|table):style-name)=(?:"[^"]*"|'[^']*')/gi;

/** Markup as words: with the values of its attributes in their place, and with nothing in the place of its tags. */
export function wordsOfMarkup(markup: string): readonly string[] {
  const valued = markup.replaceAll(TAG, (tag) =>
    [' ', ...(tag.replaceAll(NO_WORDS, '').match(/"[^"]*"|'[^']*'/g) ?? []), ' '].join(' '),
  );
  return [valued, markup.replaceAll(TAG, '')];
}
