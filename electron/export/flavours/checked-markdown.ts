import type { RootContent } from 'mdast';
import { writeMarkdown } from '../../note-text/markdown.ts';
import { parseNote } from '../../verify/parse-note.ts';
import { checkMarkdown } from '../check-markdown.ts';
import { checkSeals } from '../seal/check-seals.ts';
import type { NoteBody } from '../note-body.ts';

/** The Markdown of a file, read again as its readers will. Fails with `export-unsound`. */
export function checkedMarkdown(
  children: readonly RootContent[],
  { footnotes }: NoteBody,
  check: typeof checkMarkdown = checkMarkdown,
): string {
  const markdown = writeMarkdown({ type: 'root', children: [...children] });
  check(markdown, footnotes);
  checkSeals(parseNote(markdown), footnotes);
  return markdown;
}
