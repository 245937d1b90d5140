import { withDirections } from '../directions.ts';
import { frontMatter } from '../front-matter.ts';
import { definitionsOf } from '../note-body.ts';
import { checkedMarkdown } from './checked-markdown.ts';
import { MARKDOWN_FILE } from './file-kinds.ts';
import type { Flavour } from './flavour.ts';
import { PANDOC_LINES } from './line-forms.ts';

/** https://pandoc.org/MANUAL.html#pandocs-markdown, which Zettlr and Quarto read as well. */
export const pandoc: Flavour = {
  ...MARKDOWN_FILE,
  lines: PANDOC_LINES,
  write: ({ note, body, bibliography }) =>
    checkedMarkdown(
      [
        // With `nocite` pandoc lists what is in the data: https://pandoc.org/MANUAL.html#citations
        frontMatter(note, bibliography === null ? {} : { bibliography, nocite: '@*' }),
        ...withDirections(body.children),
        ...definitionsOf(body),
      ],
      body,
    ),
};
