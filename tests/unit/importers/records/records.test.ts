import { describe, expect, test } from 'vitest';
import type { ImportedDocument } from '#shared/model/document.ts';
import { readContents, readOrRefuse } from '../../../support/read-file.ts';

async function recordsIn(name: string, text: string): Promise<readonly ImportedDocument[]> {
  return (await readContents(name, new TextEncoder().encode(text))).documents.map(({ document }) => document);
}

async function recordIn(name: string, text: string): Promise<ImportedDocument> {
  const [first, ...more] = await recordsIn(name, text);
  if (!first || more.length > 0) throw new Error('not one record');
  return first;
}

const rowsOf = ({ blocks }: ImportedDocument) =>
  blocks.filter(({ kind }) => kind === 'table-row').map(({ text }) => text);
const wordsOf = ({ blocks }: ImportedDocument) =>
  blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text);
const ris = (...lines: readonly string[]) => ['TY  - JOUR', ...lines, 'ER  - ', ''].join('\n');
const bib = (...fields: readonly string[]) => `@article{k,\n${fields.join(',\n')}\n}\n`;

describe('a record', () => {
  test('has its fields as rows in the order of the source, and its abstract and notes as paragraphs', async () => {
    const document = await recordIn(
      'a.ris',
      ris('TI  - Fares', 'AU  - Brandt, Hanne', 'VL  - 12', 'ZZ  - own', 'AB  - Words.', 'N1  - A note.'),
    );
    expect(rowsOf(document)).toEqual(['Title\tFares', 'Author\tBrandt, Hanne', 'Volume\t12', 'ZZ\town']);
    expect(wordsOf(document)).toEqual(['Words.', 'A note.']);
    expect([document.title, document.authors]).toEqual(['Fares', ['Hanne Brandt']]);
    expect(document.item).toMatchObject({
      type: 'article-journal',
      title: 'Fares',
      author: [{ family: 'Brandt', given: 'Hanne' }],
    });
  });

  test.each([
    ['PY  - 2010', '2010'],
    ['PY  - 2010/09/30/', '2010-09-30'],
    ['PY  - 2010///', '2010'],
    ['DA  - 2010/9', '2010-09'],
    ['PY  - 30 September 2010', '2010-09-30'],
    ['PY  - 2010/13', '2010'],
    ['PY  - no date', null],
  ])('that says %s is of %s', async (line, published) => {
    expect((await recordIn('a.ris', ris('TI  - x', line))).published).toBe(published);
  });

  test.each([
    ['PY  - ۱۳۶۷/۶/۱۲', '1988-09-03', { 'date-parts': [[1988, 9, 3]], edtf: '1988-09-03' }],
    [
      'PY  - شهریور ۱۳۶۷',
      '1988-08-23/1988-09-22',
      expect.objectContaining({ edtf: '1988-08-23/1988-09-22' }),
    ],
    ['PY  - 1378', null, { literal: '1378' }],
    ['PY  - in press', null, { literal: 'in press' }],
  ])('that says %s is of %s, and its words are not lost', async (line, published, issued) => {
    const record = await recordIn('a.ris', ris('TI  - x', line));
    expect([record.published, record.item?.issued]).toEqual([published, issued]);
  });

  test.each([
    ['UR  - https://ferries.example/a', 'https://ferries.example/a'],
    ['DO  - 10.5555/ferries.14', 'https://doi.org/10.5555/ferries.14'],
    ['DO  - https://doi.org/10.5555/ferries.14', 'https://doi.org/10.5555/ferries.14'],
    ['UR  - javascript:alert(1)', null],
  ])('that says %s is at %s', async (line, url) => {
    expect((await recordIn('a.ris', ris('TI  - x', line))).url).toBe(url);
  });

  test('without a title is called as the file calls it', async () => {
    expect((await recordIn('a.ris', ris('ID  - brandt2009', 'AU  - Brandt, H.'))).title).toBe('brandt2009');
  });

  test('in Persian runs from right to left', async () => {
    const document = await recordIn('a.bib', bib('title = {گواهی در دفتر لنج}', 'author = {نوری، سمیرا}'));
    expect([document.direction, document.language, document.authors]).toEqual(['rtl', 'fa', ['سمیرا نوری']]);
  });
});

describe('many records', () => {
  test('are told apart by their keys, however often one comes', async () => {
    const { documents } = await readContents(
      'a.bib',
      new TextEncoder().encode('@book{a, title={One}}\n@book{a, title={Two}}\n@book{, title={Three}}'),
    );
    expect(documents.map(({ part }) => part)).toEqual(['a', 'a (record 2)', 'record 3']);
  });

  test('account for all of their file together', async () => {
    for (const [name, text] of [
      ['a.ris', `before\n\n${ris('TI  - One')}between\n${ris('TI  - Two')}behind`],
      [
        'a.bib',
        `before\n@string{a = "b"}\n@book{one, title = {One}}\nbetween\n@book{empty}\n@book{two, title = "Two"}\nbehind`,
      ],
      ['a.csv', 'Title,Author\nOne,"A, B"\n\n"Two\nlines",C\n'],
      ['a.json', ' [ {"type":"book","title":"One"} , {"type":"book","title":"Two"} ] \n'],
    ] as const) {
      const documents = await recordsIn(name, text);
      expect(documents.length).toBe(2);
      const totals = documents.map(({ report }) => report.audit.characters.total);
      expect([name, totals.reduce((sum, total) => sum + total, 0)]).toEqual([name, text.length]);
    }
  });

  test('ten thousand are read within the time that a file has', async () => {
    const text = Array.from(
      { length: 10_000 },
      (_, index) =>
        `@book{k${index}, title = {Ledger ${index}}, author = {Noor, A. and Rowe, B.}, year = 1988}\n`,
    ).join('');
    expect(await recordsIn('a.bib', text)).toHaveLength(10_000);
  }, 20_000);
});

