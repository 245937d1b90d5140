import { withDirections } from '../directions.ts';
import { frontMatter } from '../front-matter.ts';
import { definitionsOf } from '../note-body.ts';
import { checkedMarkdown } from './checked-markdown.ts';
import { MARKDOWN_FILE } from './file-kinds.ts';
import type { Flavour } from './flavour.ts';
import { PLAIN_LINES } from './line-forms.ts';

/**
 * https://docs.github.com/get-started/writing-on-github: footnotes, but no citations, so that these are footnotes
 * too. GitHub shows the data in front as a table.
 */
export const github: Flavour = {
  ...MARKDOWN_FILE,
  lines: PLAIN_LINES,
  write: ({ note, body }) =>
    checkedMarkdown([frontMatter(note, {}), ...withDirections(body.children), ...definitionsOf(body)], body),
};
