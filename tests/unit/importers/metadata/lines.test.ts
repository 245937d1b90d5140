import { describe, expect, test } from 'vitest';
import { readBreadcrumb } from '../../../../electron/importers/metadata/breadcrumb.ts';
import { readByline } from '../../../../electron/importers/metadata/byline.ts';
import { isClutter, isClutterAtEdge } from '../../../../electron/importers/metadata/clutter.ts';
import { findDate, readDateLine } from '../../../../electron/importers/metadata/dates.ts';
import { guessLanguage, weighedLanguage } from '#shared/metadata/guess-language.ts';
import { readSourceLine } from '../../../../electron/importers/metadata/source-line.ts';
import { titleFromName } from '../../../../electron/importers/metadata/title.ts';

describe('a byline', () => {
  test.each([
    ['By Mira Vantongeren', ['Mira Vantongeren']],
    ['by Jan Orval and Hanne Brandt', ['Jan Orval', 'Hanne Brandt']],
    ['By J. R. Orval, Hanne Brandt & Mira de Vries', ['J. R. Orval', 'Hanne Brandt', 'Mira de Vries']],
    ['By Jane Doe, 12 March 2019', ['Jane Doe']],
    ['By Jane Doe | March 12, 2019', ['Jane Doe']],
    ['Written by: Jane Doe', ['Jane Doe']],
    ['Author: al-Haddad', ['al-Haddad']],
    ['نوشتهٔ سمیرا نوری', ['سمیرا نوری']],
    ['نویسنده: سمیرا نوری و فرید مرادی', ['سمیرا نوری', 'فرید مرادی']],
    ['بقلم ميرا الحداد', ['ميرا الحداد']],
  ])('%s', (line, names) => {
    expect(readByline(line)).toEqual(names);
  });

  test.each([
    'By nightfall it was over.',
    'By 1988 the ferry was lost',
    'by and large',
    'By Jane Doe, 12 March 2019The clerk wrote in the register',
    'By train',
    'Bye Jane',
    'By the time that Jane came everybody else had left the house',
    '',
  ])('is not %s', (line) => {
    expect(readByline(line)).toBeNull();
  });
});

describe('a trail', () => {
  test.each([
    ['Home » Ferries » The Ledger', ['Home', 'Ferries', 'The Ledger']],
    ['Home › The Ledger', ['Home', 'The Ledger']],
    ['Start > Ferries > Fares', ['Start', 'Ferries', 'Fares']],
    ['خانه » گواهی‌ها » دو زمستان', ['خانه', 'گواهی‌ها', 'دو زمستان']],
  ])('%s', (line, steps) => {
    expect(readBreadcrumb(line)).toEqual(steps);
  });

  test.each([
    'The ferry left',
    'a > b',
    '«The ferry» left',
    'He went from Orval → Salt → home again.',
    'x > y > ',
  ])('is not %s', (line) => {
    expect(readBreadcrumb(line)).toBeNull();
  });
});

