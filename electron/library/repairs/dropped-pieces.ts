import type { CharacterAccount, DroppedText } from '#shared/model/report.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';

export const LEFT_OUT = 'left out by hand';

/** The pieces without the one of this index, whose `count` blocks now stand before what was block `at`. */
export function withoutPiece(
  dropped: readonly DroppedText[],
  index: number,
  at: number,
  count: number,
): readonly DroppedText[] {
  return dropped
    .map((piece, place) => {
      const { before } = piece;
      // Of those that stood before the same block, the later ones now stand behind what was put back.
      const isBehind = before !== undefined && (before > at || (before === at && place > index));
      return isBehind ? { ...piece, before: before + count } : piece;
    })
    .toSpliced(index, 1);
}

/** The pieces with one more, which was block `piece.before`, in its place among them. */
export function withPiece(
  dropped: readonly DroppedText[],
  piece: DroppedText & { readonly before: number },
): readonly DroppedText[] {
  const behind = dropped.findIndex(({ before }) => before !== undefined && before > piece.before);
  const moved = dropped.map((other) =>
    other.before !== undefined && other.before > piece.before
      ? { ...other, before: other.before - 1 }
      : other,
  );
  return moved.toSpliced(behind < 0 ? moved.length : behind, 0, piece);
}

/** The source's characters stay as many as they are; a picture is none of them. */
export function moveCharacters(
  account: CharacterAccount,
  from: 'body' | 'dropped',
  text: string,
): CharacterAccount {
  const to = from === 'body' ? 'dropped' : 'body';
  const moved = Math.min(wordsAlone(text).length, account[from]);
  return { ...account, [from]: account[from] - moved, [to]: account[to] + moved };
}
