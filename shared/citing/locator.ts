/** What a locator counts, in CSL's terms. https://docs.citationstyles.org/en/stable/specification.html#locators */
export const LOCATOR_LABELS = [
  'page',
  'paragraph',
  'note',
  'chapter',
  'section',
  'line',
  'volume',
  'timestamp',
] as const;
export type LocatorLabel = (typeof LOCATOR_LABELS)[number];

/** The place in a work that a citation means. */
export interface Locator {
  readonly label: LocatorLabel;
  /** As the person wrote it: `3`, `3–5`, `iv`, `1:02:03`. Never empty. */
  readonly value: string;
}

/** In front of one place and in front of several, as pandoc reads them too. */
const SIGNS: Readonly<Record<LocatorLabel, readonly [one: string, several: string]>> = {
  page: ['p.', 'pp.'],
  paragraph: ['para.', 'paras.'],
  note: ['n.', 'nn.'],
  chapter: ['chap.', 'chaps.'],
  section: ['sec.', 'secs.'],
  line: ['l.', 'll.'],
  volume: ['vol.', 'vols.'],
  timestamp: ['at', 'at'],
};

/** What a person may write in front of a place: the signs above without their full stops, and whole words. */
const WRITTEN: Readonly<Record<string, LocatorLabel>> = {
  p: 'page',
  pp: 'page',
  pg: 'page',
  page: 'page',
  pages: 'page',
  ص: 'page',
  صص: 'page',
  صفحه: 'page',
  صفحة: 'page',
  para: 'paragraph',
  paras: 'paragraph',
  paragraph: 'paragraph',
  paragraphs: 'paragraph',
  '¶': 'paragraph',
  '¶¶': 'paragraph',
  بند: 'paragraph',
  فقرة: 'paragraph',
  n: 'note',
  nn: 'note',
  fn: 'note',
  note: 'note',
  notes: 'note',
  footnote: 'note',
  پانویس: 'note',
  حاشية: 'note',
  chap: 'chapter',
  chaps: 'chapter',
  ch: 'chapter',
  chapter: 'chapter',
  chapters: 'chapter',
  فصل: 'chapter',
  sec: 'section',
  secs: 'section',
  section: 'section',
  sections: 'section',
  '§': 'section',
  '§§': 'section',
  بخش: 'section',
  l: 'line',
  ll: 'line',
  line: 'line',
  lines: 'line',
  سطر: 'line',
  vol: 'volume',
  vols: 'volume',
  volume: 'volume',
  volumes: 'volume',
  جلد: 'volume',
  ج: 'volume',
  at: 'timestamp',
  time: 'timestamp',
};

export const LOCATOR_NAMES: Readonly<Record<LocatorLabel, string>> = {
  page: 'Page',
  paragraph: 'Paragraph',
  note: 'Footnote',
  chapter: 'Chapter',
  section: 'Section',
  line: 'Line',
  volume: 'Volume',
  timestamp: 'Time',
};

/** `p. 3`, `pp. 3–5`, `at 1:02:03`. */
export function locatorInWords({ label, value }: Locator): string {
  const isSeveral = /[\p{N}\p{L}]\s*[-–—,،&]\s*[\p{N}\p{L}]/u.test(value);
  return `${SIGNS[label][isSeveral ? 1 : 0]} ${value}`;
}

const NUMBER = '(?:\\p{N}[\\p{N}:.]*(?<![:.])[a-z]?|[ivxlcdmIVXLCDM]+)(?![\\p{L}\\p{N}])';
const PLACE = new RegExp(
  `^(?:(?<sign>\\p{L}+|¶{1,2}|§{1,2})\\.?\\s*)?(?<value>${NUMBER}(?:\\s*[-–—,،&]\\s*${NUMBER})*)(?<rest>.*)$`,
  'su',
);

export interface WrittenPlace {
  readonly locator: Locator | null;
  /** The words behind the place; all of them where they name none. */
  readonly suffix: string;
}

/** Reads what stands behind a work: `p. 3`, `pages 3-5 and passim`, `ص ۳`, or a bare `3`, which is a page. */
export function readPlace(words: string): WrittenPlace {
  const whole = words.trim();
  const { sign, value = '', rest = '' } = PLACE.exec(whole)?.groups ?? {};
  const label = sign === undefined ? 'page' : WRITTEN[sign.toLowerCase()];
  // Without a sign, letters are a word: `mill` is no number.
  const isPlace = value !== '' && label !== undefined && (sign !== undefined || /^\p{N}/u.test(value));
  return isPlace ? { locator: { label, value }, suffix: rest.trim() } : { locator: null, suffix: whole };
}
