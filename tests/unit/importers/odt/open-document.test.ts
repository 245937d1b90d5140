import { describe, expect, test } from 'vitest';
import type { ImportedBlock } from '#shared/model/text.ts';
import { makeFlatOdt, makeOdt, type OdtParts } from '../../../support/make-odt.ts';
import { makePng } from '../../../support/make-picture.ts';
import { bodyOf, markersOf, notesOf, readBytes } from '../../../support/read-file.ts';
import { withoutTags, WORDS } from '../../../support/footnote-matrix/words.ts';

const read = (parts: OdtParts | string) =>
  readBytes('letter.odt', makeOdt(typeof parts === 'string' ? { text: parts } : parts));
const p = (content: string, style = '') =>
  `<text:p${style === '' ? '' : ` text:style-name="${style}"`}>${content}</text:p>`;
const paragraphStyle = (name: string, rest = '', more = '') =>
  `<style:style style:name="${name}" style:family="paragraph"${more}>${rest}</style:style>`;
const textStyle = (name: string, properties: string) =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;

function note(id: number, label: string, words: string, kind = 'footnote'): string {
  return `<text:note text:id="ftn${id}" text:note-class="${kind}"><text:note-citation>${label}</text:note-citation><text:note-body>${p(words)}</text:note-body></text:note>`;
}

function outline(blocks: readonly ImportedBlock[]): readonly string[] {
  return blocks.map(
    ({ kind, level, text }) =>
      `${kind}${kind === 'heading' || kind === 'list-item' ? ` ${level}` : ''}: ${text}`,
  );
}

describe.each(['en', 'fa', 'ar'] as const)('%s', (language) => {
  const words = WORDS[language];
  const plain = (html: string) => withoutTags(html);
  const digit = (number: number) => words.digits.charAt(number);
  const styles =
    paragraphStyle('Title') + paragraphStyle('Heading_20_1', '', ' style:display-name="Heading 1"');
  const [first, second, third] = words.claims;
  const text = (mark: (index: number, again: boolean) => string) =>
    p(words.title, 'Title') +
    p(`${first}${mark(0, false)}. ${plain(words.rest)}`) +
    p(`${second}${mark(1, false)}, ${words.again}${mark(0, true)}. ${plain(words.rest)}`) +
    p(`${third}${mark(2, false)}. ${plain(words.rest)}`);
  const kept = (labels: readonly string[], kind = 'footnote') =>
    text((index, again) =>
      again
        ? `<text:note-ref text:note-class="${kind}" text:reference-format="text" text:ref-name="ftn1">[${labels[0] ?? ''}]</text:note-ref>`
        : note(index + 1, labels[index] ?? '', plain(words.notes[index] ?? ''), kind),
    );
  const typed =
    text((index) => ` [${digit(index + 1)}]`) +
    p(words.heading, 'Heading_20_1') +
    words.notes.map((each, index) => p(`[${digit(index + 1)}] ${plain(each)}`)).join('');

  test.each([
    ['footnotes', kept(['1', '2', '3']), ['1', '2', '3']],
    [
      'footnotes in the digits of the language',
      kept([digit(1), digit(2), digit(3)]),
      [digit(1), digit(2), digit(3)],
    ],
    ['endnotes', kept(['i', 'ii', 'iii'], 'endnote'), ['i', 'ii', 'iii']],
    ['numbers that repeat', kept(['1', '1', '1']), ['1', '1', '1']],
    ['typed by hand under a heading', typed, [digit(1), digit(2), digit(3)]],
  ] as const)(
    'every note arrives with its words, its label and its markers: %s',
    async (_, content, labels) => {
      const document = await read({ text: content, styles });
      expect(notesOf(document)).toEqual(
        words.notes.map((each, index) => `${labels[index] ?? ''}: ${plain(each)}`),
      );
      expect(markersOf(document)).toEqual(
        [labels[0], labels[1], labels[0], labels[2]].map((label) => `[${label}] → ${label}`),
      );
      expect(document.report.audit).toMatchObject({
        markersWithoutNote: [],
        notesWithoutMarker: [],
        gaps: [],
        duplicates: [],
      });
      expect([document.title, document.language, bodyOf(document).length]).toEqual([
        words.title,
        language,
        3,
      ]);
    },
  );
});

test('a note in symbols keeps its symbol, and one without a number is counted', async () => {
  const content = p(
    `One${note(1, '', 'First.')} two${note(2, '', 'Second.')} three<text:note text:id="x" text:note-class="footnote"><text:note-citation text:label="*">*</text:note-citation><text:note-body>${p('Third.')}</text:note-body></text:note>.`,
  );
  const document = await read(content);
  expect(notesOf(document)).toEqual(['1: First.', '2: Second.', '*: Third.']);
  expect(markersOf(document)).toEqual(['[1] → 1', '[2] → 2', '* → *']);
});

