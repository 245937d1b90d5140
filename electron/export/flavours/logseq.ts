import type { BlockContent, Html, ListItem, RootContent } from 'mdast';
import type { PassageId } from '#shared/model/ids.ts';
import { linkableName, wikiLink } from '../../note-text/wiki-link.ts';
import { headingText } from '../front-matter.ts';
import { text } from '../mdast-nodes.ts';
import { definitionsOf, type ExportedFootnote, type NoteBody } from '../note-body.ts';
import { guidOf } from '../qdpx/guid.ts';
import { checkOutline } from './check-outline.ts';
import { checkedMarkdown } from './checked-markdown.ts';
import { MARKDOWN_FILE } from './file-kinds.ts';
import type { Flavour, NoteParts } from './flavour.ts';
import { PLAIN_LINES } from './line-forms.ts';
import { quotedIn } from './quoted-in.ts';

/**
 * A page of a graph of Logseq: properties, and an outline of blocks. Those that quote have an id, by which other blocks can refer
 * to them. https://docs.logseq.com/#/page/markdown
 */
export const logseq: Flavour = {
  ...MARKDOWN_FILE,
  hasBibliography: false,
  showsTags: true,
  fileName: linkableName,
  lines: {
    ...PLAIN_LINES,
    noteLink: (file) => wikiLink(file, file),
    tag: (name) => ({ type: 'wikiLink', value: `#[[${linkableName(name)}]]` }),
  },
  write: (parts) => checkedMarkdown([properties(parts), outlineOf(parts)], parts.body, checkOutline),
};

/** Those of the page: what stands in front of the first block. */
function properties({ note, name, tags }: NoteParts): Html {
  const lines = [
    `title:: ${name}`,
    ...(tags.length === 0 ? [] : [`tags:: ${tags.map((tag) => `[[${linkableName(tag)}]]`).join(', ')}`]),
    `note-id:: ${note.id}`,
    `created:: ${note.createdAt}`,
    `updated:: ${note.updatedAt}`,
  ];
  return html(lines.join('\n'));
}

function html(value: string): Html {
  return { type: 'html', value };
}

function outlineOf({ note, name, body }: NoteParts): RootContent {
  const title = headingText(note.title);
  const heading: readonly BlockContent[] =
    title === name ? [] : [{ type: 'heading', depth: 1, children: [text(title)] }];
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: [
      ...heading.map((block) => item(block)),
      ...blocksOf(body),
      ...definitionsOf(body).map((one) => item(one)),
    ],
  };
}

function blocksOf({ children, footnotes }: NoteBody): readonly ListItem[] {
  const taken = new Set<PassageId>();
  return children.flatMap((block): readonly ListItem[] => {
    // What parts two lists says nothing in an outline.
    if (block.type === 'html') return [];
    if (block.type === 'list' && block.ordered !== true)
      return block.children.map((one) => ({ ...one, spread: false }));
    return [item(...withId(block, footnotes, taken))];
  });
}

function item(...children: ListItem['children']): ListItem {
  return { type: 'listItem', spread: false, children };
}

/** In front, for behind a quotation it would be read as the end of it; as a paragraph, so that no empty line comes between. */
function withId(
  block: BlockContent,
  footnotes: readonly ExportedFootnote[],
  taken: Set<PassageId>,
): readonly BlockContent[] {
  const passage = block.type === 'blockquote' ? quotedIn(block, footnotes) : null;
  if (passage === null || taken.has(passage)) return [block];
  taken.add(passage);
  return [{ type: 'paragraph', children: [html(`id:: ${guidOf('selection', passage)}`)] }, block];
}
