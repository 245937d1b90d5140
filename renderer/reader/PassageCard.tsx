import { Copy, FileText, X } from 'lucide-react';
import type { NoteId } from '#shared/model/ids.ts';
import type { PassageUse } from '#shared/model/passage.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import { type Anchor, AnchoredCard } from './AnchoredCard.tsx';
import { originInWords } from './anchor-words.ts';

/** Which passages are shown, and beside what. */
export interface OpenedPassages {
  readonly anchor: Anchor;
  readonly ids: readonly string[];
}

interface Props {
  readonly anchor: Anchor;
  readonly passages: readonly PassageUse[];
  readonly onOpenNote: (id: NoteId) => void;
  readonly onRemoveHighlight: (passage: PassageUse) => void;
  readonly onCopy: (passage: PassageUse) => void;
  readonly onClose: () => void;
}

/** The marked passages at a place, each with the notes that use it. */
export function PassageCard({ anchor, passages, onOpenNote, onRemoveHighlight, onCopy, onClose }: Props) {
  const label = passages.length === 1 ? 'Marked passage' : 'Marked passages';
  return (
    <AnchoredCard
      anchor={anchor}
      label={label}
      side="bottom"
      takesFocus
      className="passage-card"
      onClose={onClose}
    >
      <ul className="passage-list">
        {passages.map((passage) => (
          <li key={passage.id} className="passage">
            <blockquote className="passage-words" dir="auto">
              {shortened(wordsAlone(passage.quote.exact))}
            </blockquote>
            {passage.from !== null && <p className="passage-used">{originInWords(passage)}</p>}
            {passage.notes.length > 0 && (
              <>
                <p className="passage-used">
                  {passage.notes.length === 1 ? 'Used in the note' : 'Used in the notes'}
                </p>
                <ul className="passage-notes">
                  {passage.notes.map((note) => (
                    <li key={note.id}>
                      <button
                        type="button"
                        className="passage-note"
                        onClick={() => {
                          onClose();
                          onOpenNote(note.id);
                        }}
                      >
                        <FileText size={14} aria-hidden />
                        <bdi>{note.title === '' ? 'Untitled note' : note.title}</bdi>
                      </button>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <div className="passage-actions">
              <button type="button" onClick={() => onCopy(passage)}>
                <Copy size={14} aria-hidden /> Copy with reference
              </button>
              {passage.highlighted && (
                <button type="button" onClick={() => onRemoveHighlight(passage)}>
                  <X size={14} aria-hidden /> Remove highlight
                </button>
              )}
            </div>
          </li>
        ))}
      </ul>
    </AnchoredCard>
  );
}

const SHOWN_LETTERS = 180;

function shortened(words: string): string {
  if (words.length <= SHOWN_LETTERS) return words;
  const cut = words.lastIndexOf(' ', SHOWN_LETTERS);
  return `${words.slice(0, cut > 0 ? cut : SHOWN_LETTERS)} …`;
}
