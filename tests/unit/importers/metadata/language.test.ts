import { expect, test } from 'vitest';
import { guessLanguage } from '../../../../electron/importers/metadata/language.ts';

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
