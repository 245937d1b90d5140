import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { Failed } from '#shared/ipc/result.ts';
import { countInk } from '../../../../electron/importers/pdf/glyph.ts';
import { pdf } from '../../../../electron/importers/pdf/pdf.ts';
import { FIRST_EXTRA, lines, makePages, stream, type PagesParts } from '../../../support/make-pdf.ts';

const TEXT = lines([
  'The house stood at the end of the quay and nobody who lived',
  'in it was seen in the market for eleven winters.',
]);
const WHOLE =
  'The house stood at the end of the quay and nobody who lived in it was seen in the market for eleven winters.';
const read = (parts: PagesParts) => pdf.read({ name: 'odd.pdf', bytes: makePages(parts) });
const texts = async (parts: PagesParts) => (await read(parts)).blocks.map(({ text }) => text);
const failureOf = async (bytes: Uint8Array): Promise<string> => {
  const outcome: unknown = await pdf.read({ name: 'odd.pdf', bytes }).catch((error: unknown) => error);
  return outcome instanceof Failed ? `${outcome.code}: ${outcome.message}` : 'read';
};

describe('is refused with a sentence', () => {
  test('a file that needs a password', async () => {
    const locked = makePages({
      pages: [{ content: TEXT }],
      trailer: `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt ${FIRST_EXTRA} 0 R`,
      extra: [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`],
    });
    expect(await failureOf(locked)).toMatch(/^encrypted-file: “odd\.pdf” is locked with a password\./);
  });

  test('a file without pages, or with nothing behind its first line', async () => {
    expect(await failureOf(new TextEncoder().encode('%PDF-1.7\nnothing'))).toMatch(/^unreadable-file: /);
    expect(await failureOf(new Uint8Array())).toMatch(/^empty-file: /);
  });

  test('a file of more pages than can be read', async () => {
    const pages = Array.from({ length: 3100 }, () => ({ content: '' }));
    expect(await failureOf(makePages({ pages }))).toMatch(/^file-too-large: “odd\.pdf” has 3,100 pages\./);
  });
});

describe('a file that breaks off', () => {
  test('is read as far as it goes', async () => {
    const whole = makePages({ pages: [{ content: TEXT }, { content: TEXT }, { content: TEXT }] });
    const { blocks, report } = await pdf.read({ name: 'odd.pdf', bytes: whole.slice(0, whole.length - 700) });
    expect(blocks.map(({ text }) => text).join(' ')).toContain(WHOLE);
    expect(report.losses[0]).toMatch(/^The file breaks off\. [23] pages were found/);
  });
});

describe('pages without text', () => {
  const picture = { content: 'q 400 0 0 600 90 120 cm /Im0 Do Q', xobjects: `/Im0 ${FIRST_EXTRA} 0 R` };
  const extra = [
    stream(
      'x'.repeat(12),
      '/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceRGB',
    ),
  ];

  test('are named, pictures apart from blank ones, and marked where the next text begins', async () => {
    const { blocks, report } = await read({
      extra,
      pages: [{ content: TEXT }, picture, picture, picture, { content: '' }, { content: TEXT }],
    });
    expect(report.losses).toEqual([
      'Pages 2–4 hold no text, only pictures: they need OCR.',
      'Page 5 is blank.',
    ]);
    expect(blocks[1]?.spans.map((span) => (span.kind === 'page' ? span.page : ''))).toEqual([
      '2',
      '3',
      '4',
      '5',
      '6',
    ]);
  });

  test('alone make a document without text that says so', async () => {
    const { blocks, title, report } = await read({ extra, pages: [picture] });
    expect([blocks, title, report.losses]).toEqual([
      [],
      'odd',
      ['Page 1 holds no text, only pictures: it needs OCR.'],
    ]);
  });

  test('that a machine has read are read, with a warning', async () => {
    const { blocks, report } = await read({
      extra,
      pages: [{ ...picture, content: `${picture.content} ${TEXT.replace('BT', 'BT 3 Tr')}` }],
    });
    expect(blocks.map(({ text }) => text)).toEqual([WHOLE]);
    expect(report.losses).toEqual([
      'Page 1 is a picture with a text that a machine read from it: it may hold mistakes.',
    ]);
  });
});

test('nothing in a file is run, and what cannot be carried over is named', async () => {
  const extra = [
    '<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Ilse Tarn) /Rect [10 10 100 30] >>',
    `<< /Type /Filespec /F (a.txt) /UF (a.txt) /EF << /F ${FIRST_EXTRA + 2} 0 R >> >>`,
    stream('hello', '/Type /EmbeddedFile'),
    String.raw`<< /Type /Annot /Subtype /Link /Rect [72 735 200 752] /A << /S /URI /URI (https://example.org/a) >> >>`,
    String.raw`<< /Type /Annot /Subtype /Link /Rect [200 735 300 752] /A << /S /URI /URI (javascript:alert\(1\)) >> >>`,
    '<< /Type /Annot /Subtype /Text /Contents (Is this true?) /Rect [400 735 420 752] >>',
  ];
  const annotations = [0, 3, 4, 5].map((index) => `${FIRST_EXTRA + index} 0 R`).join(' ');
  const { blocks, report } = await read({
    catalog:
      String.raw`/OpenAction << /S /JavaScript /JS (app.alert\(1\)) >> ` +
      `/AcroForm << /Fields [${FIRST_EXTRA} 0 R] >> /Names << /EmbeddedFiles << /Names [(a.txt) ${FIRST_EXTRA + 1} 0 R] >> >>`,
    extra,
    pages: [{ content: TEXT, entries: `/Annots [${annotations}]` }],
  });
  expect(blocks[0]?.spans.flatMap((span) => (span.kind === 'link' ? [span.href] : []))).toEqual([
    'https://example.org/a',
  ]);
  expect(report.audit.dropped).toEqual([
    { text: 'Is this true?', reason: 'comment of a reader' },
    { text: 'Ilse Tarn', reason: 'filled into a form' },
  ]);
  expect(report.losses).toEqual([
    'The document holds scripts. They were not run and are not carried over.',
    '1 attached file is not carried over.',
    'What is filled into 1 field of a form is listed with what was dropped.',
    '1 comment that a reader wrote is listed with what was dropped.',
    'The words of 1 link are kept without the target, which is neither a web page nor a mail address.',
  ]);
});

test('letters that their font does not tell are dropped and named, never made up', async () => {
  const { blocks, report } = await read({
    extra: [
      `<< /Type /Font /Subtype /Type0 /BaseFont /Hidden /Encoding /Identity-H /DescendantFonts [${FIRST_EXTRA + 1} 0 R] >>`,
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Hidden /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${FIRST_EXTRA + 2} 0 R /DW 500 >>`,
      '<< /Type /FontDescriptor /FontName /Hidden /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ],
    pages: [
      {
        fonts: `/F9 ${FIRST_EXTRA} 0 R`,
        content: `${TEXT} BT /F9 11 Tf 72 600 Td <002B0048004F004F00520003005A00520055004F0047> Tj ET`,
      },
    ],
  });
  expect(blocks.map(({ text }) => text)).toEqual([WHOLE]);
  expect(report.audit.dropped).toEqual([
    { text: '\ufffd'.repeat(11), reason: 'letters that the font does not tell' },
  ]);
  expect(report.losses[0]).toMatch(
    /^Page 1 is set, in part or whole, in fonts that do not tell their letters: 11 signs/,
  );
});

describe('text', () => {
  test('on a page that is turned is read upright', async () => {
    const content =
      'BT /F1 11 Tf 14 TL 0 1 -1 0 100 72 Tm (A table that is set across the page) Tj T* (has lines too.) Tj ET';
    expect(await texts({ pages: [{ content }] })).toEqual([
      'A table that is set across the page has lines too.',
    ]);
    expect(await texts({ pages: [{ content, entries: '/Rotate 90' }] })).toEqual([
      'A table that is set across the page has lines too.',
    ]);
  });

  test('that runs across the page, or lies outside it, is dropped and listed', async () => {
    const content = `${TEXT} BT /F1 9 Tf 0 1 -1 0 30 200 Tm (quay 1931) Tj ET ${lines(['Outside'], { y: 2000 })}`;
    expect((await read({ pages: [{ content }] })).report.audit.dropped).toEqual([
      { text: 'Outside', reason: 'outside the page' },
      { text: 'quay 1931', reason: 'words that run across the page' },
    ]);
  });

  test('that is printed twice to look bold is read once', async () => {
    expect(await texts({ pages: [{ content: `${TEXT}${TEXT.replace('72 740', '72.3 740')}` }] })).toEqual([
      WHOLE,
    ]);
  });

  test('in a form within a form is in its place', async () => {
    const form = (content: string, xobjects: string) =>
      stream(
        content,
        `/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Matrix [1 0 0 1 0 -10] /Resources << /Font << /F1 3 0 R >> /XObject << ${xobjects} >> >>`,
      );
    const extra = [
      form(`/Fm1 Do`, `/Fm1 ${FIRST_EXTRA + 1} 0 R`),
      form(lines(['second line of the page.'], { y: 746 }), ''),
    ];
    const page = {
      content: `${lines(['The first line of words and the'])} /Fm0 Do`,
      xobjects: `/Fm0 ${FIRST_EXTRA} 0 R`,
    };
    expect(await texts({ extra, pages: [page] })).toEqual([
      'The first line of words and the second line of the page.',
    ]);
  });

  test('without spaces of its own, set by a program that moves its words, has them', async () => {
    const content =
      'BT /F1 10 Tf 72 700 Td [(W)80(e)-278(see)-310(the)-290(con-)] TJ 0 -12 Td [(clusion)-278(of)-278(it.)] TJ ET';
    expect(await texts({ pages: [{ content }] })).toEqual(['We see the conclusion of it.']);
  });
});

test('what the file says of itself is taken, where a person wrote it', async () => {
  const packet =
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Two Winters</rdf:li></rdf:Alt></dc:title>' +
    '<dc:creator><rdf:Seq><rdf:li>Ada Merrow</rdf:li><rdf:li>Ilse Tarn</rdf:li></rdf:Seq></dc:creator>' +
    '<dc:date><rdf:Seq><rdf:li>2001-04-05T10:00:00</rdf:li></rdf:Seq></dc:date></rdf:Description></rdf:RDF></x:xmpmeta>';
  const document = await read({
    catalog: `/Metadata ${FIRST_EXTRA} 0 R /Lang (en-GB) /PageLabels << /Nums [0 << /S /r /St 5 >> 1 << /S /D /St 1 >>] >>`,
    trailer: `/Info ${FIRST_EXTRA + 1} 0 R`,
    extra: [
      stream(packet, '/Type /Metadata /Subtype /XML'),
      '<< /Title (Microsoft Word - x.doc) /Author (admin) >>',
    ],
    pages: [{ content: TEXT }, { content: TEXT }],
  });
  expect(document).toMatchObject({
    title: 'Two Winters',
    authors: ['Ada Merrow', 'Ilse Tarn'],
    published: '2001-04-05',
    language: 'en-GB',
  });
  expect(
    document.blocks.flatMap(({ spans }) =>
      spans.flatMap((span) => (span.kind === 'page' ? [span.page] : [])),
    ),
  ).toEqual(['v', '1']);
});

test('titles and authors that programs make up are not taken', async () => {
  const document = await read({
    trailer: `/Info ${FIRST_EXTRA} 0 R`,
    extra: ['<< /Title (Microsoft Word - x.doc) /Author (admin) >>'],
    pages: [{ content: TEXT }],
  });
  expect([document.title, document.authors]).toEqual(['odd', []]);
});

test('the account closes over every page, and every letter that is not dropped is in a block or a note', async () => {
  const word = fc.constantFrom('house', 'quay', '1', '[1]', 'Notes', '*', 'Ilse', 'a-', 'x', '12.', '-');
  const piece = fc.record({
    words: fc.array(word, { minLength: 1, maxLength: 6 }),
    x: fc.integer({ min: -20, max: 600 }),
    y: fc.integer({ min: -20, max: 860 }),
    size: fc.constantFrom(6, 8, 10, 10, 10, 16),
    font: fc.constantFrom('F1', 'F2', 'F3'),
  });
  const page = fc.array(piece, { maxLength: 25 }).map((pieces) => ({
    content: pieces.map(({ words, ...place }) => lines([words.join(' ')], place)).join(''),
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 3 }), async (pages) => {
      const { blocks, footnotes, report } = await read({ pages });
      const { body, footnotes: inNotes, total } = report.audit.characters;
      const ink = (parts: readonly { readonly text: string }[]): number =>
        parts.reduce((sum, { text }) => sum + countInk(text), 0);
      const rejoined =
        /^(\d+) words? that/.exec(report.losses.find((loss) => loss.includes('joined again')) ?? '')?.[1] ??
        '0';
      const bullets = blocks.filter(({ kind }) => kind === 'list-item').length;
      const inBlocks = ink(blocks) + ink(footnotes.flatMap((note) => note.blocks));
      expect(total).toBeGreaterThanOrEqual(body + inNotes);
      expect(inBlocks).toBeLessThanOrEqual(body + inNotes);
      const labels = footnotes.length * 6;
      expect(inBlocks).toBeGreaterThanOrEqual(body + inNotes - Number(rejoined) - bullets - labels);
    }),
    { numRuns: 60 },
  );
});
