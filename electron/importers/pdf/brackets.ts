import type { Line } from './lines.ts';
import { mirror } from './right-to-left.ts';

const OPENING = '([{«‹';
const CLOSING = ')]}»›';

/**
 * In a line from right to left some programs name a bracket after its shape, and others after its meaning. Which one
 * a page was made by shows when its brackets close what they open. `lines` take brackets to be named after shapes.
 */
export function settleBrackets(lines: readonly Line[]): readonly Line[] {
  const brackets = lines.flatMap(({ text, mirrored }) => mirrored.map((at) => text.charAt(at)));
  if (misfits(brackets) <= misfits(brackets.map(mirror))) return lines;
  return lines.map((line) => (line.mirrored.length === 0 ? line : { ...line, text: turned(line) }));
}

/** How many close nothing, or are not closed. */
function misfits(brackets: readonly string[]): number {
  let [open, count] = [0, 0];
  for (const bracket of brackets) {
    if (OPENING.includes(bracket)) open += 1;
    else if (CLOSING.includes(bracket) && open > 0) open -= 1;
    else if (CLOSING.includes(bracket)) count += 1;
  }
  return count + open;
}

function turned({ text, mirrored }: Line): string {
  return mirrored.reduce(
    (line, at) => line.slice(0, at) + mirror(line.charAt(at)) + line.slice(at + 1),
    text,
  );
}
