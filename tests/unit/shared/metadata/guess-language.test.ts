import { expect, test } from 'vitest';
import { guessLanguage, languageWithin } from '#shared/metadata/guess-language.ts';

test.each([
  ['The road was closed and the bread did not come to the house.', 'en', 'ltr'],
  ['من در پاییز به خانه رسیدم و تا بهار آنجا ماندم.', 'fa', 'rtl'],
  // As old files write it: yeh and kaf of Arabic, and letters that Arabic has not.
  ['دفتر پيش از زمستان گم شد و كسي چيزي نگفت.', 'fa', 'rtl'],
  ['أغلقت الطريق في الشتاء ولم يصل الخبز إلى البيت الكبير.', 'ar', 'rtl'],
  ['وصلت الرسالة في كانون.', 'ar', 'rtl'],
] as const)('“%s” is taken for %s', (text, language, direction) => {
  expect(guessLanguage(text)).toEqual({ language, direction });
});

const ENGLISH = { language: 'en', direction: 'ltr' } as const;
const PERSIAN = { language: 'fa', direction: 'rtl' } as const;

test.each([
  [
    'a sentence with a long quotation in another language',
    'He said: “من در پاییز به خانه رسیدم و تا بهار آنجا ماندم.”',
    ENGLISH,
    ENGLISH,
  ],
  [
    'a sentence of its own in another language',
    'من در پاییز به خانه رسیدم و تا بهار آنجا ماندم.',
    ENGLISH,
    PERSIAN,
  ],
  ['a sentence in another language about a name', 'Lantern House در پاییز بسته شد.', PERSIAN, PERSIAN],
  ['a reference in another script', 'منبع: Conditions at Lantern House, Kiln Report', PERSIAN, PERSIAN],
  ['a reference that begins in another script', 'Conditions at Lantern House, Kiln Report', PERSIAN, ENGLISH],
  ['figures alone', '12–14', PERSIAN, PERSIAN],
] as const)(
  '%s in a document is in the language that it begins and goes on in',
  (_what, text, document, expected) => {
    expect(languageWithin(text, document)).toEqual(expected);
  },
);
