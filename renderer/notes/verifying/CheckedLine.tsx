import { type CheckedQuotation, isSound, type SealedPlaceInLibrary } from '#shared/model/seal.ts';
import type { NoteId } from '#shared/model/ids.ts';
import { Button } from '../../ui/Button.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { type DiffPiece, diffPieces } from './diff-pieces.ts';
import { VERDICT_WORDS } from './verdicts.ts';

export interface CheckedRow {
  readonly checked: CheckedQuotation;
  /** Null where the library has not the text. */
  readonly place: SealedPlaceInLibrary | null;
  readonly note: NoteId | null;
}

interface Props {
  readonly row: CheckedRow;
  readonly onOpenSource: (place: SealedPlaceInLibrary) => void;
  readonly onOpenNote: (id: NoteId) => void;
}

/** What became of one quotation. */
export function CheckedLine({ row: { checked, place, note }, onOpenSource, onOpenNote }: Props) {
  const { status, note: file, footnote, title, quotation, reason, diff } = checked;
  const { words, icon: Icon } = VERDICT_WORDS[status];
  return (
    <li className="verified__line" data-sound={isSound(status)}>
      <p className="verified__verdict">
        <Icon aria-hidden size={16} />
        <span>{words}</span>
        <span className="verified__where">
          <bdi>{file}</bdi>, note <bdi>{footnote}</bdi>
        </span>
      </p>
      {title !== null && (
        <p className="verified__source" dir="auto">
          {title}
        </p>
      )}
      {diff === null ? (
        quotation !== null && (
          <blockquote className="verified__words" dir="auto">
            {quotation}
          </blockquote>
        )
      ) : (
        <Difference diff={diff} />
      )}
      {reason !== null && <p className="verified__source">{reason}</p>}
      {(place !== null || note !== null) && (
        <div className="verified__acts">
          {place !== null && (
            <Button size="s" variant="quiet" onClick={() => onOpenSource(place)}>
              Open source
            </Button>
          )}
          {note !== null && (
            <Button size="s" variant="quiet" onClick={() => onOpenNote(note)}>
              Open note
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

const TAGS = { both: 'span', sealed: 'del', written: 'ins' } as const;
const SAID = { both: null, sealed: ' (in the source: ', written: ' (in the note: ' } as const;

function Difference({ diff }: { diff: string }) {
  return (
    <blockquote className="verified__words" dir="auto">
      {diffPieces(diff).map((piece, index) => (
        <Changed key={index} piece={piece} />
      ))}
    </blockquote>
  );
}

function Changed({ piece: { words, side } }: { piece: DiffPiece }) {
  const Tag = TAGS[side];
  if (side === 'both') return <Tag>{words}</Tag>;
  return (
    <Tag className="verified__change">
      <VisuallyHidden>{SAID[side]}</VisuallyHidden>
      {words}
      <VisuallyHidden>) </VisuallyHidden>
    </Tag>
  );
}
