import { escapeXml, makeDocx, note, paragraph, reference, run } from '../make-docx.ts';
import { makeEpub } from '../make-epub.ts';
import { makeMhtml } from '../make-mhtml.ts';
import { makeOdt } from '../make-odt.ts';
import { makeZip } from '../make-zip.ts';
import { makePages, lines } from '../make-pdf.ts';

export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text.toWellFormed());
/** XML has no way to say the other control characters. https://www.w3.org/TR/xml/#charsets */
const xml = (text: string): string =>
  // oxlint-disable-next-line eslint/no-control-regex -- these are what is meant
  escapeXml(text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '?'));
const ascii = (text: string): string => text.replaceAll(/[^ -~]/g, '?');

/** Files of every format with the vector wherever that format has words: title, text, note, link, name of a part. */
export function hostileFiles(vector: string): readonly HostileFile[] {
  const page = `<!doctype html><html><head><title>${vector}</title></head><body><h1>Harbour ${vector}</h1><p>Words before. ${vector} Words behind.</p><p><a href="#n1">[1]</a></p><p id="n1">1. ${vector}</p></body></html>`;
  const line = vector.replaceAll(/[\r\n]+/g, ' ');
  const words = paragraph(run(xml(vector)) + reference('footnote', 1));
  return [
    { name: 'page.html', bytes: bytesOf(page) },
    {
      name: 'text.txt',
      bytes: bytesOf(`${vector}\n\nWords before. ${vector} Words behind. [1]\n\n[1] ${vector}\n`),
    },
    { name: 'text.md', bytes: bytesOf(`# ${line}\n\nWords. ${vector}[^1]\n\n${vector}\n\n[^1]: ${line}\n`) },
    {
      name: 'page.mhtml',
      bytes: makeMhtml([{ type: 'text/html', bytes: page, location: 'https://harbour.example/' }]),
    },
    {
      name: 'letter.docx',
      bytes: makeDocx({ body: words, footnotes: note('footnote', 1, run(xml(vector))) }),
    },
    { name: 'letter.odt', bytes: makeOdt({ text: `<text:p>${xml(vector)}</text:p>` }) },
    {
      name: 'letter.rtf',
      bytes: bytesOf(`{\\rtf1\\ansi ${ascii(vector)}\\par Words. {\\footnote ${ascii(vector)}}}`),
    },
    {
      name: 'raw.rtf',
      bytes: bytesOf(`{\\rtf1\\ansi{\\field{\\*\\fldinst HYPERLINK "${ascii(line)}"}{\\fldrslt link}}\\par}`),
    },
    {
      name: 'book.epub',
      bytes: makeEpub({ chapters: [{ path: 'a.xhtml', body: `<p>${xml(vector)}</p><p>Words.</p>` }] }),
    },
    {
      name: 'mail.eml',
      bytes: bytesOf(
        `From: ${line} <a@b.example>\r\nSubject: ${line}\r\nContent-Type: text/html\r\n\r\n${page}`,
      ),
    },
    {
      name: 'talk.vtt',
      bytes: bytesOf(
        `WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v ${line}>${line}\n\n00:00:03.000 --> 00:00:04.000\nWords.\n`,
      ),
    },
    {
      name: 'works.ris',
      bytes: bytesOf(`TY  - JOUR\nTI  - ${line}\nAU  - ${line}\nUR  - ${line}\nN2  - ${line}\nER  - \n`),
    },
    {
      name: 'works.bib',
      bytes: bytesOf(
        `@article{key, title = {${line}}, author = {${line}}, url = {${line}}, abstract = {${line}}}\n`,
      ),
    },
    {
      name: 'works.json',
      bytes: bytesOf(
        JSON.stringify([{ id: 'a', type: 'book', title: vector, URL: vector, abstract: vector }]),
      ),
    },
    {
      name: 'works.csv',
      bytes: bytesOf(`title,author,url\n"${line.replaceAll('"', '""')}","${line.replaceAll('"', '""')}",x\n`),
    },
    {
      name: 'sheet.pdf',
      bytes: makePages({
        pages: [{ content: lines([ascii(line).replaceAll(/[()\\]/g, '')]) }],
        catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>',
      }),
    },
    {
      name: 'folder.zip',
      bytes: makeZip({ [`../${ascii(line).slice(0, 80)}.txt`]: `Words. ${vector}`, '/etc/x.html': page }),
    },
  ];
}
