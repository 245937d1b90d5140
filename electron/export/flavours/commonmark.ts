import { definitionsOf } from '../note-body.ts';
import { withDirections } from '../directions.ts';
import { headingText } from '../front-matter.ts';
import { text } from '../mdast-nodes.ts';
import { checkListedNotes } from './check-listed-notes.ts';
import { checkedMarkdown } from './checked-markdown.ts';
import { MARKDOWN_FILE } from './file-kinds.ts';
import type { Flavour } from './flavour.ts';
import { PLAIN_LINES } from './line-forms.ts';
import { listedNotes, plainBlock } from './plain-forms.ts';

/** https://spec.commonmark.org/0.31.2/ and nothing beyond it: footnotes are a list at the end, with links to it. */
export const commonmark: Flavour = {
  ...MARKDOWN_FILE,
  lines: PLAIN_LINES,
  write: ({ note, body }) =>
    checkedMarkdown(
      [
        { type: 'heading', depth: 1, children: [text(headingText(note.title))] },
        ...withDirections(body.children.map(plainBlock)),
        ...listedNotes(definitionsOf(body)),
      ],
      body,
      checkListedNotes,
    ),
};
