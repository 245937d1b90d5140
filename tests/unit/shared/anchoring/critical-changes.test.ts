import { expect, test } from 'vitest';
import { criticalKinds } from '#shared/anchoring/critical-changes.ts';
import { reanchor } from '#shared/anchoring/reanchor.ts';
import { wordChanges } from '#shared/anchoring/word-changes.ts';
import { sentences } from '../../../bench/text/sentences.ts';
import { between, seededRandom } from '../../../bench/text/random.ts';
import { type Script, wordsOf } from '../../../bench/text/vocabulary.ts';

/** What changes between two wordings, in words that can turn the meaning. */
function kinds(old: string, current: string): string {
  return criticalKinds(wordChanges(old, current)).join(', ');
}

test('English: each kind of critical word is seen', () => {
  expect([
    kinds('He denied that any guard was there.', 'He admitted that every guard was there.'),
    kinds('They were fed.', 'They were not fed.'),
    kinds('The guards didn’t sleep.', 'The guards slept.'),
    kinds('The arrest was lawful.', 'The arrest was unlawful.'),
    kinds('fifty people', 'sixty people'),
    kinds('on 3 August 1988', 'on 13 August 1988'),
    kinds('on 3 August 1988', 'on 3 July 1988'),
    kinds('He told Orval Brandt.', 'He told Orval Holm.'),
    kinds('They must leave.', 'They may leave.'),
    kinds('She carried the lamp.', 'He carried the lamp.'),
  ]).toEqual([
    'negation, quantifier',
    'negation',
    'negation',
    'negation',
    'number',
    'number',
    'date',
    'name',
    'modality',
    'name',
  ]);
});

test('Persian: each kind of critical word is seen, with the negation that is written onto the verb', () => {
  expect([
    kinds('آن‌ها به حیاط می‌رفتند.', 'آن‌ها به حیاط نمی‌رفتند.'),
    kinds('نامه را دید.', 'نامه را ندید.'),
    kinds('برادرم آمد.', 'برادرم نیامد.'),
    kinds('همه زندانیان را بردند.', 'برخی زندانیان را بردند.'),
    kinds('پنجاه نفر بودند.', 'دویست نفر بودند.'),
    kinds('در مرداد آزاد شد.', 'در شهریور آزاد شد.'),
    kinds('آقای مرادی گفت.', 'آقای کریمی گفت.'),
    kinds('باید امضا کند.', 'شاید امضا کند.'),
    kinds('۱۲ نفر', '۲۱ نفر'),
  ]).toEqual([
    'negation',
    'negation',
    'negation',
    'quantifier',
    'number',
    'date',
    'name',
    'modality',
    'number',
  ]);
});

test('Arabic: each kind of critical word is seen, also behind what is written onto it', () => {
  expect([
    kinds('كتب الحارس الرسالة.', 'لم يكتب الحارس الرسالة.'),
    kinds('خرج السجناء ولم يعودوا.', 'خرج السجناء وعادوا.'),
    kinds('كل السجناء', 'بعض السجناء'),
    kinds('كان هناك خمسون شخصا.', 'كان هناك مئة شخص.'),
    kinds('في آب من تلك السنة', 'في أيلول من تلك السنة'),
    kinds('قال السيد مراد.', 'قال السيد كريم.'),
    kinds('يجب أن يوقع.', 'يمكن أن يوقع.'),
    kinds('سنة ١٩٨٨', 'سنة ١٩٨٩'),
  ]).toEqual(['negation', 'negation', 'quantifier', 'number', 'date', 'name', 'modality', 'number']);
});

test('another spelling, another digit shape and plain words are no critical change', () => {
  expect([
    kinds('The colour of the lamp', 'the color of the lamp'),
    kinds('۱۲ نفر', '12 نفر'),
    kinds('كتاب على', 'کتاب علی'),
    kinds('The road was long.', 'The road was dusty.'),
    kinds('«می‌رفت»', '"می‌رفت"'),
  ]).toEqual(['', '', '', '', '']);
});

