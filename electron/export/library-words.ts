import type { FootnoteReference, PhrasingContent } from 'mdast';
import { shortTitle } from '#shared/citing/in-words.ts';
import { locatorInWords } from '#shared/citing/locator.ts';
import { toNoteId } from '#shared/model/ids.ts';
import type { CitationNode, MentionNode, NoteLinkNode, TagNode } from '#shared/model/note-state.ts';
import { formatPlace } from '#shared/text/place.ts';
import type { CitationMark } from '../note-text/citation-markdown.ts';
import type { LineForms } from './flavours/flavour.ts';
import { text } from './mdast-nodes.ts';
import type { NameOfNote, PointedTo } from './pointed-to.ts';
import type { QuotedPassage } from './quoted-passage.ts';

/** What stands in the line for a node that points into the library; nothing for what is gone. */
export function libraryWords(
  node: CitationNode | MentionNode | NoteLinkNode | TagNode,
  pointed: PointedTo,
  nameOf: NameOfNote,
  lines: Pick<LineForms, 'noteLink' | 'tag'>,
): readonly PhrasingContent[] {
  switch (node.type) {
    case 'citation':
      return [citationMark(node, pointed)];
    case 'mention':
      return named(pointed.names.get(node.nameId) ?? '');
    case 'tag': {
      const name = pointed.tags.get(node.tagId) ?? '';
      return name === '' ? [] : [lines.tag(name)];
    }
    case 'note-link': {
      const title = pointed.notes.get(node.noteId);
      if (title === undefined) throw new Error('a note was not looked up');
      const file = nameOf(toNoteId(node.noteId));
      const words = title.replaceAll(/\s+/g, ' ');
      return [file === null ? text(words) : lines.noteLink(file, words)];
    }
  }
}

function named(name: string): readonly PhrasingContent[] {
  return name === '' ? [] : [text(name)];
}

function citationMark({ items }: CitationNode, { works }: PointedTo): CitationMark {
  return {
    type: 'citationMark',
    items: items.map(({ documentId, locator, prefix = '', suffix = '', suppressAuthor = false }) => {
      const work = works.get(documentId);
      if (!work) throw new Error('a work was not looked up');
      const behind = [locator ? locatorInWords(locator) : '', suffix].filter((words) => words !== '');
      return { key: work.key, prefix, behind: behind.join(' '), suppressAuthor };
    }),
  };
}

/** The place that a note refers to, with the marker of the footnote that says where it is. */
export function referenceWords(
  { document, place }: Pick<QuotedPassage, 'document' | 'place'>,
  marker: FootnoteReference,
): readonly PhrasingContent[] {
  const words = [shortTitle(document.title), formatPlace(place)].filter((part) => part !== '');
  return [text(words.join(', ').replaceAll(/\s+/g, ' ')), marker];
}
