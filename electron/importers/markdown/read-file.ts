import type { Root, RootContent, Yaml } from 'mdast';
import type { ImportedBlock } from '#shared/model/text.ts';
import type { DroppedText } from '#shared/model/report.ts';
import { emptyTally, type Tally } from '../html/losses.ts';
import { weighedLanguage, type TextLanguage } from '#shared/metadata/guess-language.ts';
import type { PictureShelf } from '../pictures/picture-shelf.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { HTML_TAGS } from './read-inline.ts';
import { readTree, type TreeReading } from './read-tree.ts';
import { referencesIn, type References } from './references.ts';

export interface ReadPiece {
  readonly piece: Piece;
  readonly blocks: readonly ImportedBlock[];
  /** UTF-16 code units of the source that are in none of the blocks. */
  readonly droppedLength: number;
}

/** A file read as Markdown alone: what is a note, a title or clutter among its blocks is not yet told. */
export interface ReadFile {
  readonly front: FrontMatter | null;
  /** Where the front matter stands that was read. */
  readonly frontNode: Yaml | null;
  readonly references: References;
  readonly pieces: readonly ReadPiece[];
  /** Of the notes that Markdown itself knows, in the order of `references.notes`. */
  readonly noteBlocks: readonly {
    readonly blocks: readonly ImportedBlock[];
    readonly droppedLength: number;
  }[];
  readonly language: TextLanguage;
  readonly tally: Tally;
  readonly dropped: readonly DroppedText[];
}

export function readFile(root: Root, source: string, shelf: PictureShelf): ReadFile {
  const [first] = root.children;
  const front = first?.type === 'yaml' ? readFrontMatter(first.value) : null;
  const frontNode = front && first?.type === 'yaml' ? first : null;
  const language = weighedLanguage(
    front?.language ?? null,
    source.slice(frontNode?.position?.end.offset ?? 0),
  );
  const references = referencesIn(root);
  const tally = emptyTally();
  const dropped: DroppedText[] = [];
  const tags: string[] = [];
  let droppedLength = 0;
  const reading: TreeReading = {
    source,
    language,
    definitions: references.definitions,
    notes: references.byIdentifier,
    addressNotes: references.byAddress,
    pageUrl: front?.url ?? null,
    tally,
    shelf,
    drop(text, reason, length = text.length) {
      droppedLength += length;
      if (reason === HTML_TAGS) tags.push(text);
      else dropped.push({ text, reason });
    },
  };
  const read = (nodes: readonly Piece['node'][], number: string | null) => {
    droppedLength = 0;
    const blocks = readTree(nodes, number, reading);
    return { blocks, droppedLength };
  };
  const isElsewhere = ({ node }: Piece) =>
    /^(?:definition|footnoteDefinition)$/.test(node.type) || node === frontNode;
  const pieces = piecesOf(root, source)
    .filter((piece) => !isElsewhere(piece))
    .map((piece) => ({ piece, ...read([piece.node], piece.number) }));
  const noteBlocks = references.notes.map((note) =>
    read(note.type === 'definition' ? [addressAsText(note)] : note.children, null),
  );
  if (tags.length > 0) dropped.push({ text: tags.filter((tag) => tag !== '').join(' '), reason: HTML_TAGS });
  return { front, frontNode, references, pieces, noteBlocks, language, tally, dropped };
}

function addressAsText({
  url,
  title,
}: {
  readonly url: string;
  readonly title?: string | null | undefined;
}): RootContent {
  const link: RootContent = { type: 'link', url, children: [{ type: 'text', value: url }] };
  return { type: 'paragraph', children: title ? [link, { type: 'text', value: ` ${title}` }] : [link] };
}
