import { describe, expect, test } from 'vitest';
import type { ImportedBlock } from '#shared/model/text.ts';
import { bodyOf, markersOf, notesOf, readBytes } from '../../../support/read-file.ts';
import { withoutTags, WORDS } from '../../../support/footnote-matrix/words.ts';

const HEAD = String.raw`\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fnil\fcharset178 Tahoma;}{\f2\ftech\fcharset2 Symbol;}{\f3\fcharset204 Arial Cyr;}}`;
const rtf = (body: string, head = '') =>
  Uint8Array.from(`{${HEAD}${head}${body}}`, (sign) => sign.charCodeAt(0));
const read = (body: string, head = '') => readBytes('letter.rtf', rtf(body, head));

/** Words as Word writes them: what is not ASCII as numbers, with a sign for programs that know none. */
function words(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    const code = text.charCodeAt(index);
    if (code > 0x7f) return `\\u${code > 0x7f_ff ? code - 0x1_00_00 : code}?`;
    return text.charAt(index).replace(/[\\{}]/, String.raw`\$&`);
  }).join('');
}

function outline(blocks: readonly ImportedBlock[]): readonly string[] {
  return blocks.map(
    ({ kind, level, text }) =>
      `${kind}${kind === 'heading' || kind === 'list-item' ? ` ${level}` : ''}: ${text}`,
  );
}

describe.each(['en', 'fa', 'ar'] as const)('%s', (language) => {
  const ours = WORDS[language];
  const digit = (number: number) => ours.digits.charAt(number);
  const way = language === 'en' ? '' : '\\rtlpar';
  const [first, second, third] = ours.claims;
  const rest = withoutTags(ours.rest);
  const p = (content: string) => `\\pard\\plain${way} ${content}\\par\n`;
  const text = (mark: (index: number, again: boolean) => string) =>
    p(`${words(first)}${mark(0, false)}${words(`. ${rest}`)}`) +
    p(`${words(second)}${mark(1, false)}${words(`, ${ours.again}`)}${mark(0, true)}${words(`. ${rest}`)}`) +
    p(`${words(third)}${mark(2, false)}${words(`. ${rest}`)}`);
  const plain = (index: number) => withoutTags(ours.notes[index] ?? '');
  const again = (label: string) =>
    `{\\field{\\*\\fldinst NOTEREF _Ref1 \\\\h}{\\fldrslt {\\super ${words(label)}}}}`;
  const marked = (index: number, content: string) =>
    index === 0 ? `{\\*\\bkmkstart _Ref1}${content}{\\*\\bkmkend _Ref1}` : content;
  const kept = (labels: readonly string[], end = '') =>
    text((index, isAgain) =>
      isAgain
        ? again(labels[0] ?? '')
        : marked(
            index,
            `{\\super\\chftn}{\\footnote${end}\\pard\\plain${way} {\\super\\chftn} ${words(plain(index))}}`,
          ),
    );
  const byHand = (labels: readonly string[]) =>
    text((index, isAgain) =>
      isAgain
        ? again(labels[0] ?? '')
        : marked(
            index,
            `{\\super ${words(labels[index] ?? '')}}{\\footnote\\pard\\plain {\\super ${words(labels[index] ?? '')}} ${words(plain(index))}}`,
          ),
    );
  const typed =
    text((index) => words(` [${digit(index + 1)}]`)) +
    `\\pard\\outlinelevel0 ${words(ours.heading)}\\par` +
    [0, 1, 2].map((index) => p(words(`[${digit(index + 1)}] ${plain(index)}`))).join('');

  test.each([
    ['footnotes', '', kept(['1', '2', '3']), ['1', '2', '3']],
    [
      'footnotes in Roman numbers that begin at 7',
      '\\ftnnrlc\\ftnstart7',
      kept(['vii', 'viii', 'ix']),
      ['vii', 'viii', 'ix'],
    ],
    ['footnotes in symbols', '\\ftnnchi', kept(['*', '†', '‡']), ['*', '†', '‡']],
    ['endnotes in letters', '\\aftnnalc', kept(['a', 'b', 'c'], '\\ftnalt'), ['a', 'b', 'c']],
    ['marks of the writer’s own', '', byHand(['*', '**', digit(9)]), ['*', '**', digit(9)]],
    ['typed by hand under a heading', '', typed, [digit(1), digit(2), digit(3)]],
  ] as const)(
    'every note arrives with its words, its label and its markers: %s',
    async (_, head, content, labels) => {
      const document = await read(content, head);
      expect(notesOf(document)).toEqual([0, 1, 2].map((index) => `${labels[index] ?? ''}: ${plain(index)}`));
      const printed = (label = '') => (/^[\p{L}\p{Nd}]+$/u.test(label) ? `[${label}]` : label);
      expect(markersOf(document)).toEqual(
        [labels[0], labels[1], labels[0], labels[2]].map((label) => `${printed(label)} → ${label}`),
      );
      expect(document.report.audit).toMatchObject({
        markersWithoutNote: [],
        notesWithoutMarker: [],
        gaps: [],
        duplicates: [],
      });
      expect(document.language).toBe(language);
      expect(bodyOf(document)).toHaveLength(3);
    },
  );
});

