import { useMemo } from 'react';
import type { Footnote } from '#shared/model/text.ts';
import type { Direction } from '#shared/model/text.ts';
import { AnchoredCard, anchorAt } from './AnchoredCard.tsx';
import { Citations } from './Citations.tsx';

interface Props {
  readonly marker: HTMLElement;
  /** Null when the marker has no note. */
  readonly footnote: Footnote | null;
  readonly language: string | null;
  readonly direction: Direction;
  readonly onClose: () => void;
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
}

/** The note of a marker, shown beside it without leaving the text. */
export function NotePreview({
  marker,
  footnote,
  language,
  direction,
  onClose,
  onPointerEnter,
  onPointerLeave,
}: Props) {
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
      <div onPointerEnter={onPointerEnter} onPointerLeave={onPointerLeave}>
        {footnote ? (
          <>
            <p
              className="note-preview-text"
              dir={direction}
              {...(language === null ? {} : { lang: language })}
            >
              <span className="note-preview-label">{footnote.label}</span> {footnote.text}
            </p>
            <Citations citations={footnote.citations} />
          </>
        ) : (
          <p className="note-preview-missing">
            This document has no note for the marker <bdi>{marker.textContent}</bdi>. It may have been lost
            before import.
          </p>
        )}
      </div>
    </AnchoredCard>
  );
}
