import { describe, expect, test } from 'vitest';
import { bodyOf, readText } from '../../../support/read-file.ts';

const LONG =
  'The ferry at Orval kept a ledger of everyone it carried, and for forty years nobody read it, for it lay in the harbour office under a stack of tide tables.';
const PERSIAN =
  'کشتی اروال دفتری داشت که نام هر کس را در آن می‌نوشتند، و چهل سال هیچ‌کس آن را نخواند، زیرا در دفتر بندر زیر کاغذهای دیگر مانده بود.';

describe('the lines over a text', () => {
  test('give trail, title, author, date and address, in whatever order', async () => {
    const lines = [
      'Home » Ferries » The Ledger',
      'The Ledger',
      'By Hanne Brandt',
      '3 June 2012',
      'Source: https://ferries.example/ledger',
    ];
    const wanted = {
      title: 'The Ledger',
      authors: ['Hanne Brandt'],
      published: '2012-06-03',
      breadcrumb: ['Home', 'Ferries', 'The Ledger'],
      url: 'https://ferries.example/ledger',
    };
    const orders = [
      lines,
      [lines[1], lines[2], lines[3], lines[4], lines[0]],
      [lines[4], lines[0], lines[1], lines[3], lines[2]],
    ];
    for (const order of orders) {
      const read = await readText('a.txt', `${order.join('\n\n')}\n\n${LONG}`);
      expect(read).toMatchObject(wanted);
      expect(bodyOf(read)).toEqual([LONG]);
    }
  });

  test('in Persian', async () => {
    const read = await readText(
      'a.txt',
      `خانه » کشتی‌ها » دفتر کشتی\n\nدفتر کشتی\n\nنوشتهٔ هانا برنت\n\n${PERSIAN}`,
    );
    expect([read.title, read.authors, read.breadcrumb, bodyOf(read)]).toEqual([
      'دفتر کشتی',
      ['هانا برنت'],
      ['خانه', 'کشتی‌ها', 'دفتر کشتی'],
      [PERSIAN],
    ]);
  });

  test('give no title where the first is a sentence: then the file has one', async () => {
    const read = await readText('ferry_ledger.txt', `It rained.\n\n${LONG}`);
    expect([read.title, bodyOf(read)]).toEqual(['ferry ledger', ['It rained.', LONG]]);
  });

  test('say the title twice and it is read once', async () => {
    const read = await readText('a.txt', `The Ledger\n\nThe Ledger\n\n${LONG}`);
    expect([read.title, bodyOf(read)]).toEqual(['The Ledger', [LONG]]);
  });

  test('keep a title that bears the marker of a note', async () => {
    const read = await readText('a.txt', `The Ledger [1]\n\n${LONG}\n\n[1] Read in Orval.`);
    expect([read.title, bodyOf(read), read.report.audit.notesWithoutMarker]).toEqual([
      'a',
      ['The Ledger [1]', LONG],
      [],
    ]);
  });
});

describe('the lines behind a text', () => {
  test('give the author, whether notes stand before or behind', async () => {
    const notes = '[1] The ledger is in Orval.';
    for (const end of [
      `By Hanne Brandt\n\n${notes}`,
      `${notes}\n\nBy Hanne Brandt`,
      `${notes}\nBy Hanne Brandt\nLeave a Comment`,
    ]) {
      const read = await readText('a.txt', `The Ledger\n\n${LONG} [1]\n\n${end}`);
      expect([read.authors, read.footnotes.map(({ blocks }) => blocks[0]?.text)]).toEqual([
        ['Hanne Brandt'],
        ['The ledger is in Orval.'],
      ]);
    }
  });

  test('that lead to other pages are dropped with what announces them', async () => {
    const read = await readText(
      'a.txt',
      `The Ledger\n\n${LONG}\n\nYou may also like\n\nTen bridges of the Lower Salt\n\nWhere the lamps went\n\n2 Comments`,
    );
    expect(bodyOf(read)).toEqual([LONG]);
    expect(read.report.audit.dropped).toEqual([
      { text: 'You may also like', reason: 'page clutter', before: 1 },
      { text: 'Ten bridges of the Lower Salt', reason: 'links to other pages', before: 1 },
      { text: 'Where the lamps went', reason: 'links to other pages', before: 1 },
      { text: '2 Comments', reason: 'page clutter', before: 1 },
    ]);
  });

  test('are text where they are anything else', async () => {
    const read = await readText('a.txt', `The Ledger\n\n${LONG}\n\nRead in Orval, in winter\n\nThe clerk`);
    expect(bodyOf(read)).toEqual([LONG, 'Read in Orval, in winter', 'The clerk']);
  });
});

test('a word that a site would print is a word inside a text', async () => {
  const read = await readText('a.txt', `The Ledger\n\n${LONG}\n\nSearch\n\n${LONG}\n\nMenu\n\n${LONG}`);
  expect(bodyOf(read)).toEqual([LONG, 'Search', LONG, 'Menu', LONG]);
});

test('a wrapped paragraph that ends in such a word keeps it', async () => {
  const lines = [
    'The clerk said that whoever wanted to know how the ferry was lost would have',
    'to go and look in the ledger himself, and that nobody had yet begun a proper',
    'search.',
  ];
  expect(bodyOf(await readText('a.txt', `The Ledger\n\n${lines.join('\n')}\n\n${LONG}`))[0]).toBe(
    lines.join(' '),
  );
});
