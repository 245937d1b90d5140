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
import { paragraphsOf, type Language, type Mark, WORDS, type Words } from './words.ts';

type PrintMark = (label: string, mark: Mark) => string;
type PrintNote = (note: string, label: string, index: number) => string;

const linked: PrintMark = (label, { note, again }) =>
  `<a href="#fn${note}"${again ? '' : ` id="ref${note}"`}>${label}</a>`;
const linkedBrackets: PrintMark = (label, mark) => linked(`[${label}]`, mark);
const raisedLink: PrintMark = (label, mark) => `<sup>${linked(label, mark)}</sup>`;
const raised: PrintMark = (label) => `<sup>${label}</sup>`;
const item: PrintNote = (note, _, index) => `<li id="fn${index}">${note} <a href="#ref${index}">↩</a></li>`;
const paragraph: PrintNote = (note, label, index) => `<p id="fn${index}">${label} ${note}</p>`;
const bracketed: PrintNote = (note, label, index) => paragraph(note, `[${label}]`, index);
const pointed: PrintNote = (note, label) => `<p>${label}. ${note}</p>`;

export function htmlPage(language: Language, body: string, after = ''): string {
  const { title, byline } = WORDS[language];
  const direction = language === 'en' ? '' : ' dir="rtl"';
  return `<!doctype html><html lang="${language}"${direction}><head><meta charset="utf-8"><title>${title} | salt.example</title></head><body><nav class="breadcrumb"><a href="/">Home</a> › <a href="/roads">Roads</a> › ${title}</nav><article><h1>${title}</h1><div class="byline">${byline}</div>${body}</article>${after}<footer>© salt.example</footer></body></html>`;
}

