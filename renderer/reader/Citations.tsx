import { CornerLeftUp, Link2, Link2Off } from 'lucide-react';
import { Fragment } from 'react';
import type { Citation } from '#shared/model/citation.ts';
import type { Direction, Footnote } from '#shared/model/text.ts';
import { CitedSourceLines } from './linking/CitedSourceLines.tsx';
import { type CitationDisplay, displayCitation, workMeant } from './citation-display.ts';

interface Props {
  readonly note: Footnote;
  /** All notes of the document: `Ibid.` means a work of another one. */
  readonly footnotes: readonly Footnote[];
  readonly direction: Direction;
  readonly onNote: (ordinal: number) => void;
  /** Before something opens elsewhere. */
  readonly onLeave: () => void;
}

/** The works that a footnote names, as Ibid reads them. */
export function Citations({ note, footnotes, direction, onNote, onLeave }: Props) {
  if (note.citations.length === 0) return null;
  return (
    <ul className="citations" dir={direction} aria-label="Works cited in this note">
      {note.citations.map((citation, index) => (
        <li key={citation.start} className="citation">
          <CitationLine shown={displayCitation(citation)} />
          {citation.backReference && (
            <Antecedent citation={citation} note={note} footnotes={footnotes} onNote={onNote} />
          )}
          <CitedSourceLines footnote={note.ordinal} citation={index} onLeave={onLeave} />
        </li>
      ))}
    </ul>
  );
}

/** What `Ibid.` and its like mean: concluded from the other notes, and so set apart from what is printed. */
function Antecedent({
  citation,
  note,
  footnotes,
  onNote,
}: Omit<Props, 'direction' | 'onLeave'> & { citation: Citation }) {
  const meant = workMeant(citation, footnotes);
  if (!meant) {
    return citation.item.title === undefined ? (
      <span className="citation-lead">Points back to a work; which one is not certain</span>
    ) : null;
  }
  const { ordinal, label } = meant.note;
  return (
    <>
      {ordinal === note.ordinal ? (
        <span className="citation-lead">the work named before in this note</span>
      ) : (
        <button
          type="button"
          className="citation-antecedent"
          aria-label={`The work of note ${label}. Go to note ${label}`}
          onClick={() => onNote(ordinal)}
        >
          <CornerLeftUp size={12} aria-hidden />
          <span>
            the work of note <bdi>{label}</bdi>
          </span>
        </button>
      )}
      <CitationLine shown={displayCitation(withoutPage(meant.citation))} />
    </>
  );
}

/** The page that the other note cites is not the one that this one does. */
function withoutPage({ item: { page: _page, ...item }, ...citation }: Citation): Citation {
  return { ...citation, lead: null, item };
}

function CitationLine({ shown }: { shown: CitationDisplay }) {
  const { lead, authors, title, people, container, archive, issued, accessed, address } = shown;
  const facts = [
    authors !== null && <bdi>{authors}</bdi>,
    people !== null && <bdi>{people}</bdi>,
    container !== null && <bdi className="citation-container">{container}</bdi>,
    archive !== null && <bdi>{archive}</bdi>,
    issued !== null && <bdi>{issued}</bdi>,
    accessed !== null && <bdi>seen {accessed}</bdi>,
  ].filter((fact) => fact !== false);
  return (
    <>
      {lead !== null && <span className="citation-lead">{lead}</span>}
      {title !== null && <bdi className="citation-title">{title}</bdi>}
      <span>
        {facts.map((fact, index) => (
          // Outside of what it parts: inside, it would stand on that side where those words begin.
          <Fragment key={index}>
            {index > 0 && ' · '}
            {fact}
          </Fragment>
        ))}
      </span>
      {address !== null && (
        <span className={address.missing ? 'citation-address citation-address-missing' : 'citation-address'}>
          {address.missing ? <Link2Off size={13} aria-hidden /> : <Link2 size={13} aria-hidden />}
          <bdi>{address.text}</bdi>
        </span>
      )}
    </>
  );
}
