/* The ways in which books print notes, in three languages: two chapters, three notes, four markers. */
import type { EpubChapter, EpubParts } from '../../../support/make-epub.ts';
import { LANGUAGES } from '../html/footnote-shapes.ts';

export type BookLanguage = keyof typeof LANGUAGES;

export interface BookMarkup {
  readonly name: string;
  readonly parts: EpubParts;
  /** Each marker as it is printed, with the number of its note in the order of the notes. */
  readonly markers: readonly string[];
  readonly labels: readonly string[];
  /** Other headings stand between the one of the notes and the notes. */
  readonly headingStays?: boolean;
}

type Mark = (note: number, again: boolean) => string;

export function bookMarkupsIn(language: BookLanguage): readonly BookMarkup[] {
  const words = LANGUAGES[language];
  const rest = words.rest.replaceAll(/<sup>2<\/sup>/g, '²');
  const digit = (number: number): string => words.digits.charAt(number);
  const [one, two, three] = words.claims;
  const labels = [digit(1), digit(2), digit(3)];
  const bracketed = [1, 2, 1, 3].map((number) => `[${digit(number)}] ${number}`);
  const first = (mark: Mark): string =>
    `<h1>${words.title}</h1><p>${one}${mark(1, false)}. ${rest}</p><p>${two}${mark(2, false)}, ${words.again}${mark(1, true)}. ${rest}</p>`;
  const second = (mark: Mark): string => `<h1>${words.again}</h1><p>${three}${mark(3, false)}. ${rest}</p>`;
  const notes = (print: (note: string, number: number) => string, from = 1, to = 3): string =>
    words.notes
      .slice(from - 1, to)
      .map((note, index) => print(note, from + index))
      .join('');
  const heading = `<h2>${words.heading}</h2>`;
  const chapters = (mark: Mark, after: readonly [string, string] = ['', '']): readonly EpubChapter[] => [
    { path: 'text/one.xhtml', body: first(mark) + after[0] },
    { path: 'text/two.xhtml', body: second(mark) + after[1] },
  ];
  const book = (name: string, all: readonly EpubChapter[], more: Partial<BookMarkup> = {}): BookMarkup => ({
    name,
    parts: { chapters: all, language },
    markers: bracketed,
    labels,
    ...more,
  });
  const noteref =
    (file: string): Mark =>
    (n) =>
      `<a epub:type="noteref" href="${file}#n${n}">${digit(n)}</a>`;
  const asides = (from: number, to: number): string =>
    notes(
      (note, n) => `<aside epub:type="footnote" id="n${n}"><p>${digit(n)}. ${note}</p></aside>`,
      from,
      to,
    );
  const notesFile = (place: EpubChapter['place'], body: string): EpubChapter => ({
    path: 'text/notes.xhtml',
    body,
    ...(place ? { place } : {}),
  });
  const list = notes(
    (note, n) =>
      `<li id="n${n}" epub:type="endnote"><p>${note} <a href="one.xhtml#r${n}" role="doc-backlink">↩</a></p></li>`,
  );
  const endnotes = `<section epub:type="endnotes">${heading}<ol>${list}</ol></section>`;
  const restarting: Mark = (n) =>
    `<sup><a href="notes.xhtml#${n === 3 ? 'b1' : `a${n}`}">${digit(n === 3 ? 1 : n)}</a></sup>`;
  const restarted = {
    labels: [digit(1), digit(2), digit(1)],
    markers: [1, 2, 1].map((n) => `[${digit(n)}] ${n}`).concat(`[${digit(1)}] 3`),
  };
  return [
    book('asides in the same file', chapters(noteref(''), [asides(1, 2), asides(3, 3)])),
    book('asides in a file of their own', [
      ...chapters(noteref('notes.xhtml')),
      notesFile('spine', asides(1, 3)),
    ]),
    book('a list in a file beside the order of reading', [
      ...chapters(noteref('notes.xhtml')),
      notesFile('non-linear', endnotes),
    ]),
    book('a list in a file outside the order of reading', [
      ...chapters(noteref('../text/notes.xhtml')),
      notesFile('apart', endnotes),
    ]),
    book('plain links to paragraphs, as EPUB 2 has them', [
      ...chapters((n, again) => `<a href="notes.xhtml#n${n}"${again ? '' : ` id="r${n}"`}>[${digit(n)}]</a>`),
      notesFile(
        'spine',
        `${heading}${notes((note, n) => `<p id="n${n}"><a href="one.xhtml#r${n}">[${digit(n)}]</a> ${note}</p>`)}`,
      ),
    ]),
    book('raised links with empty anchors', [
      ...chapters(
        (n, again) =>
          `<sup>${again ? '' : `<a id="r${n}"/>`}<a href="notes.xhtml#n${n}">${digit(n)}</a></sup>`,
      ),
      notesFile('spine', `${heading}${notes((note, n) => `<p><a id="n${n}"/>${digit(n)}. ${note}</p>`)}`),
    ]),
    book('a file for each note', [
      ...chapters((n) => `<a epub:type="noteref" href="note-${n}.xhtml">${digit(n)}</a>`),
      ...words.notes.map((note, index): EpubChapter => ({
        path: `text/note-${index + 1}.xhtml`,
        body: `<p>${digit(index + 1)}. ${note}</p>`,
        place: 'non-linear',
      })),
    ]),
    book(
      'a numbering that starts again, with a file for all notes',
      [
        ...chapters(restarting),
        notesFile(
          'spine',
          `${heading}<h3>${words.title}</h3>${notes((note, n) => `<p id="a${n}">${digit(n)}. ${note}</p>`, 1, 2)}<h3>${words.again}</h3>${notes((note) => `<p id="b1">${digit(1)}. ${note}</p>`, 3)}`,
        ),
      ],
      { ...restarted, headingStays: true },
    ),
    book(
      'the same ids and numbers in every chapter',
      chapters(
        (n) => `<a href="#fn${n === 3 ? 1 : n}"><sup>${digit(n === 3 ? 1 : n)}</sup></a>`,
        [
          notes((note, n) => `<p id="fn${n}">${digit(n)} ${note}</p>`, 1, 2),
          notes((note) => `<p id="fn1">${digit(1)} ${note}</p>`, 3),
        ],
      ),
      restarted,
    ),
    book('a list of definitions', [
      ...chapters(noteref('notes.xhtml')),
      notesFile(
        'spine',
        `${heading}<dl>${notes((note, n) => `<dt id="n${n}">${digit(n)}</dt><dd>${note}</dd>`)}</dl>`,
      ),
    ]),
    book('a table of notes', [
      ...chapters((n) => `<a href="notes.xhtml#n${n}">[${digit(n)}]</a>`),
      notesFile(
        'spine',
        `${heading}<table>${notes((note, n) => `<tr><td id="n${n}">[${digit(n)}]</td><td>${note}</td></tr>`)}</table>`,
      ),
    ]),
    book('no links at all', [
      ...chapters((n) => ` [${digit(n)}]`),
      notesFile('spine', `${heading}${notes((note, n) => `<p>[${digit(n)}] ${note}</p>`)}`),
    ]),
  ];
}
