import type { LexicalEditor } from 'lexical';
import type { Hit } from '#shared/find/wanted-words.ts';
import { blockAt, type NoteBlock } from './note-blocks.ts';

/** Where a hit is drawn; of one in a footnote that is its marker. Null while it is not on screen. */
export function rangeOfHit(
  editor: LexicalEditor,
  blocks: readonly NoteBlock[],
  hit: Hit,
): StaticRange | null {
  const block = blockAt(blocks, hit.start);
  if (block === null) return null;
  const start = hit.start - block.start;
  const end = hit.end - block.start;
  if (block.kind === 'text') {
    const texts = block.pieces.flatMap((piece) => {
      const text = firstText(editor.getElementByKey(piece.key));
      return text ? [{ text, start: piece.start, length: piece.length }] : [];
    });
    return rangeIn(texts, start, end);
  }
  const element = editor.getElementByKey(block.key);
  if (element === null) return null;
  if (block.kind === 'footnote') {
    const marker = textsOf(element)[0];
    return marker ? rangeIn([{ text: marker, start: 0, length: marker.length }], 0, marker.length) : null;
  }
  let at = 0;
  const paragraphs = [...element.querySelectorAll('blockquote p')].flatMap((paragraph) => {
    const texts = textsOf(paragraph).map((text) => {
      const placed = { text, start: at, length: text.length };
      at += text.length;
      return placed;
    });
    // The paragraphs of a passage are parted by a line feed.
    at += 1;
    return texts;
  });
  return rangeIn(paragraphs, start, end);
}

interface PlacedText {
  readonly text: Text;
  readonly start: number;
  readonly length: number;
}

function rangeIn(texts: readonly PlacedText[], start: number, end: number): StaticRange | null {
  const first = texts.find((one) => one.start + one.length > start);
  const last = texts.findLast((one) => one.start < end);
  if (!first || !last || first.start > last.start) return null;
  return new StaticRange({
    startContainer: first.text,
    startOffset: Math.min(Math.max(start - first.start, 0), first.text.length),
    endContainer: last.text,
    endOffset: Math.min(end - last.start, last.text.length),
  });
}

function firstText(element: Element | null): Text | undefined {
  return element ? textsOf(element)[0] : undefined;
}

function textsOf(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) texts.push(node);
  return texts;
}
