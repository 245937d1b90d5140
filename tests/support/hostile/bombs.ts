import { bombZip } from '../bomb-zip.ts';
import { makeDocx } from '../make-docx.ts';
import { makeEpub } from '../make-epub.ts';
import { makeOdt } from '../make-odt.ts';
import { makePages } from '../make-pdf.ts';
import { makeZip } from '../make-zip.ts';

export interface Bomb {
  readonly what: string;
  readonly name: string;
  readonly make: () => Uint8Array;
}

const MILLION = 1_000_000;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const nested = (open: string, close: string, times = MILLION): string =>
  `${open.repeat(times)}deep${close.repeat(times)}`;
const LAUGHS = `<!DOCTYPE l [<!ENTITY l0 "lol">${Array.from({ length: 12 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('')}]>`;
const QUADRATIC = `<!DOCTYPE q [<!ENTITY a "${'a'.repeat(100_000)}">]>`;
const wordXml = (body: string, head = ''): Uint8Array =>
  makeDocx({
    body: '',
    files: {
      'word/document.xml': `<?xml version="1.0"?>${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    },
  });

/** An array of an array, a million times, where the parser looks for the catalog. */
const deepPdf = (): Uint8Array =>
  bytesOf(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /X ${nested('[', ']')} >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 0 /Kids [] >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`,
  );

/** Small files that ask for more room, time or depth than any document needs. */
export const BOMBS: readonly Bomb[] = [
  { what: 'a ZIP of 10 kB that unpacks to 10 GB', name: 'bomb.zip', make: () => bombZip(1000, 10) },
  {
    what: 'a ZIP within a ZIP within a ZIP',
    name: 'nest.zip',
    make: () =>
      Array.from({ length: 40 }).reduce<Uint8Array>(
        (inner) => makeZip({ 'inner.zip': inner }),
        bombZip(1000, 10),
      ),
  },
  {
    what: 'a Word file of 200 MB of nothing',
    name: 'nothing.docx',
    make: () => makeDocx({ body: '', files: { 'word/document.xml': new Uint8Array(200 * 1024 * 1024) } }),
  },
  {
    what: 'a billion laughs',
    name: 'laughs.docx',
    make: () => wordXml('<w:p><w:r><w:t>&l12;</w:t></w:r></w:p>', LAUGHS),
  },
  {
    what: 'one long entity, many times',
    name: 'quadratic.docx',
    make: () => wordXml(`<w:p><w:r><w:t>${'&a;'.repeat(100_000)}</w:t></w:r></w:p>`, QUADRATIC),
  },
  {
    what: 'a million nested elements of Word',
    name: 'deep.docx',
    make: () => wordXml(nested('<w:ins>', '</w:ins>')),
  },
  {
    what: 'a million nested lists of OpenDocument',
    name: 'deep.odt',
    make: () =>
      makeOdt({ text: nested('<text:list><text:list-item>', '</text:list-item></text:list>', MILLION / 2) }),
  },
  {
    what: 'a million nested elements of a page',
    name: 'deep.html',
    make: () => bytesOf(`<!doctype html><p>${nested('<div>', '</div>')}`),
  },
  {
    what: 'a million nested letters in bold',
    name: 'bold.html',
    make: () => bytesOf(`<!doctype html><p>${nested('<b>', '')}`),
  },
  {
    what: 'formatting that is opened anew in every paragraph',
    name: 'anew.html',
    make: () =>
      bytesOf(
        `<!doctype html>${Array.from({ length: 1000 }, (_, index) => `<font color=c${index}>`).join('')}${'<p>x'.repeat(100_000)}`,
      ),
  },
  {
    what: 'a chapter of a million nested elements',
    name: 'deep.epub',
    make: () => makeEpub({ chapters: [{ path: 'a.xhtml', body: nested('<div>', '</div>') }] }),
  },
  {
    what: 'a million nested groups of RTF',
    name: 'deep.rtf',
    make: () => bytesOf(`{\\rtf1 ${nested('{', '}')}}`),
  },
  {
    what: 'a million nested quotations of Markdown',
    name: 'deep.md',
    make: () => bytesOf(`${'> '.repeat(MILLION)}deep\n`),
  },
  {
    what: 'a million brackets of Markdown',
    name: 'brackets.md',
    make: () => bytesOf(`${'['.repeat(MILLION)}deep\n`),
  },
  { what: 'a million nested lists of JSON', name: 'deep.json', make: () => bytesOf(nested('[', ']')) },
  {
    what: 'a million nested braces of BibTeX',
    name: 'deep.bib',
    make: () => bytesOf(`@book{a, title = ${nested('{', '}')}}`),
  },
  {
    what: 'a million parts of a mail',
    name: 'parts.eml',
    make: () =>
      bytesOf(
        `From: a@b.example\r\nSubject: parts\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(MILLION)}--b--\r\n`,
      ),
  },
  {
    what: 'ten thousand mails within each other',
    name: 'deep.eml',
    make: () =>
      bytesOf(
        `From: a@b.example\r\nSubject: deep\r\n${'Content-Type: message/rfc822\r\n\r\nSubject: deep\r\n'.repeat(10_000)}\r\nx`,
      ),
  },
  {
    what: 'a PDF of 100 000 pages',
    name: 'pages.pdf',
    make: () => makePages({ pages: Array.from({ length: 100_000 }, () => ({ content: '' })) }),
  },
  { what: 'a PDF of a million nested arrays', name: 'deep.pdf', make: deepPdf },
  {
    what: 'a table of a million columns',
    name: 'wide.csv',
    make: () => bytesOf(`title${',a'.repeat(MILLION)}\nx\n`),
  },
  {
    what: 'subtitles of a million nested tags',
    name: 'deep.vtt',
    make: () => bytesOf(`WEBVTT\n\n00:01.000 --> 00:02.000\n${nested('<b>', '</b>')}\n`),
  },
];