describe('a date', () => {
  test.each([
    ['on 12 March 2019, he said', '2019-03-12'],
    ['March 12th, 2019', '2019-03-12'],
    ['30 Sep 2010', '2010-09-30'],
    ['in September 2010', '2010-09'],
    ['2019-03-12T10:00:00Z', '2019-03-12'],
    ['in 1988', '1988'],
    ['45 March 2019', '2019-03'],
    ['31 June 2019', '2019-06'],
    ['در ۳ مه ۲۰۱۰ گفت', '2010-05-03'],
    ['١٢ آذار ٢٠١٩م', '2019-03-12'],
    ['۱۲ شهریور ۱۳۶۷', '1988-09-03'],
    ['۱۲ شهریور ماه ۱۳۶۷ ش', '1988-09-03'],
    ['۱۳۶۷/۶/۱۲', '1988-09-03'],
    ['شهریور ۱۳۶۷', '1988-08-23/1988-09-22'],
    ['بهار ۱۳۶۷', '1988-03-21/1988-06-21'],
    ['خريف ١٩٩٦', '1996-23'],
    ['١٥ محرم ١٤٠٩ هـ', '1988-08-28~'],
    ['در سال ۱۳۶۷', '1988-03-21/1989-03-20'],
    ['٢٠١٠', '2010'],
  ])('in %s is as exact as its words', (text, edtf) => {
    expect(findDate(text)?.edtf).toBe(edtf);
  });

  test.each(['in 1388', '1388-02-13', '1441/02/13', '1388/02/13', '١٤٠٩', '31/6/12', 'Mehr News', '12345'])(
    'is not sure in %s',
    (text) => {
      expect(findDate(text)).toBeNull();
    },
  );

  test.each([
    ['Published on Sunday, 3 June 2012', '2012-06-03'],
    ['Posted: June 3, 2012', '2012-06-03'],
    ['3 June 2012', '2012-06-03'],
    ['Published 2012', '2012'],
    ['1988', null],
    ['شنبه، ۱۲ شهریور ۱۳۶۷', '1988-09-03'],
    ['سه‌شنبه ۱۳ شهریور ۱۳۸۶', '2007-09-04'],
    ['تاریخ انتشار: ۱۳۸۸/۲/۱۳', '2009-05-03'],
    ['تاریخ انتشار: ۱۳۸۸', '2009-03-21/2010-03-20'],
    ['نُشر في ٣ مايو ٢٠١٠', '2010-05-03'],
    ['۱۳۸۸', null],
    ['۱۲ نفر', null],
    ['On 3 June 2012 it sank', null],
    ['nothing', null],
  ])('as a line of its own: %s', (line, edtf) => {
    expect(readDateLine(line)).toBe(edtf);
  });
});

describe('clutter', () => {
  test.each([
    'You may also like',
    'Leave a Comment',
    'LEAVE A REPLY:',
    '2 Comments',
    'Share this article',
    'Related posts',
    'Copyright © 2019 Orval Review',
    'مطالب مرتبط',
    'قد يعجبك أيضًا',
  ])('is %s wherever it stands', (line) => {
    expect(isClutter(line)).toBe(true);
  });

  test.each(['Search', 'Menu', 'Print', 'Next', 'جستجو'])('is %s at an edge alone', (line) => {
    expect([isClutter(line), isClutterAtEdge(line)]).toEqual([false, true]);
  });

  test.each([
    'You may also like to know who lit the lamps.',
    'He left a comment',
    'Copyright law in Orval',
    'Two comments by the clerk',
  ])('is not %s', (line) => {
    expect(isClutterAtEdge(line)).toBe(false);
  });
});

describe('the language', () => {
  test.each([
    ['The ferry left at dawn and nobody on the quay thought of it.', 'en', 'ltr'],
    ['کشتی سپیده‌دم رفت و هیچ‌کس آن را ندید.', 'fa', 'rtl'],
    ['غادرت العبّارة عند الفجر ولم يرها أحد إلى الليل.', 'ar', 'rtl'],
    ['Le bac est parti à l’aube sans que personne le voie.', null, 'ltr'],
    ['הסירה יצאה עם שחר', null, 'rtl'],
    ['1986', null, 'ltr'],
  ])('of %s', (text, language, direction) => {
    expect(guessLanguage(text)).toEqual({ language, direction });
  });

  test('that is said is kept unless the words are plainly in another', () => {
    expect(weighedLanguage('en_gb', 'The ferry left at dawn and nobody saw it.')).toEqual({
      language: 'en-GB',
      direction: 'ltr',
    });
    expect(weighedLanguage('en', 'کشتی سپیده‌دم رفت و هیچ‌کس آن را ندید.')).toEqual({
      language: 'fa',
      direction: 'rtl',
    });
    expect(weighedLanguage('nonsense!', 'Le bac')).toEqual({ language: null, direction: 'ltr' });
  });
});

test('the source of a text is a line that says so', () => {
  expect(readSourceLine('Source: https://ferries.example/a')).toBe('https://ferries.example/a');
  expect(readSourceLine('منبع: https://ferries.example/a')).toBe('https://ferries.example/a');
  for (const line of [
    'Source: the clerk',
    'https://ferries.example/a',
    'Source: https://ferries.example/a and others',
  ]) {
    expect(readSourceLine(line)).toBeNull();
  }
});

test('a file names a text without its extension', () => {
  expect(['ferry_ledger.txt', 'v1.2 of the ledger', '.txt', 'گواهی.md'].map(titleFromName)).toEqual([
    'ferry ledger',
    'v1.2 of the ledger',
    '.txt',
    'گواهی',
  ]);
});
