import { Link2, Link2Off } from 'lucide-react';
import type { Citation } from '#shared/model/citation.ts';
import { type CitationDisplay, displayCitation } from './citation-display.ts';

/** The works that a footnote names, as Ibid reads them. */
export function Citations({ citations }: { citations: readonly Citation[] }) {
  if (citations.length === 0) return null;
  return (
    <ul className="citations" aria-label="Works cited in this note">
      {citations.map((citation) => (
        <li key={citation.start} className="citation">
          <CitationLine shown={displayCitation(citation)} />
        </li>
      ))}
    </ul>
  );
}

function CitationLine({ shown }: { shown: CitationDisplay }) {
  const { lead, authors, title, container, issued, accessed, address } = shown;
  return (
    <>
      {lead !== null && <span className="citation-lead">{lead}</span>}
      {title !== null && <bdi className="citation-title">{title}</bdi>}
      <span className="citation-facts">
        {authors !== null && <bdi>{authors}</bdi>}
        {container !== null && <bdi className="citation-container">{container}</bdi>}
        {issued !== null && <bdi>{issued}</bdi>}
        {accessed !== null && <bdi>seen {accessed}</bdi>}
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