test('bytes are read in the code page of their font, and else of the file', async () => {
  const { blocks, report } = await read(
    String.raw`\pard caf\'e9 {\f1 \'e4\'e3\'98} {\f3 \'ec\'e8\'f0} {\f2 \'61} \u1587?\u1604\u8204\'3f\u1575? end{\uc0\u8212}done\u-10179?\u-8704?\par`,
  );
  expect(blocks.map(({ text }) => text)).toEqual(['café نمک мир α سل\u200cا end—done😀']);
  expect(report.encoding).toBe('windows-1252');
});

test('half a pair of surrogates is told as a character that could not be read', async () => {
  expect(bodyOf(await read(String.raw`\pard a\u-10179?b\par`))).toEqual(['a\ufffdb']);
});

test('headings, quotations and listings are told by outline and styles', async () => {
  const head = String.raw`{\stylesheet{\ql Normal;}{\s1\outlinelevel0 heading 1;}{\s2\i Quote;}{\s3 \u1593?\u1606?\u1608?\u1575?\u1606? 2;}{\*\cs10\b Strong;}}`;
  const body = String.raw`\pard Before.\par\pard\s1 The \b fire\b0\par\pard\s2 He said fifty.\par\pard\s3 Second\par\pard\outlinelevel2 Third\par\pard After.\par`;
  expect(outline((await read(body, head)).blocks)).toEqual([
    'paragraph: Before.',
    'heading 1: The fire',
    'quote: He said fifty.',
    'heading 2: Second',
    'heading 3: Third',
    'paragraph: After.',
  ]);
});

test('lists keep the numbers that were printed', async () => {
  const item = (label: string, level: number, text: string) =>
    `{\\listtext\\pard\\plain ${label}\\tab}\\pard\\ls1\\ilvl${level} ${text}\\par`;
  expect(
    outline(
      (
        await read(
          item('1.', 0, 'one') +
            item('a)', 1, 'inner') +
            item("\\'b7", 1, 'dot') +
            item('2.', 0, 'two') +
            '\\pard After.\\par',
        )
      ).blocks,
    ),
  ).toEqual([
    'list-item 1: 1. one',
    'list-item 2: a) inner',
    'list-item 2: dot',
    'list-item 1: 2. two',
    'paragraph: After.',
  ]);
});