/** Sentences whose fuzzy match would say the opposite, or tell of somebody else. */
const TURNED: readonly (readonly [string, string])[] = [
  [
    'The ferrymen were freed from the tower in 1987 and never questioned.',
    'The ferrymen were hanged from the tower in 1978 and always questioned.',
  ],
  [
    'The keeper denied that any child was kept below.',
    'The keeper admitted that every child was kept below.',
  ],
  [
    '14 ferrymen were hanged on 2 September 1987 at dawn.',
    '4 ferrymen were freed on 12 September 1987 at dawn.',
  ],
  ['او انکار کرد که کسی را در برج نگه داشته‌اند.', 'او پذیرفت که همه را در برج نگه داشته‌اند.'],
  ['نگهبانان دوازده نفر را در مرداد آزاد کردند.', 'نگهبانان دو نفر را در شهریور آزاد نکردند.'],
  ['أنكر الحارس أن أحدا كان محتجزا في البرج.', 'أقر الحارس أن الجميع كان محتجزا في البرج.'],
  ['أطلق سراح أربعة عشر بحارا في أيلول.', 'لم يطلق سراح أربعة بحارة في آب.'],
];

test('a sentence that was turned into its opposite is altered and guarded, alike in its place and moved away', () => {
  const fates = TURNED.flatMap(([old, current]) => {
    const around =
      'The board met at the harbour. The minutes fill three pages.\nNobody signed them before winter.';
    const [before = '', behind = ''] = around.split('\n');
    const older = `${before} ${old} ${behind}`;
    const start = older.indexOf(old);
    return [`${before} ${current} ${behind}`, `${before} ${behind}\n${current}`].map((newer) => {
      const [became] = reanchor(older, newer, [{ start, end: start + old.length }]);
      return became?.fate === 'altered' ? became.guarded : became?.fate;
    });
  });
  // Moved away and turned, little may be left by which to find it: then it is lost, and never attached.
  expect(fates.filter((_fate, index) => index % 2 === 0)).toEqual(TURNED.map(() => true));
  expect(fates.filter((fate) => fate !== true && fate !== 'lost')).toEqual([]);
});

/** Each line: words of one kind, any of which may stand for any other. */
const SWAPS: Readonly<Record<Script, readonly (readonly string[])[]>> = {
  latin: [
    ['never', 'always', 'not'],
    ['all', 'some', 'no', 'every'],
    ['twelve', '12', '21', 'two hundred', '1988', '1989'],
    ['in May', 'in June', 'on Monday'],
    ['Brandt', 'Holm', 'Petra Vance'],
    ['must', 'may', 'would'],
  ],
  arabic: [
    ['هرگز', 'همیشه', 'نمی‌رفت', 'می‌رفت'],
    ['همه', 'برخی', 'هیچ'],
    ['پنجاه', '۵۰', '۱۵', 'دویست'],
    ['در مرداد', 'در شهریور', 'يوم الجمعة', 'يوم الأحد'],
    ['آقای مرادی', 'آقای کریمی', 'السيد مراد'],
    ['باید', 'شاید', 'يجب', 'يمكن'],
  ],
};

test('of 300 generated edits of a critical word not one attaches by itself, and each is guarded', () => {
  const random = seededRandom(12);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[between(random, 0, items.length - 1)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const outcomes = Array.from({ length: 300 }, (_, number) => {
    const script: Script = number % 2 === 0 ? 'latin' : 'arabic';
    const draw = wordsOf(script);
    const prose = (words: number): string => sentences(random, draw, words);
    const plain = (words: number): string => Array.from({ length: words }, () => draw(random)).join(' ');
    const swaps = pick(SWAPS[script]);
    const old = pick(swaps);
    const current = pick(swaps.filter((word) => word !== old));
    const [before, behind] = [plain(between(random, 0, 9)), plain(between(random, 1, 9))];
    const [opening, closing] = [prose(between(random, 0, 60)), prose(between(random, 0, 60))];
    const older = `${opening}\n${before} ${old} ${behind}.\n${closing}`;
    const newer = `${random() < 0.5 ? prose(20) : opening}\n${before} ${current} ${behind}.\n${closing}`;
    const start = opening.length + 1;
    const end = start + `${before} ${old} ${behind}.`.length;
    const [became] = reanchor(older, newer, [{ start, end }]);
    return became?.fate === 'altered' && became.guarded ? 'guarded' : `${became?.fate}: ${old} → ${current}`;
  });
  expect(outcomes.filter((outcome) => outcome !== 'guarded')).toEqual([]);
});
