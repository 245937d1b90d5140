import { escapeXml, makeDocx, note, paragraph, reference, run, styled } from '../../support/make-docx.ts';
import { makeEpub } from '../../support/make-epub.ts';
import { makeMhtml } from '../../support/make-mhtml.ts';
import { makeOdt } from '../../support/make-odt.ts';
import { type Article, type ArticleFormat, makeArticle, writeArticle } from './make-article.ts';
import { makePrintedPages } from './make-printed-pages.ts';

export type FileFormat = ArticleFormat | 'mhtml' | 'docx' | 'odt' | 'epub' | 'rtf' | 'pdf';

/** Of a hundred files that a person has gathered. */
export const SHARES: Readonly<Record<FileFormat, number>> = {
  html: 25,
  txt: 15,
  md: 15,
  docx: 15,
  pdf: 10,
  mhtml: 5,
  odt: 5,
  epub: 5,
  rtf: 5,
};

/** The article of that number as a file, with its twenty footnotes as the format has them. */
export function makeArticleFile(number: number, format: FileFormat): Uint8Array {
  switch (format) {
    case 'txt':
    case 'md':
    case 'html':
      return new TextEncoder().encode(makeArticle(number, format));
    case 'mhtml':
      return makeMhtml([
        { type: 'text/html', location: 'https://example.org/', bytes: makeArticle(number, 'html') },
      ]);
    case 'docx':
      return docxOf(writeArticle(number));
    case 'odt':
      return odtOf(writeArticle(number));
    case 'epub':
      return epubOf(writeArticle(number));
    case 'rtf':
      return rtfOf(writeArticle(number));
    case 'pdf':
      return makePrintedPages(number, 7);
  }
}

function docxOf({ title, author, sections, notes }: Article): Uint8Array {
  return makeDocx({
    core: `<dc:title>${title}</dc:title><dc:creator>${author}</dc:creator>`,
    body: sections
      .map(
        ({ heading, paragraphs }) =>
          styled('Heading1', heading) +
          paragraphs.map((one) => paragraph(run(one.text) + reference('footnote', one.note))).join(''),
      )
      .join(''),
    footnotes: notes.map((text, index) => note('footnote', index + 1, run(text))).join(''),
  });
}

function odtOf({ title, sections, notes }: Article): Uint8Array {
  const noted = (number: number): string =>
    `<text:note text:id="n${number}" text:note-class="footnote"><text:note-citation>${number}</text:note-citation><text:note-body><text:p>${escapeXml(notes[number - 1] ?? '')}</text:p></text:note-body></text:note>`;
  return makeOdt({
    meta: `<dc:title>${title}</dc:title>`,
    text: sections
      .map(
        ({ heading, paragraphs }) =>
          `<text:h text:outline-level="1">${heading}</text:h>${paragraphs.map((one) => `<text:p>${one.text}${noted(one.note)}</text:p>`).join('')}`,
      )
      .join(''),
  });
}

function epubOf({ title, sections, notes }: Article): Uint8Array {
  const body = sections
    .map(
      ({ heading, paragraphs }) =>
        `<h2>${heading}</h2>${paragraphs.map((one) => `<p>${one.text}<a epub:type="noteref" href="#n${one.note}">${one.note}</a></p>`).join('')}`,
    )
    .join('');
  const asides = notes
    .map(
      (text, index) =>
        `<aside epub:type="footnote" id="n${index + 1}"><p>${index + 1}. ${escapeXml(text)}</p></aside>`,
    )
    .join('');
  return makeEpub({
    metadata: `<dc:title>${title}</dc:title>`,
    chapters: [{ path: 'a.xhtml', body: body + asides }],
  });
}

function rtfOf({ title, sections, notes }: Article): Uint8Array {
  const words = (text: string): string =>
    text.replaceAll(/[^ -~]/gu, (letter) => `\\u${letter.charCodeAt(0)}?`);
  const body = sections
    .map(
      ({ heading, paragraphs }) =>
        `\\pard\\b ${heading}\\b0\\par\n${paragraphs.map((one) => `\\pard ${words(one.text)}{\\super\\chftn}{\\footnote\\pard\\plain{\\super\\chftn} ${words(notes[one.note - 1] ?? '')}}\\par\n`).join('')}`,
    )
    .join('');
  return new TextEncoder().encode(
    `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}{\\info{\\title ${title}}}${body}}`,
  );
}
