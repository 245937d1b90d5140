import { describe, expect, test } from 'vitest';
import { bodyOf, readText } from '../../../support/read-file.ts';

const WRAPPED = [
  'The ferry at Orval kept a ledger of everyone it carried, and for forty',
  'years nobody read it. It lay in the harbour office under a stack of tide',
  'tables until the office was sold, and a clerk carried it home in a bread',
  'basket.',
];
const JOINED = WRAPPED.join(' ');
const LONG =
  'The ferry at Orval kept a ledger of everyone it carried, and for forty years nobody read it, for it lay in the harbour office under a stack of tide tables until the office was sold.';

async function paragraphs(text: string): Promise<readonly string[]> {
  return bodyOf(await readText('a.txt', text));
}

describe('lines that a program broke', () => {
  test('are one paragraph', async () => {
    expect(await paragraphs(WRAPPED.join('\n'))).toEqual([JOINED]);
  });

  test('part where one was ended early, at the end of a sentence', async () => {
    expect(await paragraphs([...WRAPPED, ...WRAPPED].join('\n'))).toEqual([JOINED, JOINED]);
  });

  test('part where the first line of a paragraph is set in', async () => {
    const [first = '', ...rest] = WRAPPED;
    expect(await paragraphs([...WRAPPED, `    ${first}`, ...rest].join('\n'))).toEqual([JOINED, JOINED]);
  });

  test('go with a line that only looks like a list', async () => {
    const lines = [
      'The house stood in the long street that leads down to the harbour, no.',
      '12. It had no lamp, and nobody in the street could say why that was so.',
    ];
    expect(await paragraphs([...lines, '', ...WRAPPED].join('\n'))).toEqual([lines.join(' '), JOINED]);
  });

  test('keep the hyphen of a word', async () => {
    const text = await paragraphs(
      [
        'The clerk of the harbour office, whom nobody had ever seen without his well-',
        'kept ledger, went home.',
        '',
        ...WRAPPED,
      ].join('\n'),
    );
    expect(text[0]).toContain('well-kept ledger');
  });

  test('do not part an address', async () => {
    const text = await paragraphs(
      [
        'The tariff of the ferry is printed in <https://ferries.example/tariffs/',
        'of-1986> and nowhere else.',
        '',
        ...WRAPPED,
      ].join('\n'),
    );
    expect(text[0]).toContain('<https://ferries.example/tariffs/of-1986>');
  });
});

describe('lines that a person ended', () => {
  test('are a paragraph each', async () => {
    expect(await paragraphs(`${LONG}\n${LONG}`)).toEqual([LONG, LONG]);
    expect(await paragraphs('Harbour Office,\nLong Street 12,\nOrval.')).toEqual([
      'Harbour Office,',
      'Long Street 12,',
      'Orval.',
    ]);
  });

  test('stay apart among paragraphs that are wrapped', async () => {
    expect(
      await paragraphs(['Harbour Office,', 'Long Street 12,', 'Orval.', '', ...WRAPPED].join('\n')),
    ).toEqual(['Harbour Office,', 'Long Street 12,', 'Orval.', JOINED]);
  });
});

describe('lists', () => {
  test('lose their bullets and keep their numbers', async () => {
    const read = await readText(
      'a.txt',
      `${LONG}\n\n- one\n- two,\n  which goes on\n    - within\n\n1. first\n2) second`,
    );
    expect(read.blocks.slice(1).map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['list-item', 1, 'one'],
      ['list-item', 1, 'two, which goes on'],
      ['list-item', 2, 'within'],
      ['list-item', 1, '1. first'],
      ['list-item', 1, '2) second'],
    ]);
  });
});

describe('headings', () => {
  test('are short lines alone over a paragraph', async () => {
    const read = await readText(
      'a.txt',
      `A Title\n\n${LONG}\n\nThe winter fare\n\n${LONG}\n\nIt sank.\n\n${LONG}`,
    );
    expect(read.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  test('drawn under with a rule lose the rule, which is listed', async () => {
    const read = await readText('a.txt', `The Ferry\n=========\n\n${LONG}\n\n* * *\n\n${LONG}`);
    expect([read.title, bodyOf(read), read.report.audit.dropped.map(({ text }) => text)]).toEqual([
      'The Ferry',
      [LONG, LONG],
      ['=========', '* * *'],
    ]);
  });
});

describe('language and direction', () => {
  test('are those of each block', async () => {
    const read = await readText(
      'a.txt',
      `${LONG}\n\nراه نمک از اروال تا دریا دو روز بود و کاروان شب می‌رفت.\n\n1986`,
    );
    expect(read.blocks.map(({ language, direction }) => [language, direction])).toEqual([
      ['en', 'ltr'],
      ['fa', 'rtl'],
      ['en', 'ltr'],
    ]);
  });
});
