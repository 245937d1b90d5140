import { makeEpub, type EpubChapter } from '../make-epub.ts';
import {
  inOrder,
  numbersOf,
  ROMAN,
  SUPERSCRIPTS,
  SYMBOLS,
  unorderedOf,
  type Cells,
  type Sample,
} from './markups.ts';
import { paragraphsOf, WORDS, type Language, type Mark } from './words.ts';

type PrintMark = (label: string, mark: Mark) => string;
type PrintNote = (note: string, label: string, index: number) => string;

const NOTES = 'notes.xhtml';
const linkTo =
  (file: string): PrintMark =>
  (label, { note, again }) =>
    `<a href="${file}#n${note}"${again ? '' : ` id="r${note}"`}>${label}</a>`;
const bracketLink: PrintMark = (label, mark) => linkTo(NOTES)(`[${label}]`, mark);
const raisedLink: PrintMark = (label, mark) => `<sup>${linkTo(NOTES)(label, mark)}</sup>`;
const noteref =
  (file: string): PrintMark =>
  (label, { note }) =>
    `<a epub:type="noteref" href="${file}#n${note}">${label}</a>`;
const bare: PrintMark = (label) => label;
const plainBrackets: PrintMark = (label) => ` [${label}]`;
const item: PrintNote = (note, _, index) =>
  `<li id="n${index}" epub:type="endnote"><p>${note} <a href="one.xhtml#r${index}" role="doc-backlink">↩</a></p></li>`;
const paragraph: PrintNote = (note, label, index) => `<p id="n${index}">${label} ${note}</p>`;
const bracketed: PrintNote = (note, label, index) => paragraph(note, `[${label}]`, index);
const pointed: PrintNote = (note, label, index) => paragraph(note, `${label}.`, index);
const aside: PrintNote = (note, label, index) =>
  `<aside epub:type="footnote" id="n${index}"><p>${label}. ${note}</p></aside>`;

