import { fold } from '../fold/fold.ts';
import { wordsIn, type TextWord } from '../names/words.ts';
import type { ClaimType, GivenValue } from '../model/case.ts';
import { findDates } from './find-dates.ts';
import { readNumberWords } from './number-words.ts';

/** What a statement gives for a claim, by fixed rules. */
export interface FoundValue {
  readonly type: ClaimType;
  readonly value: GivenValue;
}

/** What stands before a number and how it is given, in the order in which they are tried. Of folded words. */
const LEADS: readonly (readonly [RegExp, string])[] = [
  [/(?:^| )(?:over|above|more than|upwards of|بیش از|بیشتر از|بالای|اکثر من)$/u, 'over'],
  [/(?:^| )(?:at least|no fewer than|not less than|دست ?کم|حداقل|لااقل|علی الاقل)$/u, 'at least'],
  [/(?:^| )(?:under|below|less than|fewer than|کمتر از|زیر|اقل من)$/u, 'under'],
  [/(?:^| )(?:at most|up to|no more than|not more than|حداکثر|علی الاکثر)$/u, 'at most'],
  [
    /(?:^| )(?:about|around|approximately|roughly|nearly|almost|some|حدود|در حدود|نزدیک به|تقریبا|حوالی|نحو)$/u,
    'about',
  ],
];

/** A number of these says how long, not how many. */
const MEASURES = new Set(
  [
    ...'second minute hour day night week month year decade winter summer afternoon morning time p page para'.split(
      ' ',
    ),
    ...'ساعت روز شب هفته ماه سال دهه زمستان تابستان بار دقیقه صفحه'.split(' '),
    ...'يوم ايام ليلة اسبوع اسابيع شهر اشهر سنة سنوات سنين عام اعوام ساعات مرة مرات'.split(' '),
  ].map((word) => fold(word).text),
);
/** Of which only one more is told than that there is one: “one of them” counts nothing. */
const LEAST = 2;

/** A number with what it is of, or else a date, or else that it is so. */
export function findValue(text: string): FoundValue {
  const dates = findDates(text);
  const isInDate = ({ start, end }: Pick<TextWord, 'start' | 'end'>): boolean =>
    dates.some((date) => start < date.end && end > date.start);
  const words = wordsIn(text);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || isInDate(word)) continue;
    const read = numberAt(words, at);
    if (!read) continue;
    const next = words[at + read.words]?.word ?? '';
    if (read.number >= LEAST && !isMeasure(next))
      return { type: 'number', value: given(read.number, words.slice(Math.max(0, at - 3), at)) };
    at += read.words - 1;
  }
  const [date] = dates;
  return date ? { type: 'date', value: date.edtf } : { type: 'yes/no', value: true };
}

function numberAt(words: readonly TextWord[], at: number) {
  const word = words[at]?.word ?? '';
  if (!/^\d{1,9}$/.test(word)) return readNumberWords(words.slice(at, at + 8).map((one) => one.word));
  // `2,000` is two words of the text.
  const thousands = words[at + 1];
  const isOne =
    word.length <= 3 &&
    thousands &&
    /^\d{3}$/.test(thousands.word) &&
    thousands.start === (words[at]?.end ?? 0) + 1;
  return isOne ? { number: Number(word + thousands.word), words: 2 } : { number: Number(word), words: 1 };
}

function isMeasure(word: string): boolean {
  return MEASURES.has(word) || (word.endsWith('s') && MEASURES.has(word.slice(0, -1)));
}

function given(number: number, before: readonly TextWord[]): GivenValue {
  const words = before.map(({ word }) => word).join(' ');
  const lead = LEADS.find(([form]) => form.test(words))?.[1];
  return lead === undefined ? number : `${lead} ${number}`;
}
