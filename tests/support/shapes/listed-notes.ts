import { NOTES_HEADING } from '../../../electron/export/flavours/plain-forms.ts';
import { type Line, lineOf, mapLines, type Raw, rawOf, type Shape, wordsOfShape } from './shape.ts';

const MARKER = /^link\(#note-(?:fn-)?(\d+)\)$/;
const BACK = /^link\(#note-fnref-\d+(?:-\d+)?\)$/;

/** A file whose footnotes are a list at its end, with links to and fro, as one whose footnotes are footnotes. */
export function withListedNotes(shapes: readonly Shape[]): readonly Shape[] {
  const last = shapes.at(-1);
  const heading = shapes.at(-2);
  if (!last || !('list' in last) || !heading || !isOfNotes(heading)) return shapes;
  const notes = last.items.map(({ blocks }) => mapLines(blocks, (line) => within(line, () => [])));
  const read = (line: Line): Line => within(line, (number) => [{ note: notes[number - 1] ?? [] }]);
  return mapLines(shapes.slice(0, -2), read);
}

/** A list of the person's own may stand below a heading, too. */
function isOfNotes(shape: Shape): boolean {
  return 'heading' in shape && wordsOfShape(shape) === NOTES_HEADING;
}

function within(line: Line, noteOf: (number: number) => readonly Raw[]): Line {
  return lineOf(
    rawOf(line).flatMap((piece) => {
      if (!('words' in piece)) return [piece];
      if (piece.marks.some((mark) => BACK.test(mark))) return [];
      const number = piece.marks.map((mark) => MARKER.exec(mark)?.[1]).find((one) => one !== undefined);
      return number === undefined ? [piece] : noteOf(Number(number));
    }),
  );
}
