import { expect, test } from 'vitest';
import type { CslItem } from '#shared/model/citation.ts';
import { CITATION_LOCALES, CITATION_STYLES } from '#shared/model/export.ts';
import { type Cite, formatCitations } from '../../../electron/citing/processor.ts';
import { hasFootnotes, type Styling } from '../../../electron/citing/styles.ts';
import { formattedWords } from '../../../electron/export/formatted-words.ts';
import { plainWords } from '../../../electron/note-text/plain-words.ts';
import { SAMPLE } from '../../support/csl-sample.ts';

const STYLINGS = CITATION_STYLES.flatMap((style) =>
  CITATION_LOCALES.map((locale): Styling => ({ style, locale })),
);

function at(key: string, page: string | null = '4', rest: Partial<Cite> = {}): Cite {
  const locator = page === null ? null : { label: 'page' as const, value: page };
  return { key, locator, prefix: '', suffix: '', suppressAuthor: false, ...rest };
}

function words(html: string): string {
  return formattedWords(html).map(plainWords).join('').replaceAll(/\s+/gu, ' ').trim();
}

async function listed(styling: Styling, key: string): Promise<string> {
  const { list } = await formatCitations(styling, SAMPLE, [[at(key)]]);
  return words(list[0]?.words ?? '');
}

/** Written by hand after the published rules of each style. */
const EXPECTED: readonly (readonly [Styling['style'], Styling['locale'], string, string])[] = [
  [
    'mla',
    'en',
    'book',
    'Moradi, Farid, and Samira Jane Nouri. The Lantern Goes Out. 2nd ed., Quay Press, 2010.',
  ],
  [
    'mla',
    'en',
    'journal',
    'Nouri, Samira Jane. “Numbers of the Lower Building.” Harbour Review, vol. 3, no. 2, 3 July 1988, pp. 123–29, https://doi.org/10.1234/hr.3.',
  ],
  ['mla', 'en', 'news', 'Moradi, Farid. “Fifty Held.” The Valley Post, 3 July 1988, p. 4.'],
  [
    'mla',
    'en',
    'web',
    'Valley Observers. “What Was Counted.” Observers Online, https://example.org/counted?a=1&b=2. Accessed 2 Jan. 2020.',
  ],
  [
    'mla',
    'en',
    'chapter',
    'Nouri, Samira Jane. “Rooms.” Houses of the Valley, edited by Farid Moradi, Quay Press, 1999, pp. 40–52.',
  ],
  [
    'mla',
    'en',
    'interview',
    'Nouri, Samira Jane. “On the Lower Building.” Interview by Farid Moradi, 6 May 2001, Tape 7, Valley Archive.',
  ],
  ['mla', 'fa', 'fa', 'مرادی، فرید. یادداشت‌های فانوس. ویراست 2، نشر اسکله، ۱۳۶۷.'],
  ['mla', 'ar', 'fa', 'مرادی، فرید. یادداشت‌های فانوس. ط. 2، نشر اسکله، ۱۳۶۷.'],
  [
    'chicago-notes',
    'en',
    'book',
    'Moradi, Farid, and Samira Jane Nouri. The Lantern Goes Out. 2nd ed. Orval: Quay Press, 2010.',
  ],
  [
    'chicago-notes',
    'en',
    'journal',
    'Nouri, Samira Jane. “Numbers of the Lower Building.” Harbour Review 3, no. 2 (1988): 123–29. https://doi.org/10.1234/hr.3.',
  ],
  [
    'chicago-notes',
    'en',
    'chapter',
    'Nouri, Samira Jane. “Rooms.” In Houses of the Valley, edited by Farid Moradi, 40–52. Orval: Quay Press, 1999.',
  ],
  [
    'chicago-notes',
    'en',
    'thesis',
    'Moradi, Farid. “Counting the Missing.” PhD thesis, University of Orval, 2003.',
  ],
  [
    'chicago-notes',
    'en',
    'manuscript',
    'Nouri, Samira Jane. “Ledger.” Typescript, ca. 1988. Box 3, Valley Archive, Orval.',
  ],
  ['chicago-notes', 'en', 'case', 'Moradi v. Lantern House. No. 44/88 (Court of Orval 1988).'],
  ['chicago-notes', 'en', 'entry', '“Lantern.” In Encyclopedia of Lamps. Quay Press, 1970.'],
  ['chicago-notes', 'fa', 'fa', 'مرادی، فرید. یادداشت‌های فانوس. ویراست 2. اوروال: نشر اسکله، ۱۳۶۷.'],
  ['apa', 'en', 'book', 'Moradi, F., & Nouri, S. J. (2010). The Lantern Goes Out (2nd ed.). Quay Press.'],
  [
    'apa',
    'en',
    'journal',
    'Nouri, S. J. (1988). Numbers of the Lower Building. Harbour Review, 3(2), 123–129. https://doi.org/10.1234/hr.3',
  ],
  ['apa', 'en', 'news', 'Moradi, F. (1988, July 3). Fifty Held. The Valley Post, 4.'],
  [
    'apa',
    'en',
    'chapter',
    'Nouri, S. J. (1999). Rooms. In F. Moradi (Ed.), Houses of the Valley (pp. 40–52). Quay Press.',
  ],
  [
    'apa',
    'en',
    'web',
    'Valley Observers. (n.d.). What Was Counted. Observers Online. Retrieved January 2, 2020, from https://example.org/counted?a=1&b=2',
  ],
  ['apa', 'en', 'thesis', 'Moradi, F. (2003). Counting the Missing [PhD thesis, University of Orval].'],
  ['apa', 'fa', 'fa', 'مرادی، فرید. (۱۳۶۷). یادداشت‌های فانوس (ویراست 2). نشر اسکله.'],
  [
    'vancouver',
    'en',
    'book',
    '1. Moradi F, Nouri SJ. The Lantern Goes Out. 2nd ed. Orval: Quay Press; 2010.',
  ],
  [
    'vancouver',
    'en',
    'journal',
    '1. Nouri SJ. Numbers of the Lower Building. Harbour Review. 1988 July 3;3(2):123–9. doi:10.1234/hr.3',
  ],
  [
    'vancouver',
    'en',
    'chapter',
    '1. Nouri SJ. Rooms. In: Moradi F, editor. Houses of the Valley. Orval: Quay Press; 1999. p. 40–52.',
  ],
  [
    'vancouver',
    'en',
    'web',
    '1. Valley Observers. What Was Counted [Internet]. Observers Online. [n.d.] [cited 2020 Jan 2]. Available from: https://example.org/counted?a=1&b=2',
  ],
  ['vancouver', 'fa', 'fa', '1. مرادی فرید. یادداشت‌های فانوس. ویراست 2. اوروال: نشر اسکله؛ ۱۳۶۷.'],
];

