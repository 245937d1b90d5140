import { describe, expect, test } from 'vitest';
import type { Line } from '../../../../electron/importers/pdf/lines.ts';
import { takePageNotes } from '../../../../electron/importers/pdf/page-notes.ts';
import { paragraphsOf } from '../../../../electron/importers/pdf/paragraphs.ts';
import { bodyOf } from '../../../../electron/importers/pdf/styles.ts';
import { line } from './make-lines.ts';

/** A line of a Persian page that a browser printed: its places are rounded to quarters of a point. */
const printed = (y: number, left: number, text: string, rest: Partial<Line> = {}): Line => {
  const marks = [...text.matchAll(/\^(.)/gu)].map(({ index }, before) => {
    const start = index - before;
    return { kind: 'raised', start, end: start + 1 } as const;
  });
  const own = { left, right: 357.75, y, size: 12, direction: 'rtl', marks } as const;
  return line(text.replaceAll('^', ''), { ...own, ...rest });
};
const textsOf = (lines: readonly Line[]) => lines.map(({ text }) => text);

/** Each note stands behind the paragraph that refers to it, and is as large as the text. */
const asides = [
  printed(94.5, 263.51, 'راه نمک', { size: 24 }),
  printed(128.25, 279.32, 'نوشتهٔ میرا آذین'),
  printed(157, 77.17, 'آسیاب خالی مانده بود^۱. شرح ماجرا همچنان ادامه دارد و'),
  printed(171, 62.62, 'چند جملهٔ دیگر هم دارد، چنان‌که منشی در [۱۳۶۷] نوشت، تا'),
  printed(185.25, 77.88, 'به گزارش شبیه باشد: (۱) آنچه دیده شد، (۲) آنچه شنیده'),
  printed(199.5, 337.58, 'شد.'),
  printed(228.25, 78.8, '^۱ آذین، میرا. «آسیاب‌های نمک سفلی.» نشر بندر، ۱۳۷۸،'),
  printed(243, 316.27, 'ص ۲۱۰.'),
  printed(271.75, 64.38, 'هیچ‌کس دفتر را امضا نکرد^۲, چنان‌که گفته شد^۱. شرح ماجرا'),
  printed(285.75, 63.57, 'همچنان ادامه دارد و چند جملهٔ دیگر هم دارد، چنان‌که منشی'),
  printed(300, 76.12, 'در [۱۳۶۷] نوشت، تا به گزارش شبیه باشد: (۱) آنچه دیده'),
  printed(314.25, 235.55, 'شد، (۲) آنچه شنیده شد.'),
  printed(343, 92.07, '^۲ اروال، یان. «قایقران سخن می‌گوید.» روزنامهٔ نمک،'),
  printed(357, 328.15, '۱۳۸۲.'),
  printed(385.75, 88.82, 'کشتی غرق شد^۳. شرح ماجرا همچنان ادامه دارد و چند'),
  printed(400.5, 70.2, 'جملهٔ دیگر هم دارد، چنان‌که منشی در [۱۳۶۷] نوشت، تا به'),
  printed(414.75, 67.49, 'گزارش شبیه باشد: (۱) آنچه دیده شد، (۲) آنچه شنیده شد.'),
  printed(443.5, 273.66, '^۳ همان، ص ۲۱۲.'),
];

describe('the distance between the lines of a paragraph', () => {
  test('is not that between paragraphs, where printing has rounded it to several lengths', () => {
    expect(bodyOf(asides).leading).toBeCloseTo(1.2, 1);
  });

  test('is told by the lines that fill their column, where most paragraphs have one line', () => {
    const short = Array.from({ length: 6 }, (_, index) => printed(200 + index * 28, 280, 'یک سطر کوتاه.'));
    const long = [printed(120, 62, 'سطری که ستون خود را پر می‌کند و'), printed(134, 250, 'تمام می‌شود.')];
    expect(bodyOf([...long, ...short]).leading).toBeCloseTo(14 / 12);
  });

  test('is the commonest of all, where only heads reach the edge of the column', () => {
    const text = Array.from({ length: 12 }, (_, index) => printed(100 + index * 14, 200, 'سطری از متن'));
    expect(bodyOf([printed(70, 62, 'سرصفحه'), ...text]).leading).toBeCloseTo(14 / 12);
  });
});

test('a paragraph behind a note is no part of the note, however large the note is printed', () => {
  const { notes, body } = takePageNotes(asides, bodyOf(asides));
  expect(textsOf(notes.flatMap(({ lines }) => lines)).filter((text) => text.includes('ماجرا'))).toEqual([]);
  expect(textsOf(body)).toEqual(expect.arrayContaining(textsOf(asides.slice(8, 12))));
});

test('a paragraph goes on behind a sentence that left no room for the next word, wide as its letters are', () => {
  const lines = [
    printed(197.25, 63.37, 'آسیاب خالی مانده بود. شرح ماجرا همچنان ادامه دارد و باز'),
    printed(223.5, 85.21, 'هیچ‌کس دفتر را امضا نکرد[ب], چنان‌که گفته شد[الف].'),
    printed(237.75, 78.11, 'شرح ماجرا همچنان ادامه دارد و چند جملهٔ دیگر هم دارد،', { firstWord: 24.42 }),
  ];
  expect(paragraphsOf(lines, bodyOf(lines)).map(textsOf)).toEqual([
    textsOf(lines.slice(0, 1)),
    textsOf(lines.slice(1)),
  ]);
});

test('a paragraph goes on with a line that a raised sign has moved down, though its lines stand close', () => {
  const of = (y: number, right: number, text: string) => printed(y, 62.25, text, { direction: 'ltr', right });
  const lines = [
    of(155.5, 355.75, 'The mill stood empty. The account goes on for some length,'),
    of(168.75, 333.16, 'reads as reporting does: (1) what was seen, (2) what was'),
    of(185.5, 221.98, 'heard. The yard measured 40 m^2.'),
    of(202.25, 319.41, 'Nobody signed the register, as was said before. The'),
  ];
  const body = bodyOf(lines);
  expect(paragraphsOf(lines, body).map(textsOf)).toEqual([
    textsOf(lines.slice(0, 3)),
    textsOf(lines.slice(3)),
  ]);
});
