import type { FoundPlace } from '#shared/model/case-findings.ts';
import { opensBy } from '../../bridge/opens-by.ts';
import { markedPieces } from '../../ui/marked-pieces.ts';
import type { OpenFromCase } from '../case-page.ts';

interface Props {
  readonly place: FoundPlace;
  /** Whether its document is named, where nothing around it does. */
  readonly titled?: boolean;
  /** Words that another place has as well: ranges of its own. */
  readonly marks?: readonly { readonly start: number; readonly end: number }[];
  readonly onOpen: OpenFromCase;
}

/** Shown of a long place before a person opens it. */
const SHOWN_LETTERS = 900;

/** A place in its words, and the way there. */
export function FoundPlaceButton({ place, titled = false, marks = [], onOpen }: Props) {
  const { documentId, revisionId, start, end, title, words, direction } = place;
  const isLong = words.length > SHOWN_LETTERS;
  const text = isLong ? words.slice(0, words.lastIndexOf(' ', SHOWN_LETTERS)) : words;
  const open = opensBy((where) => onOpen({ documentId, revisionId, range: { start, end } }, where));
  return (
    <button
      type="button"
      className="page__go found-place"
      title="Opens its place. Ctrl opens it in a tab, with Shift to the side"
      {...open}
    >
      {titled && (
        <span className="finding__facts found-place__title">
          <bdi>{title}</bdi>
        </span>
      )}
      <span className="found-place__words" dir={direction}>
        {markedPieces({ text, marks }).map((piece) =>
          piece.marked ? (
            <mark key={piece.start}>{piece.text}</mark>
          ) : (
            <span key={piece.start}>{piece.text}</span>
          ),
        )}
        {isLong && ' …'}
      </span>
    </button>
  );
}
