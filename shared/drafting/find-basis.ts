import { fold } from '../fold/fold.ts';
import type { Basis } from '../model/case.ts';

/* Of folded words, in three languages. */

function anyOf(words: string): RegExp {
  const alternatives = words
    .split(',')
    .map((word) => fold(word.trim()).text)
    .join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'u');
}

const HEARD = anyOf(
  `told me, told us, i heard, we heard, i was told, we were told, heard from, heard that, he said, she said, they said,
  according to, it is said, rumour, از کسی شنیدم, شنیدم, شنیدیم, شنیده بودم, شنیده ام, به من گفت, به من گفتند, به ما گفتند,
  می گفت, می گفتند, گفته بود, گفته بودند, می گویند, گویا, سمعت, سمعنا, قال لي, قالوا, قيل, أخبرني, أخبرنا, أخبروني, حسب`,
);
const MYSELF = anyOf(
  `i, we, me, us, my, our, myself, ourselves, خودم, خودمان, بودم, بودیم, دیدم, دیدیم, أنا, نحن, رأيت, رأينا, كنت, كنا,
  شاهدت, بنفسي`,
);
/** In Arabic these are “of” and “not”. */
const MYSELF_IN_PERSIAN = anyOf('من, ما');
const IS_ARABIC = /[ةىأإك]|(?<!\p{L})ال\p{L}/u;

/** Whether words speak in the first person. */
export function isFirstPerson(text: string): boolean {
  const folded = fold(text).text;
  return MYSELF.test(folded) || (!IS_ARABIC.test(text) && MYSELF_IN_PERSIAN.test(folded));
}

/** First-hand where somebody speaks of themselves, hearsay where they tell what they were told; else nobody knows. */
export function findBasis(text: string): Basis {
  if (HEARD.test(fold(text).text)) return 'hearsay';
  return isFirstPerson(text) ? 'first-hand' : 'unknown';
}
