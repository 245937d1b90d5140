import type { ImportedDocument } from '#shared/model/document.ts';
import type { ImportedBlock } from '#shared/model/text.ts';
import { type Article, writeArticle } from './make-article.ts';
import { makeDocument } from './make-document.ts';

/** Every so manieth article has most of its paragraphs from another. */
const COPIES_EVERY = 10;
const COPIED_PARAGRAPHS = 12;
const HALF = 2;

/**
 * An article with twenty footnotes, each of which cites a work: half of them articles of the same library before this one,
 * the others works that it does not hold. One in ten is copied for the most part, and does not say so.
 */
export function makeCopyingArticle(number: number): ImportedDocument {
  const article = writeArticle(number);
  const source = number % COPIES_EVERY === COPIES_EVERY - 1 ? writeArticle(number - COPIES_EVERY / 2) : null;
  const from = source ? paragraphsOf(source) : [];
  const bodies = paragraphsOf(article).map((text, at) =>
    at < COPIED_PARAGRAPHS ? (from[at] ?? text) : text,
  );
  const blocks = bodies.map((text, at) => withMarker(block(text), at));
  const footnotes = article.notes.map((words, at) => {
    const cited = at % HALF === 0 && number > at + 1 ? writeArticle(number - at - 2) : null;
    const text = cited ? `${cited.author}, “${cited.title}.”` : words;
    const title = cited?.title ?? words.slice(0, words.indexOf(','));
    return {
      label: `${at + 1}`,
      blocks: [block(text)],
      citations: [
        {
          start: 0,
          end: text.length,
          raw: text,
          lead: null,
          item: { type: 'document' as const, title, author: [{ literal: cited?.author ?? 'Nobody' }] },
          url: 'absent' as const,
        },
      ],
    };
  });
  return {
    ...makeDocument(0),
    title: article.title,
    authors: [article.author],
    published: `${1980 + Math.floor(number / 40)}-${String(1 + (number % 12)).padStart(2, '0')}`,
    blocks,
    footnotes,
  };
}

function paragraphsOf({ sections }: Article): readonly string[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
}

function block(text: string): ImportedBlock {
  return { kind: 'paragraph', level: 1, text, language: 'en', direction: 'ltr', spans: [] };
}

function withMarker(marked: ImportedBlock, footnote: number): ImportedBlock {
  const text = `${marked.text}[${footnote + 1}]`;
  return {
    ...marked,
    text,
    spans: [{ kind: 'footnote-marker', footnote, start: marked.text.length, end: text.length }],
  };
}
