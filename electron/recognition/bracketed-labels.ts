import { labelNumber } from '../importers/footnotes/labels.ts';
import type { PagePicture } from './draw-page.ts';
import { enlarged } from './enlarge.ts';
import { directionOf } from './raised-signs.ts';
import { spotsIn } from './spots.ts';
import { type NumberReading, settleNumbers } from './settle-numbers.ts';
import { writeFigures } from './spelling.ts';
import type { Box, FoundLine, FoundWord, Recognizer } from './tesseract.ts';

type Symbol = FoundWord['symbols'][number];

/** A number in brackets, in a word of a line. */
interface Label {
  readonly word: FoundWord;
  /** From left to right, what stands left of the brackets, in them, and right of them; brackets are in neither. */
  readonly symbols: readonly Symbol[];
  readonly open: number;
  readonly close: number;
}

/** What Tesseract makes of figures in brackets: nothing, a letter or a mark that looks like one of them. */
const MISREAD = /^[\p{Nd}اأإآlI|!'"”“*°]$/u;
const MOST_FIGURES = 3;
const TIMES = 2;

/**
 * Lines in Arabic script with the numbers in brackets read once more: between brackets Tesseract drops figures, and
 * takes them for letters. `lines` are in the order of reading.
 */
export function settleLabels(
  recognizer: Recognizer,
  picture: PagePicture,
  lines: readonly FoundLine[],
  figures: string,
): readonly FoundLine[] {
  const seen = lines.map((line) => (directionOf(line) === 'rtl' ? withBracketsAtStart(line, picture) : line));
  const labels = seen.filter((line) => directionOf(line) === 'rtl').flatMap(labelsIn);
  const numbers = settleNumbers(
    labels.map((label) => [...readingsOf(label), ...readAgain(recognizer, picture, label, figures)]),
    { sure: 0.5, doubtful: true },
  );
  const better = new Map<FoundWord, FoundWord>();
  for (const [index, label] of labels.entries()) {
    const settled = numbers[index];
    const own = readingsOf(label)[0];
    if (!settled || (settled.number === own?.number && lines.some(({ words }) => words.includes(label.word))))
      continue;
    better.set(label.word, withNumber(label, writeFigures(settled.number), settled.confidence));
  }
  return seen.map((line) => {
    if (!line.words.some((word) => better.has(word))) return line;
    const words = line.words.map((word) => better.get(word) ?? word);
    return { ...line, words, text: words.map(({ text }) => text).join(' ') };
  });
}

/** How much higher than figures brackets are, and how narrow. */
const [HIGHER, NARROW] = [1.2, 0.5];

/**
 * The line, whose first word was read as brackets where it looks like a number in brackets: they are high and narrow,
 * and Tesseract takes them for figures.
 */
function withBracketsAtStart(line: FoundLine, picture: PagePicture): FoundLine {
  const word = line.words.toSorted((a, b) => b.bbox.x1 - a.bbox.x1)[0];
  if (!word || word.symbols.length > MOST_FIGURES + 3) return line;
  const isWord = word.symbols.some(({ text }) => /\p{L}/u.test(text) && !MISREAD.test(text));
  if (isWord || word.symbols.filter(({ text }) => /[[\]]/.test(text)).length === 2) return line;
  const { x0, y0, x1, y1 } = word.bbox;
  const area = { x0: Math.max(0, x0 - 3), y0: Math.max(0, y0 - 4), x1: x1 + 3, y1: y1 + 4 };
  const spots = spotsIn(picture, area)
    .filter((spot) => spot.y1 - spot.y0 > (y1 - y0) / 4)
    .toSorted((a, b) => a.x0 - b.x0);
  const [first, last, inside] = [spots[0], spots.at(-1), spots.slice(1, -1)];
  if (!first || !last || inside.length === 0 || inside.length > MOST_FIGURES) return line;
  const figure = Math.max(...inside.map((spot) => spot.y1 - spot.y0));
  const isBracket = (spot: Box): boolean => {
    const height = spot.y1 - spot.y0;
    return height >= HIGHER * figure && spot.x1 - spot.x0 <= NARROW * height;
  };
  if (!isBracket(first) || !isBracket(last)) return line;
  const { confidence } = word;
  const symbols = [
    { text: ']', bbox: first, confidence },
    ...inside.map((bbox) => ({ text: '°', bbox, confidence: 0 })),
    { text: '[', bbox: last, confidence },
  ];
  const labelled = { ...word, text: symbols.map(({ text }) => text).join(''), symbols };
  return { ...line, words: line.words.map((other) => (other === word ? labelled : other)) };
}

/** From right to left, as such a line is read; of several in one word the first. */
function labelsIn({ words }: FoundLine): readonly Label[] {
  return words
    .toSorted((a, b) => b.bbox.x1 - a.bbox.x1)
    .flatMap((word): readonly Label[] => {
      const symbols = word.symbols.toSorted((a, b) => a.bbox.x0 + a.bbox.x1 - b.bbox.x0 - b.bbox.x1);
      const brackets = symbols.flatMap(({ text }, index) => (/^[[\]]$/.test(text) ? [index] : []));
      const [open, close] = brackets;
      if (open === undefined || close === undefined || brackets.length !== 2) return [];
      const inside = symbols.slice(open + 1, close);
      const isLabel = inside.length <= MOST_FIGURES && inside.every(({ text }) => MISREAD.test(text));
      return isLabel ? [{ word, symbols, open, close }] : [];
    });
}

/** As they were read with their line: a number between brackets runs from left to right. */
function readingsOf({ word, symbols, open, close }: Label): readonly NumberReading[] {
  const number = labelNumber(
    symbols
      .slice(open + 1, close)
      .map(({ text }) => text)
      .join(''),
  );
  return number === null ? [] : [{ number, confidence: word.confidence / 100 }];
}

function readAgain(
  recognizer: Recognizer,
  picture: PagePicture,
  label: Label,
  figures: string,
): readonly NumberReading[] {
  const inside = insideOf(label);
  if (inside.x1 - inside.x0 < 4) return [];
  const word = recognizer.readWord(enlarged(picture, inside, TIMES), figures);
  const number = labelNumber(word?.text.trim() ?? '');
  return word && number !== null ? [{ number, confidence: word.confidence / 100 }] : [];
}

function insideOf({ word, symbols, open, close }: Label): Box {
  return {
    x0: (symbols[open]?.bbox.x1 ?? 0) + 1,
    x1: (symbols[close]?.bbox.x0 ?? 0) - 1,
    y0: Math.max(0, word.bbox.y0 - 4),
    y1: word.bbox.y1 + 4,
  };
}

function withNumber(label: Label, figures: string, confidence: number): FoundWord {
  const { word, symbols, open, close } = label;
  const { x0, x1 } = insideOf(label);
  const step = Math.max(1, x1 - x0) / figures.length;
  const written = Array.from(figures, (text, index) => ({
    text,
    confidence: confidence * 100,
    bbox: { ...word.bbox, x0: x0 + index * step, x1: x0 + (index + 1) * step },
  }));
  const all = [...symbols.slice(0, open + 1), ...written, ...symbols.slice(close)];
  return { ...word, confidence: confidence * 100, symbols: all };
}
