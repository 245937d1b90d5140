import type { Paragraph, PhrasingContent, Text } from 'mdast';

export function text(value: string): Text {
  return { type: 'text', value };
}

/** A paragraph for each run of lines; an empty line parts two paragraphs, any other line end is a hard break. */
export function linesToParagraphs(words: string): readonly Paragraph[] {
  return words
    .split(/(?:\r?\n|\r){2,}/)
    .filter((run) => run !== '')
    .map((run) => ({ type: 'paragraph', children: linesToPhrasing(run) }));
}

function linesToPhrasing(run: string): PhrasingContent[] {
  return run
    .split(/\r?\n|\r/)
    .filter((line) => line !== '')
    .flatMap((line, index) => (index === 0 ? [text(line)] : [{ type: 'break' as const }, text(line)]));
}
