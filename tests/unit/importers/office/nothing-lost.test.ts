import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ImportedDocument } from '#shared/model/document.ts';
import { makeDocx, note, paragraph, reference, run } from '../../../support/make-docx.ts';
import { makeOdt } from '../../../support/make-odt.ts';
import { bodyOf, notesOf, readBytes } from '../../../support/read-file.ts';

/** Each word stands in the file once; a piece is how it is wrapped. */
type Piece = (word: string) => string;

async function expectEachOnce(read: Promise<ImportedDocument>, words: readonly string[]): Promise<void> {
  const document = await read;
  const { audit } = document.report;
  const all = [
    document.title,
    ...document.authors,
    ...bodyOf(document),
    ...notesOf(document),
    ...audit.dropped.map(({ text }) => text),
  ].join('\n');
  expect(words.filter((word) => all.split(word).length !== 2)).toEqual([]);
  const { body, footnotes, metadata, dropped, total } = audit.characters;
  expect(body + footnotes + metadata + dropped).toBe(total);
}

const named = (pieces: readonly Piece[]) =>
  pieces.map(
    (piece, index) =>
      [
        piece,
        `qq${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + Math.floor(index / 26))}zz`,
      ] as const,
  );

const IN_WORD: readonly Piece[] = [
  (word) => run(word),
  (word) => run(word, '<w:b/><w:vertAlign w:val="superscript"/>'),
  (word) => run(word, '<w:vanish/>'),
  (word) => `<w:ins w:id="1">${run(word)}</w:ins>`,
  (word) => `<w:del w:id="1"><w:r><w:delText>${word}</w:delText></w:r></w:del>`,
  (word) => `<w:hyperlink w:anchor="x">${run(word)}</w:hyperlink>`,
  (word) => `<w:sdt><w:sdtContent>${run(word)}</w:sdtContent></w:sdt>`,
  (word) => `<w:unheardOf>${run(word)}</w:unheardOf>`,
  (word) => `<w:fldSimple w:instr=" AUTHOR ">${run(word)}</w:fldSimple>`,
  (word) => `<w:r><w:ruby><w:rt>${run(word)}</w:rt><w:rubyBase>${run('base')}</w:rubyBase></w:ruby></w:r>`,
];
const AROUND_WORD: readonly Piece[] = [
  (content) => paragraph(content),
  (content) => paragraph(content, '<w:pStyle w:val="T"/>'),
  (content) => paragraph(content, '<w:rPr><w:del w:id="2"/></w:rPr>'),
  (content) => paragraph(content, '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="9"/></w:numPr>'),
  (content) =>
    `<w:tbl><w:tr><w:tc>${paragraph(content)}</w:tc><w:tc>${paragraph(run('x'))}</w:tc></w:tr></w:tbl>`,
  (content) =>
    `<w:tbl><w:tr><w:trPr><w:del w:id="3"/></w:trPr><w:tc>${paragraph(content)}</w:tc></w:tr></w:tbl>`,
  (content) => `<w:sdt><w:sdtContent>${paragraph(content)}</w:sdtContent></w:sdt>`,
  (content) => `<w:del w:id="4">${paragraph(content)}</w:del>`,
  (content) =>
    paragraph(
      `<w:r><w:pict><w:shape><w:txbxContent>${paragraph(content)}</w:txbxContent></w:shape></w:pict></w:r>`,
    ),
];
const IN_ODT: readonly Piece[] = [
  (word) => word,
  (word) => `<text:span text:style-name="T1">${word}</text:span>`,
  (word) => `<text:a xlink:href="https://salt.example/">${word}</text:a>`,
  (word) =>
    `<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>${word}</text:p></text:note-body></text:note>`,
  (word) => `<office:annotation><text:p>${word}</text:p></office:annotation>`,
  (word) => `<text:hidden-text text:string-value="${word}"/>`,
  (word) => `<text:unheard-of>${word}</text:unheard-of>`,
  (word) => `<draw:frame><draw:text-box><text:p>${word}</text:p></draw:text-box></draw:frame>`,
];
const AROUND_ODT: readonly Piece[] = [
  (content) => `<text:p>${content}</text:p>`,
  (content) => `<text:h text:outline-level="2">${content}</text:h>`,
  (content) => `<text:list><text:list-item><text:p>${content}</text:p></text:list-item></text:list>`,
  (content) => `<text:section><text:p>${content}</text:p></text:section>`,
  (content) => `<text:unheard-of><text:p>${content}</text:p></text:unheard-of>`,
  (content) =>
    `<table:table><table:table-row><table:table-cell><text:p>${content}</text:p></table:table-cell></table:table-row></table:table>`,
  (content) =>
    `<text:tracked-changes><text:changed-region><text:deletion><text:p>${content.replaceAll(/<[^>]*>/g, '')}</text:p></text:deletion></text:changed-region></text:tracked-changes>`,
];

