import { describe, expect, test } from 'vitest';
import type { Citation } from '#shared/model/citation.ts';
import { parseCitations } from '../../../../electron/importers/citations/parse-citations.ts';

function only(text: string): Citation {
  const [citation, ...others] = parseCitations(text);
  if (!citation || others.length > 0)
    throw new Error(`${others.length + (citation ? 1 : 0)} citations in ${text}`);
  return citation;
}

describe('one work', () => {
  test('of a web page, with author, container, year and day of access', () => {
    const text =
      'Brandt, Hanne. "Weights and Fares." Orval Review (2010): Web. 30 Sep 2010. <https://orval.example/a>.';
    expect(only(text)).toEqual({
      start: 0,
      end: text.length,
      raw: text,
      lead: null,
      url: 'present',
      item: {
        type: 'webpage',
        title: 'Weights and Fares',
        author: [{ family: 'Brandt', given: 'Hanne' }],
        'container-title': 'Orval Review',
        issued: { 'date-parts': [[2010]], edtf: '2010' },
        accessed: { 'date-parts': [[2010, 9, 30]], edtf: '2010-09-30' },
        URL: 'https://orval.example/a',
      },
      confidence: {
        title: 0.95,
        author: 0.9,
        'container-title': 0.85,
        issued: 0.9,
        accessed: 0.95,
        URL: 0.95,
      },
    });
  });

  test('of a periodical, with volume, number and pages', () => {
    expect(
      only('Orval, Jan. “The Tariff.” Journal of Ferries 12.3 (May 2009): pp. 14-31.').item,
    ).toMatchObject({
      type: 'article-journal',
      title: 'The Tariff',
      'container-title': 'Journal of Ferries',
      volume: '12',
      issue: '3',
      issued: { 'date-parts': [[2009, 5]] },
      page: '14-31',
    });
  });

  test('of a book, with publisher and page', () => {
    expect(only('Vantongeren, Mira. Mills of the Lower Salt. Harbour Press, 1999, p. 210.').item).toEqual({
      type: 'book',
      title: 'Mills of the Lower Salt',
      author: [{ family: 'Vantongeren', given: 'Mira' }],
      publisher: 'Harbour Press',
      issued: { 'date-parts': [[1999]], edtf: '1999' },
      page: '210',
    });
  });

  test('of a body, of a pseudonym, and of nobody', () => {
    expect(only('Harbour Board. "Lights." Orval, 1932.').item.author).toEqual([{ literal: 'Harbour Board' }]);
    expect(only('The Quay Writers "Lights." Orval Review 3 May 2010: Web.').item.author).toEqual([
      { literal: 'The Quay Writers' },
    ]);
    expect(only('Author Unknown. "Lights." Orval Review (2010): Web.').item.author).toBeUndefined();
  });

  test('of whom nobody can tell whether they are a person or a body, keeps their name whole', () => {
    const bodies = [
      'Valley Observers. "Lights." Orval Review 3 May 2010.',
      'Lantern Brotherhood, “Lights,” Orval Review, May 3, 2010.',
    ];
    expect(bodies.map((text) => only(text).item.author)).toEqual([
      [{ literal: 'Valley Observers' }],
      [{ literal: 'Lantern Brotherhood' }],
    ]);
  });

  test('in Persian, with the year as it is printed', () => {
    expect(only('آذین، میرا. «آسیاب‌های نمک.» نشر بندر، ۱۳۷۸، ص ۲۱۰.').item).toEqual({
      type: 'book',
      title: 'آسیاب‌های نمک',
      author: [{ family: 'آذین', given: 'میرا' }],
      publisher: 'نشر بندر',
      issued: { literal: '۱۳۷۸', edtf: '1999-03-21/2000-03-19' },
      page: '۲۱۰',
    });
  });

  test('behind a sentence keeps the author that is surely one', () => {
    const { item } = only(
      'He spoke to a newspaper in 2009: Ellery, Joan. "The Lamp." The Courier, 22 November 2009.',
    );
    expect([item.author, item.title]).toEqual([[{ family: 'Ellery', given: 'Joan' }], 'The Lamp']);
  });

  test('behind a sentence has no author where none is sure', () => {
    expect(
      only('The invitation is printed in Harbour Board. “Letter.” 3 May 1989.').item.author,
    ).toBeUndefined();
  });
});

describe('the address', () => {
  test.each([
    [
      'is there',
      '"Lights." Review (2010). <http://orval.example/a/b.htm>.',
      'present',
      'http://orval.example/a/b.htm',
    ],
    [
      'is there without brackets',
      '"Lights." Review (2010). www.orval.example/a.',
      'present',
      'www.orval.example/a',
    ],
    [
      'keeps its own parentheses',
      '"Lights." Review (2010). https://orval.example/wiki/Lamp_(ship)',
      'present',
      'https://orval.example/wiki/Lamp_(ship)',
    ],
    ['was emptied at the end', '"Lights." Review (2010): Web. <', 'emptied', undefined],
    ['was emptied in the middle', '"Lights." Review (2010): Web. < Many were lit.', 'emptied', undefined],
    ['was emptied between brackets', '"Lights." Review (2010): Web. < >', 'emptied', undefined],
    ['was never there', '"Lights." Review (2010): Print. 2 < 3 was said.', 'absent', undefined],
  ])('%s', (_, text, state, url) => {
    expect([only(text).url, only(text).item.URL]).toEqual([state, url]);
  });
});

describe('several works', () => {
  test('are parted by the words that lead to the next, and each is where it is printed', () => {
    const text =
      'Brandt, Hanne. "Fares." Review (2010): Web. <\nIt is long. Also see: Harbour Board. "Lights." (2011): Web. <http://orval.example/l>. See also Orval, Jan. "Tides." Review (2012): Print.';
    const found = parseCitations(text);
    expect(found.map(({ lead, url, item }) => [lead, url, item.title])).toEqual([
      [null, 'emptied', 'Fares'],
      ['Also see', 'present', 'Lights'],
      ['See also', 'absent', 'Tides'],
    ]);
    for (const { start, end, raw } of found) expect(text.slice(start, end)).toBe(raw);
  });

  test('in Persian and Arabic as well', () => {
    expect(
      parseCitations(
        'آذین، میرا. «آسیاب.» نشر بندر، ۱۳۷۸. همچنین بنگرید به: اروال، یان. «قایق.» روزنامهٔ نمک، ۱۳۸۲.',
      ),
    ).toHaveLength(2);
    expect(
      parseCitations(
        'الحداد، ميرا. «الطاحونة.» دار المرفأ، ١٩٩٩. وانظر أورفال، يان. «العبّارة.» جريدة الملح، ٢٠٠٣.',
      ),
    ).toHaveLength(2);
  });

  test('are not parted by such words inside a sentence or a quotation', () => {
    expect(
      parseCitations('Brandt, Hanne. "We see also that." Review (2010). He did not see also the second.'),
    ).toHaveLength(1);
    expect(parseCitations('Brandt, Hanne. “Fares. See also lights.” Review (2010).')).toHaveLength(1);
  });
});

test('words that name no work are no citation', () => {
  for (const text of [
    'He asked me not to print his name.',
    '"Kaveh" (name withheld). Interview with the author. 3 Nov 2009.',
    '',
  ]) {
    expect(parseCitations(text)).toEqual([]);
  }
});
