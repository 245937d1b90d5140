import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withAntecedents } from '../../../../electron/importers/citations/antecedents.ts';
import { footnotesOf } from '../../../support/footnotes.ts';

/** For each citation that points back: its note and the place that it means, `3` or `3.2`; `–` for none. */
function links(...texts: readonly string[]): readonly string[] {
  return withAntecedents(footnotesOf(...texts)).flatMap(({ label, citations }) =>
    citations.flatMap(({ derived }) => {
      if (!derived) return [];
      const { antecedent } = derived;
      if (!antecedent) return [`${label} → –`];
      const { footnote, citation } = antecedent;
      return [`${label} → ${footnote + 1}${citation === 0 ? '' : `.${citation + 1}`}`];
    }),
  );
}

const TONGUES = [
  {
    tongue: 'English',
    ibid: ['Ibid.', 'Ibid., 12.', 'Id. at 14.', 'ibid., p. 3', 'Loc. cit.'],
    first: 'Hanne Brandt, Weights and Fares (Orval: Harbour Press, 1999), 24.',
    second: 'Ilse Tarn, “Reading a Tide Table,” Harbour Quarterly 12, no. 3 (1958): 40.',
    again: 'Brandt, op. cit., p. 31.',
    short: 'Brandt, Weights and Fares, 43.',
    both: 'Hanne Brandt, Weights and Fares (Orval: Harbour Press, 1999), 24; Ilse Tarn, “Reading a Tide Table,” Harbour Quarterly 12, no. 3 (1958): 40.',
    prose: 'He asked me not to print his name.',
  },
  {
    tongue: 'Persian',
    ibid: ['همان.', 'همان، ص ۱۲.', 'همان‌جا.', 'همان منبع، ص ۳', 'پیشین، ص ۴.'],
    first: 'میرا آذین، آسیاب‌های نمک (تهران: نشر بندر، ۱۳۷۸)، ص ۱۲.',
    second: 'سمیرا نوری، «سکوت بر اسکله»، فصلنامهٔ بندر، شمارهٔ ۱۲، ۱۳۸۲، ص ۴۰.',
    again: 'آذین، پیشین، ص ۳۱.',
    short: 'آذین، آسیاب‌های نمک، ص ۴۳.',
    both: 'میرا آذین، آسیاب‌های نمک (تهران: نشر بندر، ۱۳۷۸)، ص ۱۲؛ سمیرا نوری، «سکوت بر اسکله»، فصلنامهٔ بندر، شمارهٔ ۱۲، ۱۳۸۲، ص ۴۰.',
    prose: 'از من خواست نامش را ننویسم.',
  },
  {
    tongue: 'Arabic',
    ibid: ['المرجع نفسه.', 'المرجع نفسه، ص ١٢.', 'المصدر السابق، ص ٣.', 'نفسه، ص ٤.', 'نفس المرجع.'],
    first: 'ميرا الحداد، طواحين الملح (بيروت: دار المرفأ، ١٩٩٩)، ص ١٢.',
    second: 'سميرة نوري، «صمت على الرصيف»، مجلة المرفأ، العدد ١٢، ٢٠٠٣، ص ٤٠.',
    again: 'الحداد، المصدر السابق، ص ٣١.',
    short: 'الحداد، طواحين الملح، ص ٤٣.',
    both: 'ميرا الحداد، طواحين الملح (بيروت: دار المرفأ، ١٩٩٩)، ص ١٢؛ سميرة نوري، «صمت على الرصيف»، مجلة المرفأ، العدد ١٢، ٢٠٠٣، ص ٤٠.',
    prose: 'طلب مني ألا أنشر اسمه.',
  },
];

