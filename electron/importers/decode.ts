import { analyse } from 'chardet';
import { Failed } from '#shared/ipc/result.ts';
import { READABLE } from './readable.ts';

export interface DecodedText {
  /** Line ends are line feeds; without the byte order mark. All counts of an import are of this text. */
  readonly text: string;
  /** WHATWG label, https://encoding.spec.whatwg.org/#names-and-labels */
  readonly encoding: string;
}

const UNREADABLE = '\ufffd';
// oxlint-disable-next-line eslint/no-control-regex -- control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/gu;
const LONGEST_LINE = 1_000_000;
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Finds the encoding and reads the text. `declared` is what the file itself says, as HTML can.
 * Fails with `empty-file`, `not-text`, `unknown-encoding` and `line-too-long`.
 */
export function decode(bytes: Uint8Array, declared?: string): DecodedText {
  if (bytes.length === 0) throw emptyFile();
  const encoding = encodingOf(bytes, declared);
  const text = new TextDecoder(encoding).decode(bytes).replaceAll(/\r\n?/g, '\n');
  if (!/\S/u.test(text)) throw emptyFile();
  if (looksBinary(text)) throw notText();
  // Nothing shows them and much chokes on them: databases and terminals among others.
  return { text: text.replaceAll(CONTROLS, UNREADABLE), encoding };
}

/** What to tell of characters that are no text in any encoding; the sign in their place stays where they stood. */
export function unreadableLoss(text: string): readonly string[] {
  const number = text.split(UNREADABLE).length - 1;
  if (number === 0) return [];
  return [
    `${number === 1 ? 'One character' : `${number} characters`} of the file could not be read. ${UNREADABLE} stands in the place.`,
  ];
}

/** For formats whose lines are paragraphs: a line that no reader could show is refused. */
export function refuseEndlessLines(text: string): void {
  let start = 0;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const next = end < 0 ? text.length : end;
    if (next - start > LONGEST_LINE) {
      throw new Failed(
        'line-too-long',
        `A single line of this file has ${(next - start).toLocaleString('en')} characters. Ibid reads lines of up to ${LONGEST_LINE.toLocaleString('en')}: break the text into paragraphs first.`,
      );
    }
    start = next + 1;
  }
}

function encodingOf(bytes: Uint8Array, declared: string | undefined): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return marked[0];
  const wide = wideEncoding(bytes);
  if (wide !== null) return wide;
  if (isUtf8(bytes) || isMostlyUtf8(bytes)) return 'utf-8';
  const label = declared === undefined ? null : knownLabel(declared);
  // A page that declares UTF-8 and is not was saved by a program that changed its bytes and not its words.
  if (label !== null && label !== 'utf-8') return label;
  if (bytes.includes(0)) throw notText();
  return guessedEncoding(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/**
 * UTF-8 that was cut within a character, or to which a program added bytes of another encoding. Bytes of other
 * encodings are characters of UTF-8 too rarely to be taken for it.
 */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const foreign = new TextDecoder('utf-8').decode(bytes).match(/[^\p{ASCII}]/gu) ?? [];
  const unreadable = foreign.filter((character) => character === UNREADABLE).length;
  return foreign.length > unreadable * 2;
}

/** UTF-16 without a mark: every other byte of its spaces and of most of its Latin letters is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, 4096);
  const spaces = { 'utf-16le': 0, 'utf-16be': 0 };
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const [first = 0, second = 0] = [sample[at], sample[at + 1]];
    if (second === 0 && (first === 0x20 || first === 0x0a || first === 0x2e)) spaces['utf-16le'] += 1;
    if (first === 0 && (second === 0x20 || second === 0x0a || second === 0x2e)) spaces['utf-16be'] += 1;
  }
  const most = spaces['utf-16le'] >= spaces['utf-16be'] ? 'utf-16le' : 'utf-16be';
  if (spaces[most] * 40 < sample.length / 2) return null;
  return looksBinary(new TextDecoder(most).decode(sample)) ? null : most;
}

// What people's old files come in, in the order in which a tie is decided.
const CANDIDATES = [
  'windows-1256',
  'windows-1252',
  'iso-8859-6',
  'windows-1251',
  'windows-1250',
  'windows-1254',
];

function guessedEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 65_536);
  if (looksBinary(new TextDecoder('windows-1252').decode(sample))) throw notText();
  const arabic = arabicEncoding(sample);
  if (arabic !== null) return arabic;
  for (const { name, confidence } of analyse(sample)) {
    const label = knownLabel(name);
    if (confidence >= 20 && label !== null && CANDIDATES.includes(label)) return label;
  }
  throw new Failed(
    'unknown-encoding',
    'The encoding of this file could not be told. Save it as UTF-8 and import it again.',
  );
}

/**
 * Two code pages have the Arabic letters at nearly the same numbers: in the wrong one of them, some are signs of other
 * languages or the marks that stand above and below letters.
 */
function arabicEncoding(sample: Uint8Array): 'windows-1256' | 'iso-8859-6' | null {
  const [best] = (['windows-1256', 'iso-8859-6'] as const)
    .map((encoding) => {
      const text = new TextDecoder(encoding).decode(sample);
      return { encoding, text, letters: text.match(/[\u0620-\u064a\u066e-\u06d3]/gu)?.length ?? 0 };
    })
    .toSorted((a, b) => b.letters - a.letters);
  return best && looksArabic(best.text) ? best.encoding : null;
}

/** Most of what is not ASCII is Arabic letters, and they stand in words of two and more. */
function looksArabic(text: string): boolean {
  const letters = text.match(/[\u0600-\u06ff]/gu)?.length ?? 0;
  const inWords = (text.match(/[\u0600-\u06ff]{2,}/gu) ?? []).join('').length;
  const foreign = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return letters > 0 && letters / foreign > 0.75 && inWords / letters > 0.8;
}

function knownLabel(label: string): string | null {
  try {
    return new TextDecoder(label.trim().toLowerCase()).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, 65_536);
  // oxlint-disable-next-line eslint/no-control-regex -- control characters are what is looked for
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]|\ufffd/gu)?.length ?? 0;
  // A stray one or two make no short text a binary.
  return controls * 200 > sample.length && (controls > 3 || controls * 4 > sample.length);
}

function emptyFile(): Failed {
  return new Failed('empty-file', 'This file is empty: there is no text in it.');
}

function notText(): Failed {
  return new Failed('not-text', `This file does not hold text, whatever its name says. ${READABLE}`);
}
