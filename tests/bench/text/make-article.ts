import { between, type Random, seededRandom } from './random.ts';
import { sentence, sentences } from './sentences.ts';
import { wordsOf } from './vocabulary.ts';

export type ArticleFormat = 'txt' | 'md' | 'html';

export interface Article {
  readonly title: string;
  readonly author: string;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly Paragraph[] }[];
  readonly notes: readonly string[];
}

interface Paragraph {
  readonly text: string;
  /** Number of the note that the paragraph ends with. */
  readonly note: number;
}

const SECTIONS = 5;
const PARAGRAPHS = 4;
const WORDS = 3000;

/** An article of 3 000 words in five sections, with twenty footnotes; the same number gives the same words. */
export function makeArticle(number: number, format: ArticleFormat): string {
  return WRITERS[format](writeArticle(number));
}

export function writeArticle(number: number): Article {
  return write(seededRandom(100_000 + number));
}

function write(random: Random): Article {
  const draw = wordsOf('latin');
  const length = Math.round(WORDS / (SECTIONS * PARAGRAPHS));
  const phrase = (words: number): string => sentence(random, draw, words).slice(0, -1);
  return {
    title: phrase(6),
    author: `${phrase(1)} ${phrase(1)}`,
    sections: Array.from({ length: SECTIONS }, (_, section) => ({
      heading: phrase(4),
      paragraphs: Array.from({ length: PARAGRAPHS }, (__, paragraph) => ({
        text: sentences(random, draw, length),
        note: section * PARAGRAPHS + paragraph + 1,
      })),
    })),
    notes: Array.from({ length: SECTIONS * PARAGRAPHS }, () => {
      const year = between(random, 1978, 2024);
      return `${phrase(1)} ${phrase(1)}, “${phrase(5)},” ${phrase(2)}, ${year}, <https://example.org/${between(random, 1, 9999)}>`;
    }),
  };
}

const WRITERS: Readonly<Record<ArticleFormat, (article: Article) => string>> = {
  txt: ({ title, author, sections, notes }) =>
    [
      title,
      `By ${author}`,
      ...sections.flatMap(({ heading, paragraphs }) => [
        heading,
        ...paragraphs.map(({ text, note }) => `${text}[${note}]`),
      ]),
      'Notes',
      ...notes.map((note, index) => `[${index + 1}] ${note}`),
    ].join('\n\n'),
  md: ({ title, author, sections, notes }) =>
    [
      `---\ntitle: ${title}\nauthor: ${author}\n---`,
      ...sections.flatMap(({ heading, paragraphs }) => [
        `## ${heading}`,
        ...paragraphs.map(({ text, note }) => `${text}[^${note}]`),
      ]),
      ...notes.map((note, index) => `[^${index + 1}]: ${note}`),
    ].join('\n\n'),
  html: ({ title, author, sections, notes }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta name="author" content="${author}"></head><body>
<nav><a href="/">Home</a> <a href="/about">About</a></nav>
<article><h1>${title}</h1><p class="byline">By ${author}</p>
${sections
  .map(
    ({ heading, paragraphs }) => `<h2>${heading}</h2>
${paragraphs.map(({ text, note }) => `<p>${text}<sup id="r${note}"><a href="#n${note}">${note}</a></sup></p>`).join('\n')}`,
  )
  .join('\n')}
<ol class="footnotes">
${notes.map((note, index) => `<li id="n${index + 1}">${note.replaceAll('<', '&lt;')} <a href="#r${index + 1}">↩</a></li>`).join('\n')}
</ol></article><footer><p>Share this page</p></footer></body></html>
`,
};
