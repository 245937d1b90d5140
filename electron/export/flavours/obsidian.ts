import type { BlockContent, Html, RootContent } from 'mdast';
import type { DocumentId, PassageId } from '#shared/model/ids.ts';
import { linkableName, wikiLink } from '../../note-text/wiki-link.ts';
import { frontMatter, headingText } from '../front-matter.ts';
import { definitionsOf, type ExportedFootnote } from '../note-body.ts';
import { checkedMarkdown } from './checked-markdown.ts';
import type { Flavour } from './flavour.ts';
import { quotedIn } from './quoted-in.ts';

/**
 * A vault of Obsidian: properties, links between notes, quotations with ids that others can link to, and each source as
 * a note of its own with the passages that are quoted. Direction is Obsidian's to see, and HTML would hide the Markdown
 * within. `sourceName` is the name of the file of a source, without extension, from the folder of the vault.
 * https://help.obsidian.md/obsidian-flavored-markdown
 */
export function obsidian(sourceName: (id: DocumentId) => string): Flavour {
  return {
    lines: {
      cites: 'footnote',
      noteLink: (file, title) => wikiLink(file, title),
      // Not as HTML, in front of which a line could not end.
      tag: (name) => ({ type: 'wikiLink', value: `#${tagName(name)}` }),
      sourceTitle: ({ id }, title, passage) => wikiLink(sourceName(id), title, passage),
    },
    extension: 'md',
    holdsPictures: false,
    isSealed: true,
    hasBibliography: false,
    showsTags: true,
    hasSourceNotes: true,
    fileName: linkableName,
    write: ({ note, name, body, tags }) => {
      const title = headingText(note.title);
      const taken = new Set<PassageId>();
      return checkedMarkdown(
        [
          frontMatter(note, {
            ...(title === name ? {} : { aliases: [title] }),
            ...(tags.length === 0 ? {} : { tags: tags.map(tagName) }),
          }),
          ...body.children.flatMap((block) => withBlockId(block, body.footnotes, taken)),
          ...definitionsOf(body),
        ],
        body,
      );
    },
  };
}

/** A block quote with the id of the passage behind it, by which it can be linked to; once for each passage. */
function withBlockId(
  block: BlockContent,
  footnotes: readonly ExportedFootnote[],
  taken: Set<PassageId>,
): readonly RootContent[] {
  const passage = block.type === 'blockquote' ? quotedIn(block, footnotes) : null;
  if (passage === null || taken.has(passage)) return [block];
  taken.add(passage);
  return [block, html(`^${passage}`)];
}

function html(value: string): Html {
  return { type: 'html', value };
}

/** Letters, figures, `_`, `-` and `/`, of which one at least is no figure. https://help.obsidian.md/tags#Tag+format */
export function tagName(name: string): string {
  const tag = name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    .replaceAll(/^[-/]+|[-/]+$/gu, '');
  return /^\d*$/u.test(tag) ? `tag-${tag}` : tag;
}
