import { Failed } from '#shared/ipc/result.ts';
import type { Repair } from '#shared/model/repair.ts';
import { startInText } from './body-places.ts';
import { LEFT_OUT, moveCharacters, withPiece } from './dropped-pieces.ts';
import { mendedAudit } from './mended-audit.ts';
import { withPageOf } from './page-marks.ts';
import type { TextToMend } from './text-to-mend.ts';

/** Takes a block out of the body; it can be put back as it was. */
export function leaveOut(
  text: TextToMend,
  { block: ordinal }: Extract<Repair, { kind: 'leave-out' }>,
): TextToMend {
  const { body, report } = text;
  const block = body[ordinal];
  if (!block) throw new Failed('conflict', 'This paragraph is not in the text.');
  if (body.length === 1) {
    throw new Failed('conflict', 'This is the only paragraph of the text, so it cannot be left out.');
  }
  const next = body[ordinal + 1];
  const mended = body.toSpliced(ordinal, 2, ...(next ? [withPageOf(block, next)] : []));
  const from = startInText(body, ordinal);
  const to = startInText(body, ordinal + 1);
  const { dropped, characters, notMarkers = [] } = report.audit;
  const audit = mendedAudit(text, mended, {
    dropped: withPiece(dropped, { text: block.text, reason: LEFT_OUT, before: ordinal, block }),
    characters: moveCharacters(characters, 'body', block.text),
    notMarkers: notMarkers
      .filter((start) => start < from || start >= to)
      .map((start) => (start >= to ? start - (to - from) : start)),
  });
  return { ...text, body: mended, report: { ...report, audit } };
}