/** The footnote matrix as books of two chapters. */
export function epubCells(language: Language, words = WORDS[language]): Cells {
  const numbers = numbersOf(language);
  const heading = `<h2>${words.heading}</h2>`;
  const notes = (print: PrintNote, labels = numbers, from = 0, to = 3) =>
    words.notes
      .slice(from, to)
      .map((note, index) => print(note, labels[from + index] ?? '', from + index))
      .join('');
  const chapters = (
    print: PrintMark,
    labels = numbers,
    after: readonly [string, string] = ['', ''],
  ): readonly EpubChapter[] => {
    const [one, two, three] = paragraphsOf(words, (mark) => print(labels[mark.note] ?? '', mark));
    return [
      { path: 'text/one.xhtml', body: `<h1>${words.title}</h1><p>${one}</p><p>${two}</p>${after[0]}` },
      { path: 'text/two.xhtml', body: `<h1>${words.again}</h1><p>${three}</p>${after[1]}` },
    ];
  };
  const book = (all: readonly EpubChapter[], labels = numbers): Sample =>
    inOrder('book.epub', makeEpub({ chapters: all, language }), labels);
  const notesFile = (body: string, place: EpubChapter['place'] = 'spine'): EpubChapter => ({
    path: `text/${NOTES}`,
    body,
    place,
  });
  /** Two chapters, and a chapter with a list. */
  const listed = (print: PrintMark, list: PrintNote, labels = numbers, around = '') =>
    book([...chapters(print, labels), notesFile(heading + wrapped(around, notes(list, labels)))], labels);
  const asides = (from: number, to: number) => notes(aside, numbers, from, to);
  const endnotes = `<section epub:type="endnotes">${heading}<ol>${notes(item)}</ol></section>`;
  const again = [numbers[0] ?? '', numbers[1] ?? '', numbers[0] ?? ''];
  const unordered = unorderedOf(language);
  return {
    raised: [
      listed(raisedLink, item, numbers, 'ol'),
      listed(
        (label, { note, again: isAgain }) =>
          `<sup>${isAgain ? '' : `<a id="r${note}"/>`}<a href="${NOTES}#n${note}">${label}</a></sup>`,
        (note, label, index) => `<p><a id="n${index}"/>${label}. ${note}</p>`,
      ),
      listed((label) => `<sup>${label}</sup>`, pointed),
    ],
    linked: [
      listed(
        bracketLink,
        (note, label, index) => `<p id="n${index}"><a href="one.xhtml#r${index}">[${label}]</a> ${note}</p>`,
      ),
      listed(bracketLink, bracketed),
    ],
    brackets: [listed(plainBrackets, (note, label) => `<p>[${label}] ${note}</p>`)],
    parentheses: [
      listed(
        (label) => `(${label})`,
        (note, label) => `<p>(${label}) ${note}</p>`,
      ),
    ],
    superscripts: [listed(bare, paragraph, SUPERSCRIPTS)],
    symbols: [
      listed(raisedLink, paragraph, SYMBOLS),
      listed(bare, (note, label) => `<p>${label} ${note}</p>`, SYMBOLS),
    ],
    letters: [listed(raisedLink, pointed, words.letters), listed(bracketLink, bracketed, words.letters)],
    roman: [listed(noteref(NOTES), pointed, ROMAN), listed(bracketLink, bracketed, ROMAN)],
    definitions: [
      listed(
        noteref(NOTES),
        (note, label, index) => `<dt id="n${index}">${label}</dt><dd>${note}</dd>`,
        numbers,
        'dl',
      ),
    ],
    table: [
      listed(
        bracketLink,
        (note, label, index) => `<tr><td id="n${index}">[${label}]</td><td>${note}</td></tr>`,
        numbers,
        'table',
      ),
    ],
    own: [
      book(chapters(noteref(''), numbers, [asides(0, 2), asides(2, 3)])),
      book([...chapters(noteref(NOTES)), notesFile(asides(0, 3))]),
    ],
    restarting: [
      book(
        chapters(
          (label, { note }) => `<a href="#fn${note === 2 ? 0 : note}"><sup>${label}</sup></a>`,
          again,
          [
            notes((note, label, index) => `<p id="fn${index}">${label} ${note}</p>`, again, 0, 2),
            notes((note, label) => `<p id="fn0">${label} ${note}</p>`, again, 2),
          ],
        ),
        again,
      ),
      {
        ...book(
          [
            ...chapters(raisedLink, again),
            notesFile(
              `${heading}<h3>${words.title}</h3>${notes(pointed, again, 0, 2)}<h3>${words.again}</h3>${notes(pointed, again, 2)}`,
            ),
          ],
          again,
        ),
        headingStays: true,
      },
    ],
    beyond: [
      book([...chapters(noteref(NOTES)), notesFile(endnotes, 'non-linear')]),
      book([
        ...chapters((label, { note }) => `<a epub:type="noteref" href="note-${note}.xhtml">${label}</a>`),
        ...words.notes.map((note, index): EpubChapter => ({
          path: `text/note-${index}.xhtml`,
          body: `<p>${numbers[index]}. ${note}</p>`,
          place: 'non-linear',
        })),
      ]),
    ],
    outside: [book([...chapters(noteref(`../text/${NOTES}`)), notesFile(endnotes, 'apart')])],
    unordered: [
      {
        ...book(
          [
            ...chapters(bracketLink, unordered),
            notesFile(
              heading +
                [0, 2, 1]
                  .map((index) => bracketed(words.notes[index] ?? '', unordered[index] ?? '', index))
                  .join(''),
            ),
          ],
          unordered,
        ),
        notes: [0, 2, 1],
        labels: [0, 2, 1].map((index) => unordered[index] ?? ''),
      },
    ],
  };
}

function wrapped(tag: string, content: string): string {
  return tag === '' ? content : `<${tag}>${content}</${tag}>`;
}
