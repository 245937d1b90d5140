import { describe, expect, test } from 'vitest';
import type { ImportedBlock } from '#shared/model/text.ts';
import {
  field,
  makeDocx,
  paragraph,
  relation,
  run,
  styled,
  type DocxParts,
} from '../../../support/make-docx.ts';
import { bodyOf, readBytes } from '../../../support/read-file.ts';

const style = (id: string, name: string, rest = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;

const read = (parts: DocxParts | string) =>
  readBytes('letter.docx', makeDocx(typeof parts === 'string' ? { body: parts } : parts));

function outline(blocks: readonly ImportedBlock[]): readonly string[] {
  return blocks.map(
    ({ kind, level, text }) =>
      `${kind}${kind === 'heading' || kind === 'list-item' ? ` ${level}` : ''}: ${text}`,
  );
}

function spansOf({ text, spans }: ImportedBlock): readonly string[] {
  return spans.map(
    (span) =>
      `${span.kind} ${text.slice(span.start, span.end)}${span.kind === 'link' ? ` → ${span.href}` : ''}`,
  );
}

test('headings are told by the names of their styles in any language, and by their place in the outline', async () => {
  const styles = [
    style('berschrift1', 'heading 1'),
    style('Mine', 'My heading', '<w:basedOn w:val="berschrift1"/>'),
    style('Fa', 'عنوان ۲'),
    style('De', 'Überschrift 3'),
    style('Out', 'Chapter line', '<w:pPr><w:outlineLvl w:val="3"/></w:pPr>'),
  ].join('');
  const body = ['', 'Mine', 'Fa', 'De', 'Out']
    .map((id) => (id === '' ? paragraph(run('Before it.')) : styled(id, `In ${id}`)))
    .join('');
  const direct = paragraph(run('Direct'), '<w:outlineLvl w:val="8"/>');
  expect(outline((await read({ body: body + direct, styles })).blocks)).toEqual([
    'paragraph: Before it.',
    'heading 1: In Mine',
    'heading 2: In Fa',
    'heading 3: In De',
    'heading 4: In Out',
    'heading 6: Direct',
  ]);
});

test('quotations, captions and listings are told by their styles', async () => {
  const styles = [style('Q', 'Intense Quote'), style('C', 'caption'), style('P', 'HTML Preformatted')].join(
    '',
  );
  const body =
    paragraph(run('Before it.')) +
    styled('Q', 'He said fifty.') +
    styled('C', 'Figure 1: The mill') +
    styled('P', 'let a = 1;') +
    styled('P', '  let b;');
  expect(outline((await read({ body, styles })).blocks)).toEqual([
    'paragraph: Before it.',
    'quote: He said fifty.',
    'caption: Figure 1: The mill',
    'code: let a = 1;\n  let b;',
  ]);
});

describe('lists', () => {
  const level = (ilvl: number, format: string, text: string, rest = '') =>
    `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${rest}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = [
    `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}${level(2, 'bullet', '•')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="2">${level(0, 'upperRoman', 'Article %1')}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>',
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
  ].join('');
  const item = (list: number, ilvl: number, text: string) =>
    paragraph(run(text), `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${list}"/></w:numPr>`);

  test('print their numbers before their items, level by level', async () => {
    const body = [
      item(1, 0, 'one'),
      item(1, 1, 'inner'),
      item(1, 1, 'next'),
      item(1, 2, 'dot'),
      item(1, 0, 'two'),
      item(1, 1, 'anew'),
    ].join('');
    expect(outline((await read({ body, numbering })).blocks)).toEqual([
      'list-item 1: 1. one',
      'list-item 2: 1.a) inner',
      'list-item 2: 1.b) next',
      'list-item 3: dot',
      'list-item 1: 2. two',
      'list-item 2: 2.a) anew',
    ]);
  });

  test('go on behind other text, and begin anew where they are told to', async () => {
    const body = [
      item(1, 0, 'one'),
      paragraph(run('Between.')),
      item(1, 0, 'two'),
      item(3, 0, 'five'),
      item(3, 0, 'six'),
      item(2, 0, 'of faith'),
    ].join('');
    expect(bodyOf(await read({ body, numbering }))).toEqual([
      '1. one',
      'Between.',
      '2. two',
      '5. five',
      '6. six',
      'Article I of faith',
    ]);
  });

  test('number headings too, by their style', async () => {
    const styles = style('H', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>');
    const body = paragraph(run('Before.')) + styled('H', 'The oath') + styled('H', 'The fire');
    expect(outline((await read({ body, numbering, styles })).blocks).slice(1)).toEqual([
      'heading 1: Article I The oath',
      'heading 1: Article II The fire',
    ]);
  });
});

test('rows of tables are read across, and a table in a cell cell by cell', async () => {
  const cell = (content: string) => `<w:tc><w:tcPr><w:tcW w:w="1"/></w:tcPr>${content}</w:tc>`;
  const row = (...cells: readonly string[]) =>
    `<w:tr>${cells.map((text) => cell(paragraph(run(text)))).join('')}</w:tr>`;
  const plain = `<w:tbl><w:tblPr/><w:tblGrid/>${row('Name', 'Boats')}${row('Orval', '3')}</w:tbl>`;
  const nested = `<w:tbl><w:tr>${cell(paragraph(run('Outer')))}${cell(`<w:tbl>${row('a', 'b')}${row('c', 'd')}</w:tbl>${paragraph('')}`)}</w:tr></w:tbl>`;
  expect(outline((await read(paragraph(run('Before.')) + plain + nested)).blocks)).toEqual([
    'paragraph: Before.',
    'table-row: Name\tBoats',
    'table-row: Orval\t3',
    'paragraph: Outer',
    'table-row: a\tb',
    'table-row: c\td',
  ]);
});

test('emphasis is told of single words, and not of all words of a style', async () => {
  const styles = `${style('Q', 'Quote', '<w:rPr><w:i/></w:rPr>')}<w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`;
  const body = [
    paragraph(
      run('A ') +
        run('plain', '<w:b w:val="0"/>') +
        run(' word, a ') +
        run('bold', '<w:b/>') +
        run(' and ') +
        run('strong', '<w:rStyle w:val="S"/>') +
        run(' and ') +
        run('slan', '<w:i/>') +
        run('ted', '<w:i/><w:sz w:val="22"/>') +
        run(' one.'),
    ),
    styled('Q', 'All of it slanted.'),
  ].join('');
  const { blocks } = await read({ body, styles });
  expect(blocks.map(spansOf)).toEqual([['strong bold', 'strong strong', 'emphasis slanted'], []]);
});

test('links lead to pages and letters, whichever way Word keeps them', async () => {
  const relations = [
    relation('r1', 'hyperlink', 'https://salt.example/a', 'External'),
    relation('r2', 'hyperlink', 'javascript:alert(1)', 'External'),
    relation('r3', 'hyperlink', 'mailto:clerk@salt.example', 'External'),
  ].join('');
  const link = (id: string, text: string) => `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`;
  const body = paragraph(
    [
      link('r1', 'one'),
      run(' '),
      link('r2', 'two'),
      run(' '),
      link('r3', 'three'),
      run(' '),
      field('HYPERLINK "https://salt.example/b" \\l "part" \\o "A tip"', run('four')),
      run(' '),
      `<w:fldSimple w:instr=" HYPERLINK &quot;https://salt.example/c&quot; ">${run('five')}</w:fldSimple>`,
    ].join(''),
  );
  const { blocks, report } = await read({ body, relations });
  expect(blocks.map(({ text }) => text)).toEqual(['one two three four five']);
  expect(blocks.flatMap(spansOf)).toEqual([
    'link one → https://salt.example/a',
    'link three → mailto:clerk@salt.example',
    'link four → https://salt.example/b#part',
    'link five → https://salt.example/c',
  ]);
  expect(report.losses).toEqual([
    'The words of 1 link are kept without the target, which led to something other than a web page or a mail address.',
  ]);
});

test('words in another language are told, with the way they run', async () => {
  const body = paragraph(
    run('He wrote ', '<w:lang w:val="en-GB"/>') +
      run('نمک‌زار', '<w:rtl/><w:lang w:bidi="fa-IR"/>') +
      run(' in the register, ') +
      run('et voilà', '<w:lang w:val="fr-FR"/>') +
      run(' and so on, as it was in those days.') +
      run('12', '<w:lang w:val="de-DE"/>'),
  );
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>';
  const { blocks, language } = await read({ body, styles });
  expect(language).toBe('en-GB');
  expect(blocks.flatMap(({ spans }) => spans)).toMatchObject([
    { kind: 'language', language: 'fa-IR', direction: 'rtl' },
    { kind: 'language', language: 'fr-FR', direction: 'ltr' },
  ]);
});

test('fields print what they show, and their codes nowhere', async () => {
  const body = paragraph(
    run('See page ') +
      field('PAGEREF _Toc1 \\h', run('12')) +
      run(' of ') +
      field('IF 1 = 1 "yes" "no"', run('yes')) +
      run('.'),
  );
  expect(bodyOf(await read(body))).toEqual(['See page 12 of yes.']);
});

test('a field without an end does not swallow the text behind it', async () => {
  const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>';
  expect(
    bodyOf(await read(paragraph(run('Before. ') + open + run('After.')) + paragraph(run('Next.')))),
  ).toEqual(['Before. After.', 'Next.']);
});

test('signs of symbol fonts are the signs that they draw', async () => {
  const sign = (font: string, code: string) => `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
  const { blocks, report } = await read(
    paragraph(
      run('Angle ') +
        sign('Symbol', 'F061') +
        run(', done ') +
        sign('Wingdings', 'F0FC') +
        run(', odd ') +
        sign('Webdings', 'F021') +
        run('.'),
    ),
  );
  expect(blocks[0]?.text).toBe('Angle α, done ✓, odd \ufffd.');
  expect(report.losses).toEqual(['One sign of a symbol font could not be told: \ufffd stands in the place.']);
});

test('line breaks and tabs part words, and an unbreakable hyphen is one', async () => {
  const body = paragraph(
    `<w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t><w:noBreakHyphen/><w:t>four</w:t><w:softHyphen/><w:t>teen</w:t></w:r>`,
  );
  expect(bodyOf(await read(body))).toEqual(['one two\nthree‑fourteen']);
});

test('the strict variant of the format reads the same', async () => {
  const parts = paragraph(run('Words.'));
  const loose = makeDocx({ body: parts });
  const strict = await readBytes(
    'strict.docx',
    makeDocx({
      body: '',
      files: {
        'word/document.xml': `<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:r><d:t>Words.</d:t></d:r></d:p></d:body></d:document>`,
      },
    }),
  );
  expect(strict.blocks).toEqual((await readBytes('strict.docx', loose)).blocks);
});
