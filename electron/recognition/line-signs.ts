import type { Glyph } from '../importers/pdf/glyph.ts';
import { kindOf, mirror } from '../importers/pdf/right-to-left.ts';
import type { Spelling } from './spelling.ts';
import type { FoundLine, FoundWord } from './tesseract.ts';

/** How a line stands on its page, in points. */
export interface LinePlace {
  /** Pixels to a point. */
  readonly scale: number;
  readonly size: number;
  /** Of the baseline. */
  readonly y: number;
}

interface Sign {
  readonly text: string;
  /** In pixels. */
  readonly left: number;
  readonly right: number;
  readonly confidence: number;
}

const PLAIN = { bold: false, italic: false };
/** Words are this close to each other or closer, in ems: of a space less wide we would make something else. */
const NARROWEST_SPACE = 0.2;
/** Neighbours are told apart in steps of five per cent. */
const BANDS = 20;

/**
 * The signs of a line from left to right, as they are seen, which is how the pages of a PDF give theirs. The order
 * in which Tesseract reads a line is right for the words of one script; between scripts, figures and brackets it is not.
 */
export function signsOf(
  line: FoundLine,
  { scale, size, y }: LinePlace,
  spelling: Spelling,
): readonly Glyph[] {
  const words = line.words
    .toSorted((a, b) => middle(a) - middle(b))
    .map((word) => inOrder(word, spelling))
    .filter((signs) => signs.length > 0);
  const seen = asSeen(words.flat());
  let at = 0;
  return words.flatMap((word, index) => {
    const next = words[index + 1]?.[0];
    return word.flatMap(({ left, right, confidence }, place): Glyph[] => {
      const text = seen[at++] ?? '';
      const following = word[place + 1];
      // Letters of a word touch: what a gap between them means has been judged already.
      const end = following
        ? following.left
        : next
          ? Math.min(right, spaceBefore(next, size * scale))
          : right;
      const sign = {
        y,
        size,
        face: PLAIN,
        href: null,
        confidence: banded(confidence),
      };
      const glyph = { ...sign, text, x: left / scale, width: Math.max(0, end - left) / scale };
      if (following || !next || isOneNumber(text, seen[at], next.left - right, size * scale)) return [glyph];
      // A space is no part of a doubtful word, on whichever side that stands.
      const surer = banded(Math.max(confidence, next.confidence));
      const width = (next.left - end) / scale;
      return [glyph, { ...sign, confidence: surer, text: ' ', x: end / scale, width }];
    });
  });
}

/** Tesseract parts long numbers: their figures stand closer than words do. */
function isOneNumber(figure: string, next: string | undefined, gap: number, em: number): boolean {
  return gap < NARROWEST_SPACE * em && /^\p{Nd}$/u.test(figure) && /^\p{Nd}$/u.test(next ?? '');
}

/** The middle of the band of five per cent that it lies in. */
export function banded(confidence: number): number {
  return (Math.min(Math.floor(confidence * BANDS), BANDS - 1) + 0.5) / BANDS;
}

function spaceBefore({ left }: Sign, em: number): number {
  return left - NARROWEST_SPACE * em;
}

function middle({ bbox }: Pick<FoundWord, 'bbox'>): number {
  return (bbox.x0 + bbox.x1) / 2;
}

/** The letters of a word in a script that joins them overlap, so there their order is taken from Tesseract. */
function inOrder({ symbols, confidence }: FoundWord, spelling: Spelling): readonly Sign[] {
  const signs = symbols
    .map(({ text, bbox }) => ({
      text: spelling(text),
      left: bbox.x0,
      right: bbox.x1,
      confidence: confidence / 100,
    }))
    .filter(({ text }) => text !== '');
  const kinds = signs.map(({ text }) => kindOf(text));
  const isOneScript = kinds.every((kind, index) =>
    kind === 'neutral' ? !isBracket(signs[index]?.text ?? '') : kind === 'right',
  );
  if (isOneScript && kinds.includes('right')) return withoutOverlap(signs.toReversed());
  return withoutOverlap(signs.toSorted((a, b) => a.left + a.right - b.left - b.right));
}

function withoutOverlap(signs: readonly Sign[]): readonly Sign[] {
  let edge = Number.NEGATIVE_INFINITY;
  return signs.map((sign) => {
    edge = Math.max(edge, sign.left);
    return { ...sign, left: edge, right: Math.max(edge, sign.right) };
  });
}

const [OPENING, CLOSING] = ['([{«', ')]}»'];
/** Signs that a pair of brackets may hold. */
const REACH = 200;

function isBracket(text: string): boolean {
  return text.length === 1 && (OPENING.includes(text) || CLOSING.includes(text));
}

/** Tesseract names some brackets after what they mean, and others after their shape: each pair shows which. */
function asSeen(signs: readonly Sign[]): readonly string[] {
  const texts = signs.map(({ text }) => text);
  for (const [at, text] of texts.entries()) {
    if (!CLOSING.includes(text) || text.length !== 1) continue;
    const opening = OPENING.charAt(CLOSING.indexOf(text));
    const ahead = texts.slice(at + 1, at + REACH).findIndex((other) => other === opening || other === text);
    if (ahead < 0 || texts[at + 1 + ahead] !== opening) continue;
    texts[at] = mirror(text);
    texts[at + 1 + ahead] = mirror(opening);
  }
  return texts;
}
