import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyOf, markersOf, notesOf, readText } from '../../../support/read-file.ts';

const LONG =
  'The ferry at Orval kept a ledger of everyone it carried, and for forty years nobody read it, for it lay in the harbour office under a stack of tide tables';

describe('notes are found', () => {
  const body = `${LONG} [1]. ${LONG} [2].\n\n${LONG} [1].`;
  test.each([
    ['in brackets, parted by blank lines', '[1] One.\n\n[2] Two.'],
    ['in brackets, line after line', '[1] One.\n[2] Two.'],
    ['in brackets under a heading', 'Notes\n\n[1] One.\n\n[2] Two.'],
    ['under a heading with a colon, line after line', 'Footnotes:\n[1] One.\n[2] Two.'],
    ['with points under a heading', 'References\n\n1. One.\n2. Two.'],
    ['with points and no heading', '1. One.\n\n2. Two.'],
    ['with parentheses', 'Notes\n\n1) One.\n\n2) Two.'],
    ['behind a rule', '-----\n\n[1] One.\n[2] Two.'],
    ['without a space behind the label', '[1]One.\n\n[2]Two.'],
  ])('%s', async (_, notes) => {
    const read = await readText('a.txt', `The Ledger\n\n${body}\n\n${notes}\n`);
    expect(notesOf(read)).toEqual(['1: One.', '2: Two.']);
    expect(markersOf(read)).toEqual(['[1] → 1', '[2] → 2', '[1] → 1']);
    expect(bodyOf(read)).toHaveLength(2);
  });

  test.each([
    ['[۱]', '[۲]', 'پانوشت‌ها'],
    ['[١]', '[٢]', 'الهوامش'],
    ['[۱]', '[۲]', 'یادداشت‌ها'],
    ['[۱]', '[۲]', 'منابع'],
  ])('in other digits, %s under %s %s', async (one, two, heading) => {
    const text = 'کشتی اروال دفتری داشت که نام هر کس را در آن می‌نوشتند و چهل سال هیچ‌کس آن را نخواند';
    const read = await readText(
      'a.txt',
      `${text} ${one}. ${text} ${two}.\n\n${heading}\n\n${one} یک.\n\n${two} دو.`,
    );
    expect(markersOf(read)).toEqual([`${one} → ${one.slice(1, -1)}`, `${two} → ${two.slice(1, -1)}`]);
    expect(read.report.audit.dropped).toEqual([{ text: heading, reason: 'heading of the notes', before: 1 }]);
  });

  test('with raised numbers, with symbols and in parentheses', async () => {
    const raised = await readText('a.txt', `${LONG}.¹ ${LONG}.²\n\n¹ One.\n² Two.`);
    expect([notesOf(raised), markersOf(raised)]).toEqual([
      ['¹: One.', '²: Two.'],
      ['¹ → ¹', '² → ²'],
    ]);
    const symbols = await readText('a.txt', `${LONG}.* ${LONG}.†\n\n* One.\n† Two.`);
    expect([notesOf(symbols), markersOf(symbols)]).toEqual([
      ['*: One.', '†: Two.'],
      ['* → *', '† → †'],
    ]);
    const round = await readText('a.txt', `${LONG}.(1) ${LONG}.(2)\n\nNotes\n\n1. One.\n2. Two.`);
    expect([notesOf(round), markersOf(round)]).toEqual([
      ['1: One.', '2: Two.'],
      ['(1) → 1', '(2) → 2'],
    ]);
  });

  test('behind each chapter, where the numbers begin anew', async () => {
    const chapter = (name: string) =>
      `Chapter ${name}\n\n${LONG} [1]. ${LONG} [2].\n\n[1] ${name} one.\n[2] ${name} two.`;
    const read = await readText('a.txt', `The Ledger\n\n${chapter('A')}\n\n${chapter('B')}`);
    expect(notesOf(read)).toEqual(['1: A one.', '2: A two.', '1: B one.', '2: B two.']);
    expect(
      read.blocks.flatMap(({ spans }) => spans.map((span) => 'footnote' in span && span.footnote)),
    ).toEqual([0, 1, 2, 3]);
    expect(read.report.audit).toMatchObject({
      duplicates: [],
      gaps: [],
      notesWithoutMarker: [],
      markersWithoutNote: [],
    });
  });

  test('of several paragraphs', async () => {
    const read = await readText(
      'a.txt',
      `${LONG} [1]. ${LONG} [2].\n\nNotes\n\n[1] One.\n\nIt goes on.\n\n[2] Two.\n\n    It goes on too.`,
    );
    expect(notesOf(read)).toEqual(['1: One. | It goes on.', '2: Two. | It goes on too.']);
  });
});