/** The footnote matrix as web pages. */
export function htmlCells(language: Language, words = WORDS[language]): Cells {
  const numbers = numbersOf(language);
  const heading = `<h2>${words.heading}</h2>`;
  const text = (print: PrintMark, labels = numbers) => bodyOf(words, print, labels).join('');
  const notes = (print: PrintNote, labels = numbers) =>
    words.notes.map((note, index) => print(note, labels[index] ?? '', index)).join('');
  const page = (body: string, labels = numbers, after = ''): Sample =>
    inOrder('page.html', new TextEncoder().encode(htmlPage(language, body, after)), labels);
  const symbols: PrintMark = (label) => label;
  const [one, two, three] = bodyOf(
    words,
    (_, { note }) => `<sup><a href="#p${note}">${numbers[note === 2 ? 0 : note]}</a></sup>`,
    numbers,
  );
  const partNotes = (from: number, to: number) =>
    words.notes
      .slice(from, to)
      .map((note, index) => `<p id="p${from + index}">${numbers[index]}. ${note}</p>`)
      .join('');
  const unordered = unorderedOf(language);
  return {
    raised: [
      page(`${text(raisedLink)}${heading}<ol>${notes(item)}</ol>`),
      page(`${text(raised)}${heading}${notes(pointed)}`),
    ],
    linked: [
      page(
        `${text(linkedBrackets)}${heading}<ol class="footnotes">${notes((note, _, index) => `<li id="fn${index}">${note}</li>`)}</ol>`,
      ),
      page(`${text(linkedBrackets)}${heading}<div>${notes(bracketed)}</div>`),
    ],
    brackets: [
      page(`${text(plainBrackets)}${heading}<ol>${notes((note) => `<li>${note}</li>`)}</ol>`),
      page(`${text(plainBrackets)}${heading}${notes((note, label) => `<p>[${label}] ${note}</p>`)}`),
      page(
        `${text(plainBrackets)}<p>${words.notes.map((note, index) => `[${numbers[index]}] ${note}`).join('<br>')}</p>`,
      ),
    ],
    parentheses: [
      page(
        `${text((label) => `(${label})`)}${heading}${notes((note, label) => `<p>(${label}) ${note}</p>`)}`,
      ),
    ],
    superscripts: [
      page(
        `${text(symbols, SUPERSCRIPTS)}${heading}${notes((note, label) => `<p>${label} ${note}</p>`, SUPERSCRIPTS)}`,
        SUPERSCRIPTS,
      ),
    ],
    symbols: [
      page(
        `${text(symbols, SYMBOLS)}<hr>${notes((note, label) => `<p>${label} ${note}</p>`, SYMBOLS)}`,
        SYMBOLS,
      ),
      page(`${text(raisedLink, SYMBOLS)}${heading}${notes(paragraph, SYMBOLS)}`, SYMBOLS),
    ],
    letters: [
      page(
        `${text(raisedLink, words.letters)}${heading}${notes((note, label, index) => paragraph(note, `${label}.`, index), words.letters)}`,
        words.letters,
      ),
      page(
        `${text(linkedBrackets, words.letters)}${heading}${notes(bracketed, words.letters)}`,
        words.letters,
      ),
    ],
    roman: [
      page(`${text(raisedLink, ROMAN)}${heading}<ol type="i">${notes(item)}</ol>`, ROMAN),
      page(`${text(linkedBrackets, ROMAN)}${heading}${notes(bracketed, ROMAN)}`, ROMAN),
    ],
    definitions: [
      page(
        `${text(raisedLink)}${heading}<dl>${notes((note, label, index) => `<dt id="fn${index}">${label}</dt><dd>${note}</dd>`)}</dl>`,
      ),
      page(
        `${text(plainBrackets)}${heading}<dl>${notes((note, label) => `<dt>[${label}]</dt><dd>${note}</dd>`)}</dl>`,
      ),
    ],
    table: [
      page(
        `${text(linkedBrackets)}${heading}<table>${notes((note, label, index) => `<tr id="fn${index}"><td>[${label}]</td><td>${note}</td></tr>`)}</table>`,
      ),
      page(
        `${text(raised)}${heading}<table>${notes((note, label) => `<tr><td>${label}.</td><td>${note}</td></tr>`)}</table>`,
      ),
    ],
    own: [
      page(
        `${text((label, { note }) => `<a role="doc-noteref" href="#fn${note}">${label}</a>`)}${notes((note, label, index) => `<aside role="doc-footnote" id="fn${index}"><p>${label}. ${note}</p></aside>`)}`,
      ),
      page(asidesIn(words, numbers)),
    ],
    restarting: [
      {
        ...page(
          `<h2>${words.claims[0]}</h2>${one}${two}<div>${partNotes(0, 2)}</div><h2>${words.claims[2]}</h2>${three}<div>${partNotes(2, 3)}</div>`,
        ),
        labels: [numbers[0] ?? '', numbers[1] ?? '', numbers[0] ?? ''],
      },
    ],
    beyond: { cannot: 'they lie in a file that does not come with this one' },
    outside: [
      page(
        text(linkedBrackets),
        numbers,
        `<section class="footer-refs"><h3>${words.heading}</h3>${notes(bracketed)}</section>`,
      ),
      page(
        text(raisedLink),
        numbers,
        `<div class="footnotes comment-sidebar">${notes((note, label, index) => `<p id="fn${index}"><a href="#">${label}</a> ${note}</p>`)}</div>`,
      ),
      page(
        text(plainBrackets),
        numbers,
        `<div class="c7">${heading}${notes((note, label) => `<p>[${label}] ${note}</p>`)}</div>`,
      ),
    ],
    unordered: [
      {
        ...page(
          `${text(linkedBrackets, unordered)}<div class="notes">${[0, 2, 1].map((index) => bracketed(words.notes[index] ?? '', unordered[index] ?? '', index)).join('')}</div>`,
        ),
        notes: [0, 2, 1],
        labels: [0, 2, 1].map((index) => unordered[index] ?? ''),
      },
    ],
  };
}

const plainBrackets: PrintMark = (label) => ` [${label}]`;

function bodyOf(words: Words, print: PrintMark, labels: readonly string[]): readonly string[] {
  return paragraphsOf(words, (mark) => print(labels[mark.note] ?? '', mark)).map((line) => `<p>${line}</p>`);
}

/** Each note beside the paragraph that refers to it first. */
function asidesIn(words: Words, labels: readonly string[]): string {
  return bodyOf(words, (label, { note }) => `<sup><a href="#side${note}">${label}</a></sup>`, labels)
    .map(
      (line, index) =>
        `${line}<aside id="side${index}"><p><sup>${labels[index]}</sup> ${words.notes[index]}</p></aside>`,
    )
    .join('');
}