test('rows of tables are read across, and what follows is no row', async () => {
  const row = (...cells: readonly string[]) =>
    `\\trowd\\cellx1000\\cellx2000 ${cells.map((cell) => `\\pard\\intbl ${cell}\\cell`).join('')}\\row`;
  const { blocks } = await read(
    `\\pard Before.\\par${row('Name', 'Boats')}${row('Orval\\par of the north', '3')}\\pard After.\\par`,
  );
  expect(outline(blocks)).toEqual([
    'paragraph: Before.',
    'table-row: Name\tBoats',
    'table-row: Orval of the north\t3',
    'paragraph: After.',
  ]);
});

test('looks and links are told where the text has them', async () => {
  const { blocks } = await read(
    String.raw`\pard A {\b bold} and {\i slanted} word in {\field{\*\fldinst{HYPERLINK "https://salt.example/a"}}{\fldrslt{\ul the gazette}}}, 10{\super 5} times; {\field{\*\fldinst HYPERLINK "javascript:x"}{\fldrslt not here}}.\line Next line\par`,
  );
  expect(blocks[0]?.text).toBe('A bold and slanted word in the gazette, 10⁵ times; not here.\nNext line');
  expect(
    blocks[0]?.spans.map((span) => `${span.kind} ${blocks[0]?.text.slice(span.start, span.end) ?? ''}`),
  ).toEqual(['strong bold', 'emphasis slanted', 'link the gazette']);
});

test('what changes took out, comments, heads of pages and hidden words are listed and not in the text', async () => {
  const { blocks, report } = await read(
    String.raw`{\header\pard The Salt Road\par}\pard There were {\deleted forty }{\revised fifty} people{\*\atnid MO}{\*\atnauthor Mira Orval}\chatn{\*\annotation{\*\atnref 1}\pard Check the number.}.{\v Not for you.}\par`,
  );
  expect(blocks.map(({ text }) => text)).toEqual(['There were fifty people.']);
  expect(report.audit.dropped).toEqual([
    { text: 'The Salt Road', reason: 'page header', before: 0 },
    { text: 'Check the number.', reason: 'comment by Mira Orval', before: 0 },
    { text: 'forty', reason: 'deleted in a tracked change', before: 1 },
    { text: 'Not for you.', reason: 'hidden in the document', before: 1 },
  ]);
});

test('pictures that can be shown are kept; data and objects are told and leave no letters', async () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').toString('hex');
  const { blocks, report } = await read(
    String.raw`\pard Words{\*\shppict{\pict\pngblip\picw60\pich40 ${png}0000003c0000002808020000}}{\nonshppict{\pict\wmetafile8 0100}}{\object\objemb{\*\objdata 0105000002}{\result objects show this}}{\*\unknown secret}{\*\themedata 504b0304}.\par`,
  );
  expect(
    blocks.filter(({ spans }) => spans.every(({ kind }) => kind !== 'picture')).map(({ text }) => text),
  ).toEqual(['Wordsobjects show this.']);
  expect(report.losses).toContain('One embedded object was left out, and never opened.');
});

test('binary data is passed over, whatever is in it', async () => {
  expect(bodyOf(await read('\\pard Before {\\pict\\bin6 }}{{\\\\} after.\\par'))).toEqual(['Before after.']);
});

test('the properties give title and authors', async () => {
  const head = String.raw`{\info{\title The Salt Road}{\author Mira Orval}{\operator Somebody}{\creatim\yr2019\mo3\dy12}{\*\company Salt}}`;
  expect(await read('\\pard The road was built of planks.\\par', head)).toMatchObject({
    title: 'The Salt Road',
    authors: ['Mira Orval'],
    published: null,
  });
});

test('every letter is accounted for', async () => {
  const { characters } = (
    await read(String.raw`\pard Alpha{\super\chftn}{\footnote{\super\chftn}Epsilon.}{\v gamma}\par`)
  ).report.audit;
  expect(characters).toEqual({
    body: 'Alpha1'.length,
    footnotes: 'Epsilon.'.length,
    metadata: 0,
    dropped: 'gamma'.length,
    total: 19,
  });
});
