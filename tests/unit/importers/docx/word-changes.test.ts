import { expect, test } from 'vitest';
import {
  makeDocx,
  note,
  paragraph,
  reference,
  relation,
  run,
  styled,
  type DocxParts,
} from '../../../support/make-docx.ts';
import { makePng } from '../../../support/make-picture.ts';
import { bodyOf, markersOf, notesOf, readBytes } from '../../../support/read-file.ts';

const read = (parts: DocxParts | string) =>
  readBytes('letter.docx', makeDocx(typeof parts === 'string' ? { body: parts } : parts));
const deleted = (text: string) =>
  `<w:del w:id="9" w:author="A"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const inserted = (content: string) => `<w:ins w:id="8" w:author="A">${content}</w:ins>`;
const END_DELETED = '<w:rPr><w:del w:id="7" w:author="A"/></w:rPr>';

test('tracked changes read as accepted, and what they took out is listed', async () => {
  const { blocks, report } = await read(
    paragraph(run('There were ') + deleted('forty ') + inserted(run('fifty ')) + run('people.')) +
      paragraph(run('The first half '), END_DELETED) +
      paragraph(run('and the second.')) +
      paragraph(`<w:moveFrom w:id="1">${run('Moved away.')}</w:moveFrom>`) +
      paragraph(`<w:moveTo w:id="2">${run('Moved here.')}</w:moveTo>`) +
      `<w:tbl><w:tr><w:tc>${paragraph(run('a'))}</w:tc><w:tc>${paragraph(run('b'))}</w:tc></w:tr><w:tr><w:trPr><w:del w:id="3"/></w:trPr><w:tc>${paragraph(deleted('gone'))}</w:tc><w:tc>${paragraph(deleted('row'))}</w:tc></w:tr><w:tr><w:tc>${paragraph(run('c'))}</w:tc><w:tc>${paragraph(run('d'))}</w:tc></w:tr></w:tbl>`,
  );
  expect(blocks.map(({ text }) => text)).toEqual([
    'There were fifty people.',
    'The first half and the second.',
    'Moved here.',
    'a\tb',
    'c\td',
  ]);
  expect(report.audit.dropped).toEqual([
    { text: 'forty', reason: 'deleted in a tracked change', before: 1 },
    { text: 'Moved away.', reason: 'moved in a tracked change', before: 2 },
    { text: 'gone row', reason: 'deleted in a tracked change', before: 4 },
  ]);
  expect(report.losses).toEqual([
    '2 tracked deletions are left out: the text reads as if all changes were accepted.',
  ]);
});

test('a note that a change took out is no note, and its words are listed', async () => {
  const document = await read({
    body: paragraph(
      run('Kept.') + reference('footnote', 2) + `<w:del w:id="5">${reference('footnote', 1)}</w:del>`,
    ),
    footnotes: note('footnote', 1, run('Gone.')) + note('footnote', 2, run('Here.')),
  });
  expect(notesOf(document)).toEqual(['1: Here.']);
  expect(document.report.audit.dropped).toEqual([
    { text: 'Gone.', reason: 'note that the text does not refer to', before: 1 },
  ]);
});

test('comments, heads and feet of pages, and hidden words are listed and not in the text', async () => {
  const { blocks, report } = await read({
    body: paragraph(
      '<w:commentRangeStart w:id="1"/>' +
        run('He said fifty.') +
        '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>' +
        run('Not for you.', '<w:vanish/>'),
    ),
    comments: `<w:comment w:id="1" w:author="Mira Orval">${paragraph(`<w:r><w:annotationRef/></w:r>${run('Check the')}${run(' number.')}`)}</w:comment>`,
    header: paragraph(run('The Salt Road — draft')),
    footer: paragraph(run('12')),
  });
  expect(blocks.map(({ text }) => text)).toEqual(['He said fifty.']);
  expect(report.audit.dropped).toEqual([
    { text: 'Not for you.', reason: 'hidden in the document', before: 1 },
    { text: 'Check the number.', reason: 'comment by Mira Orval', before: 1 },
    { text: 'The Salt Road — draft', reason: 'page header', before: 1 },
  ]);
  expect(report.losses).toEqual([
    'One comment is not in the text, and listed with what was left out.',
    'One hidden passage is left out.',
  ]);
});

test('text boxes stand behind their paragraph, once, whatever older versions are given', async () => {
  const box = (content: string) => `<w:txbxContent>${paragraph(run(content))}</w:txbxContent>`;
  const shape = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box('In the box.')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('In the box.')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`;
  const old = `<w:pict><v:shape><v:textbox>${box('In the old box.')}</v:textbox></v:shape></w:pict>`;
  const { blocks, report } = await read(
    paragraph(run('One') + `<w:r>${shape}</w:r>` + run(' line.')) +
      paragraph(`<w:r>${old}</w:r>${run('Next.')}`),
  );
  expect(blocks.map(({ text }) => text)).toEqual(['One line.', 'In the box.', 'Next.', 'In the old box.']);
  expect(report.losses).toEqual(['2 text boxes stand behind the paragraph that they were fastened to.']);
});