describe.each(TONGUES)('in $tongue', ({ ibid, first, second, again, short, both, prose }) => {
  test.each([1, 2, 3, 4, 5])(
    'a chain of %i means the work before it, wherever it is in the chain',
    (length) => {
      const chain = ibid.slice(0, length);
      expect(links(second, first, ...chain)).toEqual(chain.map((_, index) => `${index + 3} → 2`));
    },
  );

  test('a chain that another work breaks goes on with that work', () => {
    const [one = '', two = ''] = ibid;
    expect(links(first, one, second, one, two)).toEqual(['2 → 1', '4 → 3', '5 → 3']);
  });

  test('a work taken up again by its author goes on from there', () => {
    const [one = ''] = ibid;
    expect(links(first, second, again, one)).toEqual(['3 → 1', '4 → 1']);
    expect(links(first, second, short, one)).toEqual(['3 → 1', '4 → 1']);
  });

  test('a remark that cites nothing breaks no chain', () => {
    const [one = ''] = ibid;
    expect(links(first, prose, one)).toEqual(['3 → 1']);
  });

  test('after a note with two works none is meant, and none by what follows', () => {
    const [one = '', two = ''] = ibid;
    expect(links(both, one, two)).toEqual(['2 → –', '3 → –']);
    expect(links(both, one, first, two)).toEqual(['2 → –', '4 → 3']);
  });

  test('nothing before it is nothing meant', () => {
    const [one = ''] = ibid;
    expect(links(one, again)).toEqual(['1 → –', '2 → –']);
  });
});

const [ENGLISH] = TONGUES;
const FIRST = ENGLISH?.first ?? '';
const SECOND = ENGLISH?.second ?? '';

test('in one note it means the work just before it', () => {
  expect(links(`${FIRST} See also ${SECOND} Ibid., 41.`.replace('40. Ibid', '40; ibid'))).toEqual([
    '1 → 1.2',
  ]);
});

test('after a note that may cite a work that was not understood none is meant', () => {
  expect(links(FIRST, 'As in the pamphlet of 1932, third page.', 'Ibid.')).toEqual(['3 → –']);
});

test('after a note in which a work beside another was not understood none is meant', () => {
  expect(links(FIRST, `The pamphlet of 1932, third page; ${SECOND}`, 'Ibid.')).toEqual(['3 → –']);
  expect(links(FIRST, `He was born in 1932. See ${SECOND}`, 'Ibid.')).toEqual(['3 → 2']);
});

test('an author with two works is not enough, and a word of the title is', () => {
  const other = 'Hanne Brandt, Letters from the Quay (Orval: Harbour Press, 1994), 9.';
  expect(links(FIRST, other, 'Brandt, op. cit., 4.', 'Brandt, Letters, 10.', 'Brandt, p. 4.')).toEqual([
    '3 → –',
    '4 → 2',
    '5 → –',
  ]);
});

test('a work named in full twice is one work, and the first time counts', () => {
  expect(links(FIRST, SECOND, FIRST, SECOND, 'Brandt, op. cit., 4.')).toEqual(['5 → 1']);
});

test('another author of the same name is not meant', () => {
  const other = 'Karl Brandt, Bells (Orval: Harbour Press, 1994), 9.';
  expect(links(FIRST, other, 'Brandt, Bells, 10.', 'H. Brandt, op. cit., 4.')).toEqual(['3 → 2', '4 → 1']);
});

test('a note that is named by its label is found by it, in the chapter at hand', () => {
  expect(
    links(FIRST, SECOND, 'Brandt, supra note 1, at 12.', 'Tarn (n 2) 44.', 'Tarn, supra note 1, at 4.'),
  ).toEqual(['3 → 1', '4 → 2', '5 → –']);
});

test('what was parsed stays what it was', () => {
  const notes = footnotesOf(FIRST, 'Ibid., 12.');
  const [, second] = withAntecedents(notes);
  const { derived, ...parsed } = second?.citations[0] ?? {};
  expect(parsed).toEqual(notes[1]?.citations[0]);
  expect(derived).toEqual({ antecedent: { footnote: 0, citation: 0 } });
  expect(parsed).toMatchObject({ item: { type: 'document', page: '12' }, backReference: { by: 'ibid' } });
});

test('a link leads to an earlier citation that names its work itself, and a second pass changes nothing', () => {
  const text = fc.constantFrom(
    ...TONGUES.flatMap(({ ibid, first, second, again, short, both, prose }) => [
      ...ibid,
      first,
      second,
      again,
      short,
      both,
      prose,
    ]),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
      const notes = withAntecedents(footnotesOf(...texts));
      for (const [footnote, { citations }] of notes.entries()) {
        for (const { derived } of citations) {
          const place = derived?.antecedent;
          if (!place) continue;
          expect(place.footnote).toBeLessThanOrEqual(footnote);
          expect(notes[place.footnote]?.citations[place.citation]?.item.title).toBeDefined();
        }
      }
      expect(withAntecedents(notes)).toEqual(notes);
    }),
    { numRuns: 300 },
  );
});
