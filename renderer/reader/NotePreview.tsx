import { Link2 } from 'lucide-react';
import { useMemo } from 'react';
import type { Footnote } from '#shared/model/text.ts';
import type { Direction } from '#shared/model/text.ts';
import { wordsAlone } from '#shared/text/picture-sign.ts';
import { AnchoredCard, anchorAt } from './AnchoredCard.tsx';
import { Citations } from './Citations.tsx';
import './mending/mending.css';

interface Props {
  readonly marker: HTMLElement;
  /** Null when the marker has no note. */
  readonly footnote: Footnote | null;
  /** All notes of the document. */
  readonly footnotes: readonly Footnote[];
  readonly language: string | null;
  readonly direction: Direction;
  readonly onClose: () => void;
  readonly onNote: (ordinal: number) => void;
  /** Asks which note the marker refers to; null where that cannot be changed. */
  readonly onMend: ((marker: HTMLElement) => void) | null;
  /** The pointer or the focus comes into the preview. */
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** The note of a marker, shown beside it without leaving the text. */
export function NotePreview(props: Props) {
  const { marker, footnote, footnotes, language, direction, onClose, onNote, onMend } = props;
  const { onEnter, onLeave } = props;
  const anchor = useMemo(() => anchorAt(marker), [marker]);
  return (
    <AnchoredCard
      anchor={anchor}
      label={footnote ? `Note ${footnote.label}` : 'Marker without a note'}
      role="tooltip"
      side="top"
      takesFocus={false}
      className="note-preview"
      onClose={onClose}
    >
      <div
        className="note-preview-all"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long note scrolls, so it needs a stop
        tabIndex={0}
        onPointerEnter={onEnter}
        onPointerLeave={onLeave}
        onFocus={onEnter}
        onBlur={onLeave}
      >
        {footnote ? (
          <>
            <p
              className="note-preview-text"
              dir={direction}
              {...(language === null ? {} : { lang: language })}
            >
              <span className="note-preview-label">{footnote.label}</span> {wordsAlone(footnote.text)}
            </p>
            <Citations
              note={footnote}
              footnotes={footnotes}
              direction={direction}
              onNote={onNote}
              onLeave={onClose}
            />
          </>
        ) : (
          <p className="note-preview-missing">
            This document has no note for the marker <bdi>{marker.textContent}</bdi>. It may have been lost
            before import.
          </p>
        )}
        {onMend && (
          <p className="note-preview-mend">
            <button type="button" onClick={() => onMend(marker)}>
              <Link2 size={13} aria-hidden /> {footnote ? 'Not the right note?' : 'Pair with a note…'}
            </button>
          </p>
        )}
      </div>
    </AnchoredCard>
  );
}
