import { makeDocx, paragraph, run } from '../make-docx.ts';
import { makeEpub } from '../make-epub.ts';
import { printPages } from '../print/print-pages.ts';
import { runs } from './docx-cells.ts';
import { htmlPage } from './html-cells.ts';
import type { Format } from './markups.ts';
import { WORDS, type Language } from './words.ts';

/** A file with a title and one paragraph, given with `sup` and `sub`, and no notes. */
export function plainFile(
  format: Format,
  language: Language,
  words: string,
): { readonly name: string; readonly bytes: Uint8Array } {
  const { title } = WORDS[language];
  const isRightToLeft = language !== 'en';
  switch (format) {
    case 'html':
      return { name: 'page.html', bytes: new TextEncoder().encode(htmlPage(language, `<p>${words}</p>`)) };
    case 'docx': {
      const styles = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>';
      const look = isRightToLeft ? '<w:rtl/>' : '';
      const body =
        paragraph(run(title), '<w:pStyle w:val="T"/>') +
        paragraph(runs(words, look), isRightToLeft ? '<w:bidi/>' : '');
      return { name: 'article.docx', bytes: makeDocx({ styles, body }) };
    }
    case 'epub': {
      const chapter = { path: 'text/one.xhtml', body: `<p>${words}</p>` };
      return { name: 'book.epub', bytes: makeEpub({ chapters: [chapter], language }) };
    }
    case 'pdf': {
      const blocks = [{ words: `<b>${title}</b>`, size: 20, below: 12 }, { words }];
      return { name: 'pages.pdf', bytes: printPages([{ columns: [blocks] }], isRightToLeft) };
    }
  }
}
