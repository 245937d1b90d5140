import { describe, expect, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import { decode, refuseEndlessLines } from '../../../electron/importers/decode.ts';
import { readBytes } from '../../support/read-file.ts';

const ENGLISH = 'The ferry left at dawn, and nobody saw it go.\nIt came back at night.';
const PERSIAN = 'کشتی سپیده‌دم رفت و هیچ‌کس آن را ندید.\nشب بازگشت، چنان‌که پیش از آن نیز بازگشته بود.';

function utf16(text: string, mark: boolean, bigEndian = false): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

/** A character that the code page has not becomes a question mark. */
function inCodePage(encoding: string, text: string): Uint8Array {
  const table = new Map<string, number>();
  for (let byte = 0; byte < 256; byte += 1)
    table.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (letter) => table.get(letter) ?? 0x3f);
}

describe('finds the encoding of', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(PERSIAN), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${PERSIAN}`), 'utf-8'],
    ['UTF-16, little end first, with a mark', utf16(PERSIAN, true), 'utf-16le'],
    ['UTF-16, big end first, with a mark', utf16(PERSIAN, true, true), 'utf-16be'],
    ['UTF-16, little end first, without a mark', utf16(PERSIAN, false), 'utf-16le'],
    ['UTF-16, big end first, without a mark', utf16(PERSIAN, false, true), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: PERSIAN, encoding });
  });

  test('English in UTF-16 without a mark', () => {
    expect(decode(utf16(ENGLISH, false))).toEqual({ text: ENGLISH, encoding: 'utf-16le' });
  });

  test('Windows-1256, in Arabic and in Persian', () => {
    const arabic = 'غادرت العبارة عند الفجر ولم يرها أحد.\nثم عادت ليلا كما عادت من قبل.';
    const persian = PERSIAN.replaceAll('ی', 'ي');
    const vocalised = 'غَادَرَتِ العَبَّارَةُ عِنْدَ الفَجْرِ، وَلَمْ يَرَهَا أَحَدٌ.';
    for (const text of [arabic, persian, vocalised])
      expect(decode(inCodePage('windows-1256', text))).toEqual({ text, encoding: 'windows-1256' });
  });

  test('ISO 8859-6, whose letters Windows-1256 has at other numbers', () => {
    const arabic = 'غادرت العبارة قبل الفجر، ولم يرها أحد وهي تبتعد.\nثم عادت ليلا كما عادت من قبل.';
    expect(decode(inCodePage('iso-8859-6', arabic))).toEqual({ text: arabic, encoding: 'iso-8859-6' });
  });

  test('UTF-8 that was cut within a character, or mixed with words in another encoding', () => {
    const bytes = new TextEncoder().encode(PERSIAN);
    const cut = PERSIAN.lastIndexOf('ی');
    const broken = new TextEncoder().encode(PERSIAN.slice(0, cut + 1)).subarray(0, -1);
    expect(decode(broken)).toEqual({ text: `${PERSIAN.slice(0, cut)}\ufffd`, encoding: 'utf-8' });
    const mixed = Uint8Array.from([...bytes, 0x20, 0x93, 0x63, 0x61, 0x66, 0xe9, 0x94]);
    expect(decode(mixed)).toEqual({ text: `${PERSIAN} \ufffdcaf\ufffd`, encoding: 'utf-8' });
  });

  test('Windows-1252', () => {
    const bytes = Uint8Array.from(
      Buffer.from('“The ferry” – caf\u00e9 at Orv\u00e5l, and nothing else to be seen there.', 'latin1'),
    );
    const quoted = Uint8Array.from([0x93, ...bytes.slice(1, 10), 0x94, 0x20, 0x96, ...bytes.slice(13)]);
    expect(decode(quoted)).toMatchObject({ encoding: 'windows-1252' });
    expect(decode(quoted).text).toContain('café at Orvål');
  });

  test('a page that declares it, unless its bytes are plainly UTF-8', async () => {
    const page = `<html><head><meta charset="windows-1251"></head><body><p>Паром ушёл.</p></body></html>`;
    const cyrillic = Uint8Array.from(page, (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return letter === 'ё' ? 0xb8 : code >= 0x410 ? code - 0x350 : code;
    });
    const read = await readBytes('page.html', cyrillic);
    expect([read.report.encoding, read.blocks[0]?.text]).toEqual(['windows-1251', 'Паром ушёл.']);
    const inUtf8 = await readBytes('page.html', new TextEncoder().encode(page));
    expect([inUtf8.report.encoding, inUtf8.blocks[0]?.text]).toEqual(['utf-8', 'Паром ушёл.']);
  });
});

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Failed) return error.code;
    throw error;
  }
  return 'none';
}

test('what holds no words is empty', () => {
  expect(codeOf(() => decode(new Uint8Array()))).toBe('empty-file');
  expect(codeOf(() => decode(new TextEncoder().encode(' \n\t\r\n ')))).toBe('empty-file');
  expect(codeOf(() => decode(Uint8Array.of(0xff, 0xfe)))).toBe('empty-file');
});

test('bytes that are no text are refused', () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256);
  expect(codeOf(() => decode(noise))).toBe('not-text');
  expect(codeOf(() => decode(Uint8Array.of(0, 1, 2, 3)))).toBe('not-text');
  expect(codeOf(() => decode(new TextEncoder().encode('a \ufffd b')))).toBe('none');
});

test('a line of 50 MB is refused', () => {
  const bytes = new Uint8Array(50_000_000).fill(0x61);
  expect(codeOf(() => refuseEndlessLines(decode(bytes).text))).toBe('line-too-long');
});

test('line ends of every kind become line feeds', () => {
  expect(decode(new TextEncoder().encode('a\r\nb\rc\nd')).text).toBe('a\nb\nc\nd');
});

test('a stray control character is shown, counted and told', async () => {
  const read = await readBytes(
    'a.txt',
    new TextEncoder().encode(`${ENGLISH} ${'It came back. '.repeat(30)}\u0000 and sank.`),
  );
  expect(read.blocks.at(-1)?.text).toContain('\ufffd and sank.');
  expect(read.report.losses).toEqual([
    'One character of the file could not be read. \ufffd stands in the place.',
  ]);
});