test('headings, quotations, listings and tables are told by their elements and styles', async () => {
  const styles =
    paragraphStyle('Quotations') +
    paragraphStyle('Preformatted_20_Text', '', ' style:display-name="Preformatted Text"');
  const content = [
    p('Before.'),
    '<text:h text:outline-level="2">The fire</text:h>',
    p('He said fifty.', 'P1'),
    p('a <text:s text:c="2"/>b<text:tab/>c', 'Preformatted_20_Text'),
    `<table:table><table:table-header-rows><table:table-row><table:table-cell>${p('Name')}</table:table-cell><table:table-cell>${p('Boats')}</table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell>${p('Orval')}</table:table-cell><table:table-cell>${p('3')}</table:table-cell></table:table-row></table:table>`,
  ].join('\n');
  const automaticStyles = paragraphStyle('P1', '', ' style:parent-style-name="Quotations"');
  expect(outline((await read({ text: content, styles, automaticStyles })).blocks)).toEqual([
    'paragraph: Before.',
    'heading 2: The fire',
    'quote: He said fifty.',
    'code: a   b\tc',
    'table-row: Name\tBoats',
    'table-row: Orval\t3',
  ]);
});

test('lists print their numbers, go on where they are told to, and begin anew elsewhere', async () => {
  const level = (at: number, format: string, suffix: string, levels = 1) =>
    `<text:list-level-style-number text:level="${at}" style:num-format="${format}" style:num-suffix="${suffix}" text:display-levels="${levels}"/>`;
  const automaticStyles = `<text:list-style style:name="L1">${level(1, '1', '.')}${level(2, 'a', ')', 2)}</text:list-style><text:list-style style:name="L2"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style><text:list-style style:name="L3">${level(1, '۱, ۲, ۳, ...', '-')}</text:list-style>`;
  const item = (content: string) => `<text:list-item>${content}</text:list-item>`;
  const list = (style: string, content: string, more = '') =>
    `<text:list text:style-name="${style}"${more}>${content}</text:list>`;
  const content = [
    list(
      'L1',
      item(p('one') + `<text:list>${item(p('inner'))}${item(p('next'))}</text:list>`) +
        item(p('two') + p('still two')),
    ),
    p('Between.'),
    list('L1', item(p('three')), ' text:continue-numbering="true"'),
    list('L1', item(p('anew'))),
    list('L2', item(p('dot'))),
    list('L3', item(p('یک')) + item(p('دو'))),
  ].join('');
  expect(outline((await read({ text: content, automaticStyles })).blocks)).toEqual([
    'list-item 1: 1. one',
    'list-item 2: 1.a) inner',
    'list-item 2: 1.b) next',
    'list-item 1: 2. two',
    'list-item 1: still two',
    'paragraph: Between.',
    'list-item 1: 3. three',
    'list-item 1: 1. anew',
    'list-item 1: dot',
    'list-item 1: ۱- یک',
    'list-item 1: ۲- دو',
  ]);
});

test('looks, links and languages are told where the text has them', async () => {
  const automaticStyles = [
    textStyle('T1', 'fo:font-weight="bold"'),
    textStyle('T2', 'fo:font-style="italic"'),
    textStyle('T3', 'style:text-position="super 58%"'),
    textStyle('T4', 'style:language-complex="fa" style:country-complex="IR"'),
    paragraphStyle('P1', '<style:paragraph-properties style:writing-mode="rl-tb"/>'),
  ].join('');
  const content =
    p(
      'A <text:span text:style-name="T1">bold and <text:span text:style-name="T2">slanted</text:span></text:span> word, 10<text:span text:style-name="T3">5</text:span> of them, in <text:a xlink:href="https://salt.example/a">the gazette</text:a> and <text:span text:style-name="T4">نمک‌زار</text:span>.',
    ) + p('این بند از راست می‌آید.', 'P1');
  const { blocks } = await read({ text: content, automaticStyles });
  expect(blocks[0]?.text).toBe('A bold and slanted word, 10⁵ of them, in the gazette and نمک‌زار.');
  expect(
    blocks[0]?.spans.map((span) => `${span.kind} ${blocks[0]?.text.slice(span.start, span.end) ?? ''}`),
  ).toEqual(['strong bold and slanted', 'emphasis slanted', 'link the gazette', 'language نمک‌زار']);
  expect(blocks[1]).toMatchObject({ language: 'fa', direction: 'rtl' });
});

