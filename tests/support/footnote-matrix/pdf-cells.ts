import { printPages, type PrintedBlock, type PrintedPage } from '../print/print-pages.ts';
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
import { paragraphsOf, WORDS, type Language, type Words } from './words.ts';

type PrintMark = (label: string, note: number) => string;
type PrintNote = (note: string, label: string) => PrintedBlock;

const NOTE_SIZE = 8.5;
const raised: PrintMark = (label) => `<sup>${label}</sup>`;
const bare: PrintMark = (label) => label;
const brackets: PrintMark = (label) => ` [${label}]`;
const linkedBrackets: PrintMark = (label, note) => ` <a href="note${note}">[${label}]</a>`;
const small = (words: string): PrintedBlock => ({ words, size: NOTE_SIZE });
const raisedNote: PrintNote = (note, label) => small(`<sup>${label}</sup> ${note}`);
const pointedNote: PrintNote = (note, label) => ({ words: `${label}. ${note}` });
const bracketNote: PrintNote = (note, label) => ({ words: `[${label}] ${note}` });
const spacedNote: PrintNote = (note, label) => ({ words: `${label} ${note}` });

/** The footnote matrix on printed pages. */
export function pdfCells(language: Language, words = WORDS[language]): Cells {
  const numbers = numbersOf(language);
  const again = [numbers[0] ?? '', numbers[1] ?? '', numbers[0] ?? ''];
  const unordered = unorderedOf(language);
  const file = (pages: readonly PrintedPage[], labels: readonly string[]): Sample =>
    inOrder('pages.pdf', printPages(pages, language !== 'en'), labels);
  /** Two pages, behind whose text a list stands. */
  const listed = (mark: PrintMark, note: PrintNote, labels = numbers, order = [0, 1, 2]): Sample => {
    const list = order.map((index) => note(words.notes[index] ?? '', labels[index] ?? ''));
    const [first, second] = textPages(words, mark, labels);
    const ordered = order.map((index) => labels[index] ?? '');
    return {
      ...file([{ columns: [first] }, { columns: [[...second, headingOf(words), ...list]] }], ordered),
      notes: order,
    };
  };
  /** Two pages with notes at their feet: two on the first, one on the second. */
  const atFeet = (mark: PrintMark, note: PrintNote, labels = numbers): Sample => {
    const [first, second] = textPages(words, mark, labels);
    const [one, two, three] = words.notes.map((each, index) => note(each, labels[index] ?? ''));
    return file(
      [
        { columns: [first], feet: [blocks(one, two)] },
        { columns: [second], feet: [blocks(three)] },
      ],
      labels,
    );
  };
  const paper = (what: string) => ({ cannot: `on paper ${what}` });
  return {
    raised: [listed(raised, pointedNote), atFeet(raised, raisedNote)],
    linked: [listed(linkedBrackets, bracketNote)],
    brackets: [listed(brackets, bracketNote), atFeet(brackets, (note, label) => small(`[${label}] ${note}`))],
    parentheses: [
      listed(
        (label) => `(${label})`,
        (note, label) => ({ words: `(${label}) ${note}` }),
      ),
      atFeet(
        (label) => `(${label})`,
        (note, label) => small(`(${label}) ${note}`),
      ),
    ],
    superscripts: [
      listed(bare, spacedNote, SUPERSCRIPTS),
      atFeet(bare, (note, label) => small(`${label} ${note}`), SUPERSCRIPTS),
    ],
    symbols: [
      atFeet(bare, (note, label) => small(`${label} ${note}`), SYMBOLS),
      atFeet(raised, raisedNote, ['*', '†', '*']),
    ],
    letters: [atFeet(raised, raisedNote, words.letters), listed(raised, pointedNote, words.letters)],
    roman: [atFeet(raised, raisedNote, ROMAN), listed(raised, pointedNote, ROMAN)],
    definitions: paper('a list of definitions is a list like any other'),
    table: [
      listed(brackets, (note, label) => ({ words: note, label: { words: `[${label}]`, width: 40 } })),
      listed(raised, (note, label) => ({ words: note, label: { words: `${label}.`, width: 40 } })),
    ],
    own: paper('there are no notes but those that are printed'),
    restarting: [
      atFeet(raised, raisedNote, again),
      inColumns(words, file, again),
      runningOver(words, file, again),
    ],
    beyond: paper('there is no other file'),
    outside: paper('nothing frames the article'),
    unordered: [listed(brackets, bracketNote, unordered, [0, 2, 1])],
  };
}

type PrintFile = (pages: readonly PrintedPage[], labels: readonly string[]) => Sample;

function blocks(...given: readonly (PrintedBlock | undefined)[]): readonly PrintedBlock[] {
  return given.flatMap((block) => block ?? []);
}

function headingOf(words: Words): PrintedBlock {
  return { words: `<b>${words.heading}</b>`, size: 14, above: 20 };
}

function titleOf(words: Words): readonly PrintedBlock[] {
  return [
    { words: `<b>${words.title}</b>`, size: 20 },
    { words: words.byline, above: 6, below: 12 },
  ];
}

function paragraphBlocks(words: Words, mark: PrintMark, labels: readonly string[]): readonly PrintedBlock[] {
  return paragraphsOf(words, ({ note }) => mark(labels[note] ?? '', note)).map((line) => ({
    words: line,
    indent: 14,
  }));
}

/** The title and two paragraphs, and one paragraph on the next page. */
function textPages(
  words: Words,
  mark: PrintMark,
  labels: readonly string[],
): readonly [PrintedBlock[], PrintedBlock[]] {
  const [one, two, three] = paragraphBlocks(words, mark, labels);
  return [[...titleOf(words), ...blocks(one, two)], [...blocks(three)]];
}

/** Two columns, each with a note of its own at its foot; the numbers begin anew on the second page. */
function inColumns(words: Words, file: PrintFile, labels: readonly string[]): Sample {
  const [one, two, three] = paragraphBlocks(words, raised, labels);
  const [first, second, third] = words.notes.map((note, index) => raisedNote(note, labels[index] ?? ''));
  return file(
    [
      { head: titleOf(words), columns: [blocks(one), blocks(two)], feet: [blocks(first), blocks(second)] },
      { columns: [blocks(three), []], feet: [blocks(third), []] },
    ],
    labels,
  );
}

/** The second note breaks off and goes on at the foot of the next page, above the third. */
function runningOver(words: Words, file: PrintFile, labels: readonly string[]): Sample {
  const [first, second] = textPages(words, raised, labels);
  const [one, , three] = words.notes.map((note, index) => raisedNote(note, labels[index] ?? ''));
  const parts = (words.notes[1] ?? '').split(' ');
  const cut = parts.findIndex((part, at) => at >= parts.length / 2 && !/[.!?؟»”"]$/u.test(part)) + 1;
  const start = raisedNote(parts.slice(0, cut).join(' '), labels[1] ?? '');
  return file(
    [
      { columns: [first], feet: [blocks(one, start)] },
      { columns: [second], feet: [blocks(small(parts.slice(cut).join(' ')), three)] },
    ],
    labels,
  );
}
