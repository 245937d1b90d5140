/** Stands in `left` for every code unit that has been read. */
export const READ = '\ue0f0';

/** The words of a citation, of which one part after the other is read and wiped out; offsets stay what they are. */
export interface Slate {
  readonly text: string;
  /** The text, with `READ` for what has been read. */
  left(): string;
  /** Reads the first match in what is left, if there is one. */
  take(pattern: RegExp): RegExpExecArray | null;
  wipe(start: number, end: number): void;
  /** A second slate, to try another reading on. */
  copy(): Slate;
}

export function openSlate(text: string, from = text): Slate {
  let left = from;
  const wipe = (start: number, end: number): void => {
    left = left.slice(0, start) + READ.repeat(end - start) + left.slice(end);
  };
  return {
    text,
    left: () => left,
    wipe,
    copy: () => openSlate(text, left),
    take(pattern) {
      const match = pattern.exec(left);
      if (match) wipe(match.index, match.index + match[0].length);
      return match;
    },
  };
}

/** A stretch of words between two separators. */
export interface Piece {
  /** Trimmed. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands behind it: a comma, a colon, a bracket, `READ`; empty at the end. */
  readonly after: string;
}

/** The words between the separators of `left`; pieces without a letter or digit are left out. */
export function piecesOf(left: string, separators: RegExp): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  const add = (to: number, after: string): void => {
    const part = left.slice(from, to);
    const start = from + (part.length - part.trimStart().length);
    const text = part.trim();
    if (/[\p{L}\p{Nd}]/u.test(text)) pieces.push({ text, start, end: start + text.length, after });
  };
  for (const match of left.matchAll(separators)) {
    add(match.index, match[0].trim());
    from = match.index + match[0].length;
  }
  add(left.length, '');
  return pieces;
}
