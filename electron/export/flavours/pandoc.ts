import { listTitle, styleFileName, type Styling } from '../../citing/styles.ts';
import { withDirections } from '../directions.ts';
import { fileNameFrom } from '../file-name.ts';
import { frontMatter } from '../front-matter.ts';
import { definitionsOf } from '../note-body.ts';
import { checkedMarkdown } from './checked-markdown.ts';
import { MARKDOWN_FILE } from './file-kinds.ts';
import type { Flavour } from './flavour.ts';
import { PANDOC_LINES } from './line-forms.ts';

/** https://pandoc.org/MANUAL.html#pandocs-markdown, which Zettlr and Quarto read as well. */
export const pandoc: Flavour = {
  ...MARKDOWN_FILE,
  // It takes the name of a bibliography for an address.
  fileName: (name) => fileNameFrom(name.replaceAll(/#|%(?=[0-9a-f]{2})/gi, '-')),
  lines: PANDOC_LINES,
  write: ({ note, body, bibliography, styling }) =>
    checkedMarkdown(
      [
        // With `nocite` pandoc lists what is in the data: https://pandoc.org/MANUAL.html#citations
        frontMatter(note, bibliography === null ? {} : { ...styled(styling), bibliography, nocite: '@*' }),
        ...withDirections(body.children),
        ...definitionsOf(body),
      ],
      body,
    ),
};

/** The style lies beside the notes; pandoc puts the title over the list that it makes. */
function styled(styling: Styling | null): Readonly<Record<string, string>> {
  if (!styling) return {};
  const { style, locale } = styling;
  return { csl: styleFileName(styling), 'reference-section-title': listTitle(style, locale) };
}
