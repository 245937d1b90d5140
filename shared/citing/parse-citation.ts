import type { CitedItem } from '../model/note-state.ts';
import { readPlace } from './locator.ts';

/** A key as pandoc reads it. https://pandoc.org/MANUAL.html#extension-citations */
const KEY = String.raw`[\p{L}\p{N}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_]+)*`;
const ITEM = new RegExp(
  String.raw`^(?<prefix>.*?\s|)(?<author>-?)@(?<key>${KEY})(?<behind>(?:[\s,،].*)?)$`,
  'su',
);

/** A citation in Markdown that may stand in words, brackets included: `[see @key, p. 3; -@other]`. */
export const CITATION = /\[[^[\]\n]*?(?<![\p{L}\p{N}_])@[\p{L}\p{N}_][^[\]\n]*\]/gu;

/**
 * Reads a citation between brackets; null for words that are none, and where a key is unknown. `idOf` tells the document
 * that goes by a key.
 */
export function parseCitation(
  written: string,
  idOf: (key: string) => string | null,
): readonly CitedItem[] | null {
  const inner = /^\[(.*)\]$/s.exec(written)?.[1];
  if (inner === undefined) return null;
  const items = inner.split(';').map((part) => itemOf(part.trim(), idOf));
  return items.every((item) => item !== null) ? items : null;
}

function itemOf(part: string, idOf: (key: string) => string | null): CitedItem | null {
  const { prefix = '', author = '', key = '', behind = '' } = ITEM.exec(part)?.groups ?? {};
  const documentId = key === '' ? null : idOf(key);
  if (documentId === null) return null;
  const { locator, suffix } = readPlace(behind.replace(/^\s*[,،]/u, ''));
  return {
    documentId,
    ...(locator ? { locator } : {}),
    ...(prefix.trim() === '' ? {} : { prefix: prefix.trim() }),
    ...(suffix === '' ? {} : { suffix }),
    ...(author === '' ? {} : { suppressAuthor: true }),
  };
}
