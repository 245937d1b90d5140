import { useEffect, useRef } from 'react';
import { resemblanceInWords } from '#shared/resemblance/in-words.ts';
import { askedOf, type Proposal } from './proposals.ts';

/** Every document that would become a new revision, beside the one that it would become a revision of. */
export function VersionsQuestion({ versions }: { versions: readonly Proposal[] }) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => list.current?.focus(), []);
  return (
    <ul ref={list} className="import-summary versions-question" aria-label="New versions" tabIndex={-1}>
      {versions.map((proposal) => {
        const asked = askedOf(proposal);
        if (!asked) return null;
        return (
          <li key={proposal.revisionId} className="import-summary__line">
            <span className="versions-question__titles">
              <bdi>{proposal.document.title}</bdi>
              <span className="versions-question__older">
                <bdi>{proposal.document.fileName}</bdi> · new revision of “<bdi>{asked.document.title}</bdi>”
                from <bdi>{asked.document.fileName}</bdi>
              </span>
            </span>
            <span className="import-summary__note">{resemblanceInWords(asked)}</span>
          </li>
        );
      })}
    </ul>
  );
}