test('each word of a Word document is in one place: the text, a note, a field, or the list of what was left out', async () => {
  const arbitrary = fc.array(fc.tuple(fc.constantFrom(...IN_WORD), fc.constantFrom(...AROUND_WORD)), {
    minLength: 1,
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(arbitrary, async (pieces) => {
      const words = named(pieces.map(([inner]) => inner));
      const body = pieces
        .map(([, outer], index) => outer((words[index]?.[0] ?? String)(words[index]?.[1] ?? '')))
        .join('');
      const bytes = makeDocx({
        body: body + paragraph(run('noted') + reference('footnote', 1)),
        footnotes: note('footnote', 1, run('qqNotezz')) + note('footnote', 2, run('qqLeftzz')),
        styles: '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>',
      });
      await expectEachOnce(readBytes('a.docx', bytes), [
        ...words.map(([, word]) => word),
        'qqNotezz',
        'qqLeftzz',
      ]);
    }),
    { numRuns: 150 },
  );
});

test('each word of an OpenDocument text is', async () => {
  const arbitrary = fc.array(
    fc.tuple(fc.constantFrom(...IN_ODT), fc.constantFrom(...AROUND_ODT.slice(0, 6))),
    { minLength: 1, maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(arbitrary, async (pieces) => {
      const words = named(pieces.map(([inner]) => inner));
      const text = pieces
        .map(([, outer], index) => outer((words[index]?.[0] ?? String)(words[index]?.[1] ?? '')))
        .join('');
      const deleted = AROUND_ODT[6]?.('qqGonezz') ?? '';
      await expectEachOnce(readBytes('a.odt', makeOdt({ text: deleted + text + '<text:p>end</text:p>' })), [
        ...words.map(([, word]) => word),
        'qqGonezz',
      ]);
    }),
    { numRuns: 150 },
  );
});

test('each word of an RTF file is', async () => {
  const inner: readonly Piece[] = [
    (word) => word,
    (word) => `{\\b ${word}}`,
    (word) => `{\\v ${word}}`,
    (word) => `{\\deleted ${word}}`,
    (word) => `{\\super\\chftn}{\\footnote {\\super\\chftn}${word}}`,
    (word) => `{\\field{\\*\\fldinst HYPERLINK "https://salt.example/"}{\\fldrslt ${word}}}`,
    (word) => `{\\*\\annotation ${word}}`,
    (word) => `{\\shp{\\*\\shpinst{\\shptxt ${word}\\par}}}`,
    (word) => `{\\upr{nothing}{\\*\\ud{${word}}}}`,
  ];
  const outer: readonly Piece[] = [
    (content) => `\\pard ${content}\\par`,
    (content) => `{\\pard\\outlinelevel1 ${content}\\par}`,
    (content) => `\\trowd\\pard\\intbl ${content}\\cell\\row`,
    (content) => `\\pard\\intbl ${content}\\par`,
    (content) => `{\\pard ${content}`,
    (content) => `${content}}`,
    (content) => `{\\listtext 1.\\tab}\\pard\\ls1 ${content}\\par`,
  ];
  const arbitrary = fc.array(fc.tuple(fc.constantFrom(...inner), fc.constantFrom(...outer)), {
    minLength: 1,
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(arbitrary, async (pieces) => {
      const words = named(pieces.map(([piece]) => piece));
      // What closes more than was opened ends the file.
      const text = pieces
        .map(([, frame], index) => frame((words[index]?.[0] ?? String)(words[index]?.[1] ?? '')))
        .join('\n');
      await expectEachOnce(
        readBytes('a.rtf', new TextEncoder().encode(`{\\rtf1${'{'.repeat(20)} ${text}\\pard end\\par}`)),
        words.map(([, word]) => word),
      );
    }),
    { numRuns: 200 },
  );
});