test('pictures are kept with what is written of them', async () => {
  const picture = (id: string, words: string) =>
    `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${words}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const { blocks, pictures, report } = await read({
    body: paragraph(run('The mill.') + picture('r1', 'A mill by the sea')) + paragraph(picture('r2', '')),
    relations: relation('r1', 'image', 'media/image1.png') + relation('r2', 'image', 'media/image2.emf'),
    files: {
      'word/media/image1.png': makePng(60, 40),
      'word/media/image2.emf': Uint8Array.of(1, 0, 0, 0, 9),
    },
  });
  expect(pictures).toHaveLength(1);
  expect(blocks.flatMap(({ spans }) => spans)).toMatchObject([
    { kind: 'picture', picture: 0, description: 'A mill by the sea' },
  ]);
  expect(report.losses).toEqual(['One picture is in a form that Ibid cannot show.']);
});

test('what is embedded is told and never opened', async () => {
  const { blocks, report } = await read({
    body:
      paragraph(
        run('Words.') +
          '<w:r><w:object><v:shape><v:imagedata r:id="r9"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12" r:id="r8"/></w:object></w:r>',
      ) +
      '<w:altChunk r:id="r7"/>' +
      paragraph(
        `${run('Area: ')}<m:oMath><m:r><m:t>πr</m:t></m:r><m:sSup><m:e/><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>`,
      ),
    relations: relation('r1', 'vbaProject', 'vbaProject.bin') + relation('r7', 'aFChunk', 'chunk.html'),
    files: { 'word/vbaProject.bin': 'Sub AutoOpen()', 'word/chunk.html': '<script>evil()</script>' },
  });
  expect(blocks.map(({ text }) => text)).toEqual(['Words.', 'Area: πr2']);
  expect(report.losses).toEqual([
    'One embedded object was left out, and never opened.',
    'One formula is written in one line.',
    'The file holds macros. They were neither read nor run.',
    'One part of the file is in a format of its own and was not read.',
  ]);
});

test('title, author and date are what is printed, and else what the properties say', async () => {
  const core =
    '<dc:title>The Salt Road</dc:title><dc:creator>Mira Orval; Jan Vantongeren</dc:creator><dcterms:created>2019-03-12T09:30:00Z</dcterms:created>';
  // The day on which a file was begun is not that of its publication.
  const text = paragraph(run('The road was built of planks, and the planks were laid on salt.'));
  expect(await read({ body: text, core })).toMatchObject({
    title: 'The Salt Road',
    authors: ['Mira Orval', 'Jan Vantongeren'],
    published: null,
  });
  const styles = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>';
  const printed = await read({
    body: styled('T', 'Two Winters') + paragraph(run('By Farid Moradi, 4 May 2003')) + text,
    core,
    styles,
  });
  expect(printed).toMatchObject({ title: 'Two Winters', authors: ['Farid Moradi'], published: '2003-05-04' });
  expect(bodyOf(printed)).toHaveLength(1);
  expect(
    await read({
      body: text,
      core: '<dc:title>Microsoft Word - Document1.docx</dc:title><dc:creator>user</dc:creator>',
    }),
  ).toMatchObject({ title: 'letter', authors: [], published: null });
});

test('a title that bears a marker stays in the text with its note', async () => {
  const read1 = await read({
    body:
      paragraph(run('Two Winters') + reference('footnote', 1), '<w:pStyle w:val="T"/>') +
      paragraph(run('The road was built of planks.')),
    styles: '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>',
    footnotes: note('footnote', 1, run('Read in Orval.')),
  });
  expect(read1.title).toBe('Two Winters');
  expect(markersOf(read1)).toEqual(['[1] → 1']);
});

test('pages are marked where Word noted them all, and not where it did not', async () => {
  const pageBreak = '<w:r><w:lastRenderedPageBreak/></w:r>';
  const body =
    paragraph(run('One.')) +
    paragraph(run('Two, ') + pageBreak + run('and over.')) +
    paragraph(pageBreak + run('Three.')) +
    '<w:sectPr><w:pgNumType w:start="9"/></w:sectPr>';
  const pagesIn = async (pages: number) =>
    (await read({ body, pages })).blocks.map(({ text, spans }) =>
      spans.map((span) => (span.kind === 'page' ? `${span.page} at ${text.slice(span.start)}` : '')),
    );
  expect(await pagesIn(3)).toEqual([['9 at One.'], ['10 at and over.'], ['11 at Three.']]);
  expect(await pagesIn(7)).toEqual([[], [], []]);
});

test('notes numbered anew on each page are, where pages are known, and else it is told', async () => {
  const pageBreak = '<w:r><w:lastRenderedPageBreak/></w:r>';
  const parts = {
    body:
      paragraph(run('a') + reference('footnote', 1) + run('b') + reference('footnote', 2)) +
      paragraph(pageBreak + run('c') + reference('footnote', 3)),
    footnotes: [1, 2, 3].map((id) => note('footnote', id, run(`Note ${id}.`))).join(''),
    settings: '<w:footnotePr><w:numRestart w:val="eachPage"/></w:footnotePr>',
  };
  expect(notesOf(await read({ ...parts, pages: 2 }))).toEqual(['1: Note 1.', '2: Note 2.', '1: Note 3.']);
  const unknown = await read(parts);
  expect(notesOf(unknown)).toEqual(['1: Note 1.', '2: Note 2.', '3: Note 3.']);
  expect(unknown.report.losses).toEqual([
    'The notes are numbered anew on every page, but the file does not say where pages begin: their numbers run on instead.',
  ]);
});

test('every letter of every part is accounted for', async () => {
  const parts: DocxParts = {
    body:
      paragraph(run('Alpha ') + deleted('beta') + run('gamma', '<w:vanish/>') + reference('footnote', 1)) +
      `<w:tbl><w:tr><w:tc>${paragraph(run('delta'))}</w:tc></w:tr></w:tbl>`,
    footnotes: note('footnote', 1, run('Epsilon.')) + note('footnote', 2, run('zeta')),
    comments: `<w:comment w:id="1">${paragraph(run('eta'))}</w:comment>`,
    header: paragraph(run('theta')),
  };
  const { characters } = (await read(parts)).report.audit;
  expect(characters).toEqual({ body: 12, footnotes: 9, metadata: 0, dropped: 22, total: 43 });
  expect('Alpha delta'.length + '1'.length).toBe(characters.body);
  expect(' Epsilon.'.length).toBe(characters.footnotes);
  expect('beta gamma zeta eta theta '.replaceAll(' ', '').length + ' '.length).toBe(characters.dropped);
});

test('a first line in bold is the title of a text that knows no styles, unless it is all there is', async () => {
  const bold = paragraph(run('Two Winters', '<w:b/>'));
  const text = paragraph(run('The road was built of planks, and the planks were laid on salt.'));
  expect(await read(bold + text)).toMatchObject({ title: 'Two Winters', blocks: [{ kind: 'paragraph' }] });
  expect(await read(bold)).toMatchObject({ title: 'letter', blocks: [{ text: 'Two Winters' }] });
  expect(await read(paragraph(run('Mira said:', '<w:b/>')) + text)).toMatchObject({ title: 'letter' });
});