test('what changes took out, comments, heads of pages and hidden words are listed and not in the text', async () => {
  const automaticStyles = textStyle('T1', 'text:display="none"');
  const content =
    `<text:tracked-changes><text:changed-region text:id="ct1"><text:deletion><office:change-info><dc:creator>A</dc:creator><dc:date>2019-03-12T00:00:00</dc:date></office:change-info>${p('forty')}</text:deletion></text:changed-region></text:tracked-changes>` +
    p(
      'There were <text:change text:change-id="ct1"/><text:change-start text:change-id="ct2"/>fifty<text:change-end text:change-id="ct2"/> people<office:annotation><dc:creator>Mira Orval</dc:creator><dc:date>2019-03-12T00:00:00</dc:date><text:p>Check the number.</text:p></office:annotation>.<text:span text:style-name="T1">Not for you.</text:span>',
    );
  const masters = `<style:master-page style:name="Standard"><style:header>${p('The Salt Road — draft')}</style:header><style:footer>${p('<text:page-number>3</text:page-number>')}</style:footer></style:master-page>`;
  const { blocks, report } = await read({ text: content, automaticStyles, masters });
  expect(blocks.map(({ text }) => text)).toEqual(['There were fifty people.']);
  expect(report.audit.dropped).toEqual([
    { text: 'forty', reason: 'deleted in a tracked change', before: 0 },
    { text: 'Not for you.', reason: 'hidden in the document', before: 1 },
    { text: 'Check the number.', reason: 'comment by Mira Orval', before: 1 },
    { text: 'The Salt Road — draft', reason: 'page header', before: 1 },
  ]);
  expect(report.losses).toEqual([
    'One tracked deletion is left out: the text reads as if all changes were accepted.',
    'One comment is not in the text, and listed with what was left out.',
    'One hidden passage is left out.',
  ]);
});

test('pictures are kept, text boxes stand behind their paragraph, and objects are told', async () => {
  const frame = (content: string) => `<draw:frame>${content}</draw:frame>`;
  const content = p(
    `The mill.${frame('<draw:image xlink:href="Pictures/mill.png"/><svg:desc>A mill by the sea</svg:desc>')}${frame(`<draw:text-box>${p('In the box.')}</draw:text-box>`)}${frame('<draw:object xlink:href="./Object 1"/><draw:image xlink:href="./ObjectReplacements/Object 1"/>')}<draw:line/>`,
  );
  const { blocks, pictures, report } = await read({
    text: content,
    files: { 'Pictures/mill.png': makePng(60, 40) },
  });
  expect(blocks.filter(({ spans }) => spans.length === 0).map(({ text }) => text)).toEqual([
    'The mill.',
    'In the box.',
  ]);
  expect(pictures).toHaveLength(1);
  expect(report.losses).toEqual([
    'One text box stands behind the paragraph that it was fastened to.',
    'One drawing was not carried over.',
    'One embedded object was left out, and never opened.',
  ]);
});

test('pages are marked where the program noted them all', async () => {
  const meta = '<meta:document-statistic meta:page-count="3"/>';
  const automaticStyles = paragraphStyle(
    'P1',
    '<style:paragraph-properties fo:break-before="page" style:page-number="20"/>',
  );
  const content = p('One.') + p('Two, <text:soft-page-break/>and over.') + p('Three.', 'P1');
  const pages = (await read({ text: content, automaticStyles, meta })).blocks.map(({ text, spans }) =>
    spans.map((span) => (span.kind === 'page' ? `${span.page} at ${text.slice(span.start)}` : '')),
  );
  expect(pages).toEqual([['1 at One.'], ['2 at and over.'], ['20 at Three.']]);
});

test('properties give title and authors, and a flat file reads as a packed one does', async () => {
  const meta =
    '<dc:title>The Salt Road</dc:title><meta:initial-creator>Mira Orval</meta:initial-creator><dc:creator>Somebody Else</dc:creator><meta:creation-date>2019-03-12T09:30:00</meta:creation-date>';
  const parts = { text: p(`The road was built of planks.${note(1, '1', 'Read in Orval.')}`), meta };
  const packed = await read(parts);
  expect(packed).toMatchObject({ title: 'The Salt Road', authors: ['Mira Orval'], published: null });
  expect(await readBytes('letter.fodt', makeFlatOdt(parts))).toEqual(packed);
});

test('every letter is accounted for', async () => {
  const { characters } = (
    await read(
      p(`Alpha${note(1, '1', 'Epsilon.')} delta`) +
        `<text:tracked-changes><text:changed-region><text:deletion>${p('beta')}</text:deletion></text:changed-region></text:tracked-changes>`,
    )
  ).report.audit;
  expect(characters).toEqual({
    body: 'Alpha1 delta'.length,
    footnotes: 'Epsilon.'.length,
    metadata: 0,
    dropped: 'beta'.length,
    total: 24,
  });
});
