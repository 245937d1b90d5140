import { lines, makePages } from '../../support/make-pdf.ts';
import { between, type Random, seededRandom } from './random.ts';
import { sentences } from './sentences.ts';
import { type DrawWord, wordsOf } from './vocabulary.ts';

const LINE_LENGTH = 88;
const LINES = 44;
const WORDS_A_PAGE = 480;
const NOTES_A_PAGE = 2;
const MARKED_LINES = [5, 25];

/** A PDF document of so many pages, each with a running head, its number, and two notes at its foot. */
export function makePrintedPages(number: number, pages: number): Uint8Array {
  const random = seededRandom(200_000 + number);
  const draw = wordsOf('latin');
  return makePages({
    pages: Array.from({ length: pages }, (_, page) => ({ content: printedPage(random, draw, page) })),
  });
}

function printedPage(random: Random, draw: DrawWord, page: number): string {
  const body = wrapped(sentences(random, draw, WORDS_A_PAGE)).slice(0, LINES);
  const labels = Array.from({ length: NOTES_A_PAGE }, (_, note) => page * NOTES_A_PAGE + note + 1);
  const notes = labels.map((label) => `${label}. ${sentences(random, draw, between(random, 6, 11))}`);
  return [
    lines(['A report on the ferries'], { y: 800, size: 9 }),
    bodyOf(body, labels),
    lines(notes, { y: 96, size: 8, leading: 10 }),
    lines([String(page + 1)], { x: 290, y: 40, size: 9 }),
  ].join('');
}

/** Lines of the body, with the markers of its notes raised behind two of them. */
function bodyOf(body: readonly string[], labels: readonly number[]): string {
  const shown = body.map((line, index) => {
    const label = labels[MARKED_LINES.indexOf(index)];
    const marker = label === undefined ? '' : ` /F1 7 Tf 4 Ts (${label}) Tj 0 Ts /F1 11 Tf`;
    return `(${line}) Tj${marker} T*`;
  });
  return `BT /F1 11 Tf 14 TL 72 760 Td\n${shown.join('\n')}\nET\n`;
}

function wrapped(text: string): readonly string[] {
  const all: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.length + word.length >= LINE_LENGTH) {
      all.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...all, line];
}
