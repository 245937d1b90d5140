import { Failed } from '#shared/ipc/result.ts';
import { parseCommonMark } from '../../note-text/markdown.ts';
import { plainWords } from '../../note-text/plain-words.ts';
import type { ExportedFootnote } from '../note-body.ts';
import { wordsAltered } from '../words-altered.ts';
import { NOTES_HEADING } from './plain-forms.ts';

/**
 * Reads a file of CommonMark as its readers will. Fails with `export-unsound` unless the list at its end has every footnote
 * with the words that went in, and the number of each stands once in the text, in order.
 */
export function checkListedNotes(markdown: string, footnotes: readonly ExportedFootnote[]): void {
  const { children } = parseCommonMark(markdown);
  if (footnotes.length === 0) return;
  const at = children.findLastIndex((node) => node.type === 'heading' && plainWords(node) === NOTES_HEADING);
  const list = children[at + 1];
  if (at === -1 || list?.type !== 'list' || list.children.length !== footnotes.length) {
    throw new Failed('export-unsound', 'The list of its footnotes does not come out as it should.');
  }
  const body = children.slice(0, at).map(plainWords).join('\n');
  let from = 0;
  for (const [index, { definition, words, quoted }] of footnotes.entries()) {
    const number = index + 1;
    const marker = body.indexOf(`[${number}]`, from);
    const item = list.children[index];
    const isWhole = item !== undefined && closedUp(plainWords(item)) === closedUp(plainWords(definition));
    const stands =
      words === null || quoted === null || closedUp(body.slice(0, marker)).endsWith(closedUp(words));
    if (marker === -1 || !isWhole || !stands) {
      throw wordsAltered(number, quoted !== null);
    }
    from = marker + 1;
  }
}

/** A list and a line tell no white space from another. */
function closedUp(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}