describe('is no marker', () => {
  test.each([
    ['a year', 'as it was in [1988]'],
    ['an editor’s word', 'in Orval [sic], so they say [a]'],
    ['what was left out', 'and then […] it sank [...]'],
    ['the number of an enumeration', 'two things: (1) a lamp and (2) a bell'],
    ['an exponent', 'a yard of 40 m² and x², or 10²'],
  ])('%s', async (_, words) => {
    const read = await readText(
      'a.txt',
      `${LONG}, ${words}, and so on [1]. ${LONG} [2].\n\n[1] One.\n\n[2] Two.`,
    );
    expect(markersOf(read)).toEqual(['[1] → 1', '[2] → 2']);
    expect(read.report.audit.markersWithoutNote).toEqual([]);
  });
});

describe('is no note', () => {
  test('a numbered list that no marker asks for', async () => {
    const read = await readText(
      'a.txt',
      `The Ledger\n\n${LONG}.\n\n1. One thing.\n2. Another thing.\n\n${LONG}.`,
    );
    expect([read.footnotes, read.blocks.map(({ kind }) => kind)]).toEqual([
      [],
      ['paragraph', 'list-item', 'list-item', 'paragraph'],
    ]);
  });

  test('a numbered list in a text whose notes are in brackets', async () => {
    const read = await readText(
      'a.txt',
      `The Ledger\n\n${LONG} [1].\n\n1. One thing.\n2. Another thing.\n\n${LONG} [2].\n\n[1] One.\n[2] Two.`,
    );
    expect(notesOf(read)).toEqual(['1: One.', '2: Two.']);
    expect(bodyOf(read)).toContain('1. One thing.');
  });

  test('a paragraph that a court has numbered', async () => {
    const read = await readText('a.txt', `Judgment\n\n[1] ${LONG}.\n\n[2] ${LONG}.\n\n[3] ${LONG}.`);
    expect([read.footnotes.length, read.blocks.length]).toEqual([0, 3]);
  });
});

test('the audit names what does not meet', async () => {
  const read = await readText(
    'a.txt',
    `${LONG} [1]. ${LONG} [4]. ${LONG} [5].\n\n[1] One.\n[2] Two.\n[4] Four.\n[4] Again.`,
  );
  expect(read.report.audit).toMatchObject({
    markersWithoutNote: ['5'],
    notesWithoutMarker: ['2', '4'],
    gaps: ['3'],
    duplicates: ['4'],
  });
});

test('every character of any text is accounted for, and its words are somewhere', async () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      '',
      'Notes',
      'پانوشت‌ها',
      'By Jane Doe',
      'Home » A » B',
      'You may also like',
      'Leave a Comment',
      '-----',
      '3 June 2012',
    ),
    fc.constantFrom(
      LONG,
      `${LONG} [1].`,
      '[1] One, and more.',
      '[2] Two.',
      '1. One.',
      '* star',
      '  indented words',
      '\t\ttabs',
      '> quoted',
      '# heading',
      '(1) round',
    ),
    fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .map((text) => text.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ')),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 25 }), async (lines) => {
      const source = `start\n${lines.join('\n')}`;
      const read = await readText('a.txt', source);
      const { body, footnotes, metadata, dropped, total } = read.report.audit.characters;
      expect([body + footnotes + metadata + dropped, total]).toEqual([source.length, source.length]);
      const everything = [
        ...bodyOf(read),
        ...notesOf(read),
        read.title,
        ...read.report.audit.dropped.map(({ text }) => text),
      ].join('\n');
      for (const words of ['The ferry at Orval', 'One, and more', 'indented words', 'quoted', 'start']) {
        if (source.includes(words)) expect(everything).toContain(words);
      }
    }),
    { numRuns: 500 },
  );
});
