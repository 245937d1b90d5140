import { checkMarkdown } from '../check-markdown.ts';
import { withDirections } from '../directions.ts';
import { frontMatter } from '../front-matter.ts';
import { definitionsOf } from '../note-body.ts';
import type { Flavour } from './flavour.ts';
import { PANDOC_LINES } from './line-forms.ts';

/** https://pandoc.org/MANUAL.html#pandocs-markdown, which Zettlr and Quarto read as well. */
export const pandoc: Flavour = {
  lines: PANDOC_LINES,
  hasBibliography: true,
  hasSourceNotes: false,
  fileName: (name) => name,
  file: ({ note, body, bibliography }) => ({
    type: 'root',
    children: [
      // With `nocite` pandoc lists what is in the data: https://pandoc.org/MANUAL.html#citations
      frontMatter(note, bibliography === null ? {} : { bibliography, nocite: '@*' }),
      ...withDirections(body.children),
      ...definitionsOf(body),
    ],
  }),
  check: checkMarkdown,
};
