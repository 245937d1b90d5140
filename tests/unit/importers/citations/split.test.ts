import { describe, expect, test } from 'vitest';
import { parseCitations } from '../../../../electron/importers/citations/parse-citations.ts';

const A = 'Hanne Brandt, Weights and Fares (Orval: Harbour Press, 1999), 24';
const B = 'Ilse Tarn, “Reading a Tide Table,” Harbour Quarterly 12, no. 3 (1958): 40';
const FA = 'میرا آذین، آسیاب‌های نمک (تهران: نشر بندر، ۱۳۷۸)، ص ۱۲';
const FB = 'سمیرا نوری، «سکوت بر اسکله»، فصلنامهٔ بندر، شمارهٔ ۱۲، ۱۳۸۲، ص ۴۰';
const AA = 'ميرا الحداد، طواحين الملح (بيروت: دار المرفأ، ١٩٩٩)، ص ١٢';
const AB = 'سميرة نوري، «صمت على الرصيف»، مجلة المرفأ، العدد ١٢، ٢٠٠٣، ص ٤٠';

describe('one citation ends and the next begins', () => {
  test.each([
    ['at a semicolon', `${A}; ${B}.`, [A, `${B}.`], [null, null]],
    [
      'between two addresses',
      'https://harbour.example/a; https://harbour.example/b',
      ['https://harbour.example/a', 'https://harbour.example/b'],
      [null, null],
    ],
    ['at “see also”', `${A}. See also ${B}.`, [`${A}.`, `${B}.`], [null, 'See also']],
    ['at “Also see”', `${A}. Also see: ${B}.`, [`${A}.`, `${B}.`], [null, 'Also see']],
    ['at “cf.”', `${A}; cf. ${B}.`, [A, `${B}.`], [null, 'cf.']],
    ['at “see” behind a semicolon', `${A}; see ${B}.`, [A, `${B}.`], [null, 'see']],
    ['at “but see”', `${A}. But see ${B}.`, [`${A}.`, `${B}.`], [null, 'But see']],
    ['at «همچنین»', `${FA}؛ همچنین ${FB}.`, [FA, `${FB}.`], [null, 'همچنین']],
    ['at «نیز»', `${FA}؛ نیز: ${FB}.`, [FA, `${FB}.`], [null, 'نیز']],
    ['at «بنگرید به»', `${FA}. بنگرید به: ${FB}.`, [`${FA}.`, `${FB}.`], [null, 'بنگرید به']],
    ['at «وانظر»', `${AA}؛ وانظر ${AB}.`, [AA, `${AB}.`], [null, 'وانظر']],
    ['at «انظر»', `${AA}. انظر: ${AB}.`, [`${AA}.`, `${AB}.`], [null, 'انظر']],
  ])('%s', (_, text, raws, leads) => {
    const citations = parseCitations(text);
    expect(citations.map(({ raw }) => raw)).toEqual(raws);
    expect(citations.map(({ lead }) => lead)).toEqual(leads);
    for (const { start, end, raw } of citations) expect(text.slice(start, end)).toBe(raw);
  });

  test.each([
    ['in quotation marks', 'Hanne Brandt, “Fares; See also Lights,” Harbour Quarterly 12, no. 3 (1958): 40.'],
    ['in guillemets', 'سمیرا نوری، «سکوت؛ همچنین اسکله»، فصلنامهٔ بندر، ۱۳۸۲، ص ۴۰.'],
    ['in brackets', 'Hanne Brandt, Weights and Fares (Orval: Harbour Press; Salt: Quay Press, 1999), 24.'],
    ['in a web address', '“Lights,” Harbour Board, https://harbour.example/a;see=b;cf=https.'],
    ['between two authors', 'Brandt, H.; Orval, J. (1999). Weights and fares. Harbour Press.'],
    ['before a remark', `${A}; the figures are his own.`],
    ['behind an initial', 'J. M. Orval, Tides (Salt: Quay Press, 2008), 3.'],
  ])('but not %s', (_, text) => {
    expect(parseCitations(text)).toHaveLength(1);
  });
});

test('a note that begins with the words that lead in keeps them as lead', () => {
  expect(parseCitations(`See, e.g., ${A}; ${B}.`).map(({ lead, raw }) => [lead, raw])).toEqual([
    ['See, e.g.', A],
    [null, `${B}.`],
  ]);
});

test('a remark before a citation takes nothing from it', () => {
  const [only] = parseCitations(
    'He spoke to a newspaper in 2009: Ellery, Joan. "The Lamp." The Courier, 22 November 2009.',
  );
  expect(only?.item).toMatchObject({
    title: 'The Lamp',
    'container-title': 'The Courier',
    author: [{ family: 'Ellery', given: 'Joan' }],
  });
});