test.each(EXPECTED)('%s in %s lists the %s as its rules say', async (style, locale, key, expected) => {
  expect(await listed({ style, locale }, key)).toBe(expected);
});

test('notes of Chicago name a work in full once, then in short, and say ibid. of the same again', async () => {
  const { clusters } = await formatCitations({ style: 'chicago-notes', locale: 'en' }, SAMPLE, [
    [at('book')],
    [at('book')],
    [at('book', '9')],
    [at('chapter', '41', { prefix: 'See' })],
    [at('book', '9')],
  ]);
  expect(clusters.map(words)).toEqual([
    'Farid Moradi and Samira Jane Nouri, The Lantern Goes Out, 2nd ed. (Orval: Quay Press, 2010), 4',
    'Ibid.',
    'Ibid., 9',
    'See Samira Jane Nouri, “Rooms,” in Houses of the Valley, ed. Farid Moradi (Orval: Quay Press, 1999), 41',
    'Moradi and Nouri, The Lantern Goes Out, 9',
  ]);
});

test.each([
  ['mla', '(Moradi and Nouri 4)'],
  ['apa', '(Moradi & Nouri, 2010, p. 4)'],
  ['vancouver', '(1 p. 4)'],
] as const)('%s cites in the line', async (style, expected) => {
  expect(hasFootnotes(style)).toBe(false);
  const { clusters } = await formatCitations({ style, locale: 'en' }, SAMPLE, [[at('book')]]);
  expect(words(clusters[0] ?? '')).toBe(expected);
});

test('nothing that a source or a person wrote is taken for markup, and no comma of theirs is changed', async () => {
  const item: CslItem = {
    id: 'x',
    type: 'webpage',
    title: 'A < b, & c <x> <i>it</i> &amp;, 1,000',
    author: [{ literal: 'A, B <C>' }],
    URL: 'https://example.org/?a=1,2&b=<3>',
  };
  const { clusters } = await formatCitations(
    { style: 'chicago-notes', locale: 'fa' },
    [item],
    [[at('x', null, { prefix: 'a <now>,', suffix: 'x, <y>' })]],
  );
  const [cluster = ''] = clusters.map(words);
  expect(cluster).toContain('A, B <C>');
  expect(cluster).toContain('«A < b, & c <x> it &amp;, 1,000»');
  expect(cluster).toContain('https://example.org/?a=1,2&b=');
  expect(cluster).toContain('a <now>, ');
  expect(cluster).toContain('x, <y>');
});

test('a type that the processor does not know does not keep the others from being written', async () => {
  const items: readonly CslItem[] = [
    { id: 'a', type: 'regulation', title: 'On Doors' },
    { id: 'b', type: 'document', title: 'Statement' },
  ];
  for (const styling of STYLINGS) {
    const { list } = await formatCitations(styling, items, [[at('a'), at('b')]]);
    expect(list).toHaveLength(2);
  }
});
