import type { Yaml } from 'mdast';
import type { Note } from '#shared/model/note.ts';
import { stringify } from 'yaml';
import { parseMarkdown, writeMarkdown } from '../note-text/markdown.ts';
import { UNTITLED } from './file-name.ts';
import { text } from './mdast-nodes.ts';

/** The data of a note as YAML, in an order that never changes; `more` behind what every note has. */
export function frontMatter(
  note: Pick<Note, 'id' | 'title' | 'version' | 'createdAt' | 'updatedAt'>,
  more: Readonly<Record<string, unknown>>,
): Yaml {
  const data = {
    title: titleText(note.title),
    id: note.id,
    created: note.createdAt,
    updated: note.updatedAt,
    version: note.version,
    ...more,
  };
  // In quotes, since readers of older YAML take a bare `no` or `12:30` for something else than words.
  const value = stringify(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
  return { type: 'yaml', value: value.trimEnd() };
}

/** Where Markdown, as pandoc reads it, may see more than words within a line. */
const MAY_BE_MARKUP = /[`*_@\\]|<\S|&#?\w+;|!\[|\][({[]|\$.*\$|\^\[|\^.*\^|~.*~/u;

/** The title as a line of words. */
export function headingText(title: string): string {
  return title.replaceAll(/[\s\p{Cc}\u2028\u2029\ufffe\uffff]+/gu, ' ').trim() || UNTITLED;
}

/** The title as it stands, unless pandoc, which reads it as Markdown, might take it for more than words. */
export function titleText(title: string): string {
  const line = headingText(title);
  const written = writeMarkdown({
    type: 'root',
    children: [{ type: 'paragraph', children: [text(line)] }],
  }).trimEnd();
  return MAY_BE_MARKUP.test(line) || !isParagraph(line) ? written : line;
}

function isParagraph(line: string): boolean {
  const { children } = parseMarkdown(line);
  return children.length === 1 && children[0]?.type === 'paragraph';
}
