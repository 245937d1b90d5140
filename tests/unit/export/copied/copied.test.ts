import { expect, test } from 'vitest';
import type { DocumentSummary } from '#shared/model/document.ts';
import { toDocumentId } from '#shared/model/ids.ts';
import { copiedCitations } from '../../../../electron/export/copied/copied-citations.ts';
import { copiedNote } from '../../../../electron/export/copied/copied-note.ts';
import { copiedPassage } from '../../../../electron/export/copied/copied-passage.ts';
import { makePassage, readRange } from '../../../../electron/library/make-passage.ts';
import { noteStateFromMarkdown } from '../../../../electron/note-text/note-state-from-markdown.ts';
import type { Reader } from '../../../../electron/storage/database.ts';
import { importedDocument, paragraph } from '../../../support/imported-document.ts';
import { store } from '../../../support/store.ts';
import { tempLibrary } from '../../../support/temp-library.ts';

const AT = new Date('2026-01-01T00:00:00.000Z');

async function copied(db: Reader, document: DocumentSummary, words: string) {
  const { revisionId } = document;
  const whole = await readRange(db, { revisionId, start: 0, end: 1 });
  const start = whole.text.indexOf(words);
  return copiedPassage({ document, ...whole, range: { start, end: start + words.length } });
}

test('words of a page say who wrote it, in what, when, where in it, and at which address', async () => {
  const db = await tempLibrary();
  const url = 'https://lantern.example/a?b=1&c=2';
  const document = await store(
    db,
    importedDocument('', {
      title: 'The *Lantern* <Goes> Out',
      authors: ['Mazda Example'],
      published: '2010-09',
      url,
      blocks: [paragraph('He said *fifty* <b>.'), paragraph('She said two hundred.')],
    }),
  );
  expect(await copied(db, document, '*fifty* <b>.\nShe said')).toEqual({
    plain: `“*fifty* <b>.\nShe said”\nMazda Example, The *Lantern* <Goes> Out, 2010-09, para. 1, ${url}`,
    markdown: String.raw`> \*fifty\* \<b>.
>
> She said
>
> — Mazda Example, *The \*Lantern\* \<Goes> Out*, 2010-09, para. 1, <https://lantern.example/a?b=1&c=2>
`,
    html:
      '<blockquote dir="ltr" lang="en" cite="https://lantern.example/a?b=1&#x26;c=2">' +
      '<p dir="auto">*fifty* &#x3C;b>.</p><p dir="auto">She said</p></blockquote>' +
      '<p dir="auto">— Mazda Example, <cite>The *Lantern* &#x3C;Goes> Out</cite>, 2010-09, para. 1, ' +
      '<a href="https://lantern.example/a?b=1&#x26;c=2">https://lantern.example/a?b=1&#x26;c=2</a></p>',
  });
});

test('an address that would run a program is left out', async () => {
  const db = await tempLibrary();
  const document = await store(db, { ...importedDocument('One lamp.'), url: 'javascript:alert(1)' });
  expect(JSON.stringify(await copied(db, document, 'lamp'))).not.toContain('javascript');
});

test('words that run from right to left are said to', async () => {
  const db = await tempLibrary();
  const words = 'پس بیش از دویست نفر آنجا بودند.';
  const made = importedDocument(words, { title: 'دو زمستان' });
  const block = { ...paragraph(words), direction: 'rtl', language: 'fa' } as const;
  const document = await store(db, { ...made, blocks: [block] });
  const all = await copied(db, document, words);
  expect(all.plain).toContain(`«${words}»`);
  expect(all.html).toContain('<blockquote dir="rtl" lang="fa">');
  expect(all.markdown).toMatch(/^<div dir="rtl">\n\n> پس/u);
});

const MARKDOWN = `## Numbers

He *counted* them, **twice**[^1].

- one
- two

[^1]: By hand.
`;

test('what is copied of a note as Markdown keeps its shape when it is read again', async () => {
  const db = await tempLibrary();
  const state = JSON.stringify(noteStateFromMarkdown(MARKDOWN));
  const all = await copiedNote(db, state);
  expect(all.markdown).toBe(MARKDOWN);
  expect(JSON.stringify(noteStateFromMarkdown(all.markdown))).toBe(state);
  expect(all.plain).toBe('Numbers\n\nHe counted them, twice[1].\n\none\ntwo\n\n[1] By hand.');
  expect(all.html).toContain('<h2 dir="auto">Numbers</h2>');
  expect(all.html).toContain('<em>counted</em>');
});

test('a quotation is copied with its words and its source, in all three forms', async () => {
  const db = await tempLibrary();
  const document = await store(db, importedDocument('There were fifty.', { title: 'A Statement' }));
  const passage = await makePassage(db, { revisionId: document.revisionId, start: 11, end: 16 }, AT);
  const state = JSON.stringify({
    root: { type: 'root', version: 1, children: [{ type: 'quotation', version: 1, passageId: passage.id }] },
  });
  const all = await copiedNote(db, state);
  for (const form of [all.plain, all.html, all.markdown]) {
    expect(form).toContain('fifty');
    expect(form).toContain('A Statement');
  }
  expect(all.markdown).toMatch(/^> fifty ?\[\^1\]\n\n\[\^1\]: /u);
});

test('a part of a note that begins within a paragraph is copied too', async () => {
  const db = await tempLibrary();
  const state = JSON.stringify({
    root: { type: 'root', version: 1, children: [{ type: 'text', version: 1, text: 'mid line', format: 1 }] },
  });
  expect((await copiedNote(db, state)).markdown).toBe('**mid line**\n');
});

test('documents are copied as the list of works of a style has them, in its order', async () => {
  const db = await tempLibrary();
  const facts = { publisher: 'Quay Press', published: '2010', language: 'en' };
  const later = await store(
    db,
    importedDocument('', {
      ...facts,
      title: 'What *Was* Counted',
      authors: ['Samira Nouri'],
      blocks: [paragraph('A')],
    }),
  );
  const former = await store(
    db,
    importedDocument('', {
      ...facts,
      title: 'Fifty Held',
      authors: ['Farid Moradi'],
      blocks: [paragraph('B')],
    }),
  );
  const ids = [later.id, former.id];
  const { plain, html, markdown } = await copiedCitations(db, ids, { style: 'mla', locale: 'en' });
  expect(plain).toMatch(
    /^Moradi, Farid\. [^\n]*Fifty Held[^\n]*\nNouri, Samira\. [^\n]*What \*Was\* Counted/,
  );
  expect(html).toMatch(/^<p>Moradi, Farid\..*<\/p>\s*<p>Nouri, Samira\./s);
  expect(markdown).toContain(String.raw`What \*Was\* Counted`);
  const numbered = await copiedCitations(db, [former.id], { style: 'vancouver', locale: 'en' });
  expect(numbered.plain).toMatch(/^1\. Moradi F\./);
  await expect(
    copiedCitations(db, [toDocumentId('d-nowhere')], { style: 'apa', locale: 'fa' }),
  ).rejects.toMatchObject({ code: 'export-unsound' });
});