describe('BibTeX', () => {
  test.each([
    [String.raw`{Caf{\'e} M\"uller}`, 'Café Müller'],
    [String.raw`{\v{C}apek, \c{S}. and {\L}{\'o}d{\'z}}`, 'Čapek, Ş. and Łódź'],
    [String.raw`{\aa\ \o{} \ss{} \ae}`, 'å ø ß æ'],
    [String.raw`{na{\"\i}ve -- and --- so~on}`, 'naïve – and — so on'],
    [String.raw`"a {"}quoted{"} word"`, 'a "quoted" word'],
    [String.raw`{\emph{The} \textit{Ledger} \& co., 5\%}`, 'The Ledger & co., 5%'],
    [String.raw`{a \mystery word}`, String.raw`a \mystery word`],
    [String.raw`{{The} {N}{A}{T}{O}}`, 'The NATO'],
    ['feb # " and " # mar', 'February and March'],
    ['1988', '1988'],
  ])('reads %s', async (value, words) => {
    expect((await recordIn('a.bib', bib(`title = ${value}`))).title).toBe(words);
  });

  test.each([
    ['{Brandt, Hanne}', ['Hanne Brandt']],
    ['{Hanne Brandt and Ilya de la Rowe}', ['Hanne Brandt', 'Ilya de la Rowe']],
    [
      '{{Ministry of Ferries and Tides} and Brandt, Hanne}',
      ['Ministry of Ferries and Tides', 'Hanne Brandt'],
    ],
    ['{Brandt, Hanne and others}', ['Hanne Brandt']],
    ['{Plato}', ['Plato']],
  ])('reads the names in %s', async (value, names) => {
    expect((await recordIn('a.bib', bib('title = {x}', `author = ${value}`))).authors).toEqual(names);
  });

  test('a record that is never closed keeps its words, and the next is read', async () => {
    const documents = await recordsIn(
      'a.bib',
      '@book{one, title = {Never closed\n@book{two,\n title = {Two}}',
    );
    expect(documents.map(({ title }) => title)).toEqual(['Never closed', 'Two']);
    expect(documents[0]?.report.losses).toHaveLength(1);
  });

  test('braces without end take no more time than they have characters', async () => {
    const outcome = await readOrRefuse(
      'a.bib',
      new TextEncoder().encode(`@book{a, title = ${'{'.repeat(500_000)}`),
    );
    expect(outcome).toBeDefined();
  }, 5000);
});

describe('a table', () => {
  test('is one of works where its columns say so, and otherwise a text', async () => {
    const formatOf = async (text: string) =>
      (await readContents('a.csv', new TextEncoder().encode(text))).documents[0]?.format;
    expect(await formatOf('Title;Author;Year\nFares;"Brandt, H.";2009\n')).toBe('record');
    expect(await formatOf('title\tauthors\nFares\tBrandt\n')).toBe('record');
    expect(await formatOf('عنوان,نویسنده,سال\nدفتر لنج,نوری,۱۳۶۷\n')).toBe('record');
    expect(await formatOf('Date,Fare\n1988,4\n')).toBe('plain-text');
  });

  test('with a quotation mark that is never closed gives what stands before it', async () => {
    const documents = await recordsIn('a.csv', 'Title,Author\nOne,A\nTwo,"B\nThree,C\n');
    expect(documents.map(({ title }) => title)).toEqual(['One']);
    expect(documents[0]?.report.losses).toEqual([
      'The table is damaged behind this row: what follows could not be read.',
    ]);
    expect(documents[0]?.report.audit.dropped[0]?.text).toContain('Two');
  });
});

describe('CSL-JSON', () => {
  test('is one of works where it says so, and otherwise a text', async () => {
    const formatOf = async (text: string) =>
      (await readContents('a.json', new TextEncoder().encode(text))).documents[0]?.format;
    expect(await formatOf('[{"type":"book","title":"One"}]')).toBe('record');
    expect(await formatOf('{"type":"config","name":"x"}')).toBe('plain-text');
  });

  test('that is cut off gives the records that are whole', async () => {
    const documents = await recordsIn('a.json', '[{"type":"book","title":"One {"},{"type":"book","tit');
    expect(documents.map(({ title }) => title)).toEqual(['One {']);
  });

  test('with fields of a wrong kind is read without them', async () => {
    const document = await recordIn(
      'a.json',
      '[{"type":"book","title":"One","author":"Noor","issued":7,"editor":[1],"note":null}]',
    );
    expect(document.title).toBe('One');
  });
});

describe('files that a record names', () => {
  test('are offered where they lie with it, and never from elsewhere', async () => {
    const { documents, offered } = await readContents(
      'a.bib',
      new TextEncoder().encode(
        bib(
          'title = {x}',
          String.raw`file = {Text:files/a b.pdf:application/pdf;files/b #2.pdf;/etc/passwd;../secret.pdf;C\:\\x.pdf;https://a.example/b.pdf}`,
        ),
      ),
    );
    expect(offered).toEqual([
      expect.objectContaining({ kind: 'linked', path: 'files/a b.pdf' }),
      expect.objectContaining({ kind: 'linked', path: 'files/b #2.pdf' }),
    ]);
    expect(documents[0]?.document.report.losses).toHaveLength(4);
  });
});

test.each([
  ['a.ris', 'Nothing of the kind.'],
  ['a.bib', '@comment{only this}'],
  ['a.bib', '@book{'],
])('%s without a record is refused', async (name, text) => {
  expect(await readOrRefuse(name, new TextEncoder().encode(text))).toMatchObject({ code: 'unreadable-file' });
});
