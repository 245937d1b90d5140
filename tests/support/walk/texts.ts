import { between, type Random } from '../../bench/text/random.ts';

const TITLES = ['The ferry', 'The ferry, corrected', 'What the pilot wrote'];
const PARAGRAPHS = [
  'The ferry left at dawn[1] and nobody counted the passengers of the upper deck.',
  'About fifty people were held in the lower building[2], and nobody kept a list of them.',
  'The list was burned[4] in the spring, as the harbour master told the commission.',
  'The pilot kept a copy, which his daughter found behind the stove in the kitchen.',
  'در ساختمان پایین دویست نفر بودند و هیچ‌کس نام آن‌ها را ننوشت.',
  'They counted us twice a day[1] and once in the night, when the lamps were out.',
  'You may also like',
  'The pilot kept a copy, which his daughter found behind the stove in the kitchen.',
];
const NOTES = ['The harbour log.', 'A letter to the pilot, 1988.', 'Ibid.'];
const CHANGES: readonly (readonly [string, string])[] = [
  ['fifty', 'sixty'],
  ['dawn', 'noon'],
  ['twice a day', 'three times a day'],
  ['behind the stove', 'beneath the floor'],
];

export interface Variant {
  readonly name: string;
  readonly text: string;
  /** Stands in this variant alone. */
  readonly sign: string;
}

/** One more version of an article with notes at its end: some paragraphs, some of them changed, and a word of its own. */
export function variant(random: Random, number: number): Variant {
  const sign = `sign${number}of`;
  const kept = PARAGRAPHS.filter(() => random() < 0.75);
  const paragraphs = CHANGES.reduce(
    (texts, [from, to]) => (random() < 0.3 ? texts.map((text) => text.replace(from, to)) : texts),
    random() < 0.2 ? kept.toReversed() : kept,
  );
  const place = between(random, 0, paragraphs.length);
  const notes = NOTES.filter(() => random() < 0.9).map((note, index) => `[${index + 1}] ${note}`);
  const title = TITLES[between(random, 0, TITLES.length - 1)] ?? '';
  const body = paragraphs.toSpliced(place, 0, `The ${sign} words were added by hand.`);
  return {
    name: `ferry-${number}.txt`,
    text: [title, ...body, 'Notes', notes.join('\n')].join('\n\n'),
    sign,
  };
}
