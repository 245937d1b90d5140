import { Failed } from '#shared/ipc/result.ts';
import type { ImportedFootnote } from '#shared/model/document.ts';
import type { DroppedText } from '#shared/model/report.ts';
import type { Repair } from '#shared/model/repair.ts';
import type { ImportedBlock } from '#shared/model/text.ts';
import { findMarkers, labelKey } from '../../importers/footnotes/labels.ts';
import { languageWithin, type TextLanguage } from '#shared/metadata/guess-language.ts';
import { groupsOf, linesOf, rejoin } from '../../importers/plain-text/lines.ts';
import { startInText } from './body-places.ts';
import { moveCharacters, withoutPiece } from './dropped-pieces.ts';
import { mendedAudit } from './mended-audit.ts';
import { withoutPageOf } from './page-marks.ts';
import type { TextToMend } from './text-to-mend.ts';

/** Puts a dropped piece before a block of the body: as the block that it was, else as paragraphs. */
export function takeBack(
  text: TextToMend,
  { dropped: index, before }: Extract<Repair, { kind: 'take-back' }>,
): TextToMend {
  const { body, footnotes, report } = text;
  const piece = report.audit.dropped[index];
  const at = before ?? body.length;
  if (!piece || at > body.length) throw new Failed('conflict', 'This piece is not among what was left out.');
  if (piece.cut) {
    const message = 'Only the beginning of this piece is known, so it cannot be put back into the text.';
    throw new Failed('conflict', message);
  }
  const blocks = blocksOf(piece, text, footnotes);
  if (blocks.length === 0) throw new Failed('conflict', 'There are no words in this piece to put back.');
  const next = body[at];
  const behind = next && piece.block ? withoutPageOf(piece.block, next) : next;
  const mended = body.toSpliced(at, 1, ...blocks, ...(behind ? [behind] : []));
  const from = startInText(body, at);
  const length = blocks.reduce((sum, block) => sum + block.text.length + 1, 0);
  const { dropped, characters, notMarkers = [] } = report.audit;
  const audit = mendedAudit(text, mended, {
    dropped: withoutPiece(dropped, index, at, blocks.length),
    characters: moveCharacters(characters, 'dropped', piece.text),
    notMarkers: notMarkers.map((start) => (start >= from ? start + length : start)),
  });
  return { ...text, body: mended, report: { ...report, audit } };
}

function blocksOf(
  { text, block }: DroppedText,
  document: TextLanguage,
  footnotes: readonly ImportedFootnote[],
): readonly ImportedBlock[] {
  if (block) return [block];
  return groupsOf(linesOf(text.replaceAll(/[^\S\n]+/gu, ' '))).map((lines) => {
    const words = rejoin(lines);
    return {
      kind: 'paragraph',
      level: 1,
      text: words,
      ...languageWithin(words, document),
      spans: markersIn(words, footnotes),
    };
  });
}

/** Only what can be nothing but a marker, of a label that one note alone bears: nobody has read the words yet. */
function markersIn(words: string, footnotes: readonly ImportedFootnote[]): ImportedBlock['spans'] {
  return findMarkers(words).flatMap(({ start, end, label, weak }) => {
    const notes = footnotes.flatMap((note, ordinal) =>
      labelKey(note.label) === labelKey(label) ? [ordinal] : [],
    );
    const [footnote] = notes;
    return weak || footnote === undefined || notes.length > 1
      ? []
      : [{ kind: 'footnote-marker' as const, start, end, footnote }];
  });
}
