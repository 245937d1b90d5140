import { parseCommonMark } from '../../note-text/markdown.ts';
import { withListedNotes } from '../../verify/listed-notes.ts';
import { checkFootnotes } from '../check-markdown.ts';
import type { ExportedFootnote } from '../note-body.ts';
import { plainBlock } from './plain-forms.ts';

/**
 * Reads a file of CommonMark as its readers will. Fails with `export-unsound` unless the list at its end has every footnote
 * with the words that went in, and one marker leads to each, in order.
 */
export function checkListedNotes(markdown: string, footnotes: readonly ExportedFootnote[]): void {
  checkFootnotes(
    withListedNotes(parseCommonMark(markdown)),
    footnotes.map((footnote) => ({
      ...footnote,
      definition: { ...footnote.definition, children: footnote.definition.children.map(plainBlock) },
    })),
  );
}
