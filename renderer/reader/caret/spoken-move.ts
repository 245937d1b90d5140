import type { Move } from './caret-moves.ts';

const LINE_LETTERS = 80;
const NAMES: Readonly<Record<string, string>> = { ' ': 'space', '\u00A0': 'space', '\n': 'end of paragraph' };

/** Canonical offsets before and after a move, and the text that they count in. */
export interface Moved {
  readonly text: string;
  readonly before: number;
  readonly after: number;
  /** Where the selection begins. */
  readonly anchor: number;
}

/** What is said of a move of the caret: what it stands before now, or what was selected or left. */
export function spokenMove({ text, before, after, anchor }: Moved, { alter, unit }: Move): string {
  if (before === after)
    return after <= 0 ? 'Beginning of the text' : after >= text.length ? 'End of the text' : '';
  if (alter === 'extend') {
    const words = named(text.slice(Math.min(before, after), Math.max(before, after)));
    return Math.abs(after - anchor) > Math.abs(before - anchor) ? `${words} selected` : `${words} left`;
  }
  if (unit === 'character') return named(charAt(text, after));
  return lineFrom(text, after, unit === 'word' ? wordEnd(text, after) : after + LINE_LETTERS);
}

function lineFrom(text: string, from: number, to: number): string {
  const paragraphEnd = text.indexOf('\n', from);
  return named(text.slice(from, paragraphEnd === -1 ? to : Math.min(to, paragraphEnd)));
}

function wordEnd(text: string, from: number): number {
  const found = /^\s*\S+/u.exec(text.slice(from, from + LINE_LETTERS));
  return from + (found?.[0].length ?? 0);
}

function charAt(text: string, offset: number): string {
  const point = text.codePointAt(offset);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function named(words: string): string {
  return NAMES[words] ?? words.trim();
}
