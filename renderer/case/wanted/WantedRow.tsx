import { BookCheck, Check, ClipboardCopy } from 'lucide-react';
import type { DocumentId } from '#shared/model/ids.ts';
import type { WantedSource } from '#shared/model/source-graph.ts';
import { opensBy } from '../../bridge/opens-by.ts';
import { Button } from '../../ui/Button.tsx';
import type { LineProps } from '../../ui/page/LineList.tsx';
import type { OpenFromCase } from '../case-page.ts';
import { placeInWords } from '../graph/graph-words.ts';
import { hangsOn } from './wanted-words.ts';

interface Props {
  readonly wanted: WantedSource;
  readonly line: LineProps;
  /** Whether Tab leads to what stands beside the line. */
  readonly isStop: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onOpen: OpenFromCase;
  readonly onCopy: () => void;
  readonly onMatch: (document: DocumentId, title: string) => void;
  readonly onChoose: () => void;
}

const MOST_PLACES = 5;

/** A wanted work: what hangs on it, who cites it where, and what can be done about it. */
export function WantedRow(props: Props) {
  const { wanted, line, isStop, isOpen, onToggle, onOpen, onCopy, onMatch, onChoose } = props;
  const { called, raw, citedBy, suggestions } = wanted;
  const places = isOpen ? citedBy : citedBy.slice(0, MOST_PLACES);
  const beside = isStop ? 0 : -1;
  return (
    <article className="wanted" aria-label={called}>
      <button
        type="button"
        className="page__go wanted-name"
        aria-expanded={isOpen}
        aria-keyshortcuts="C M"
        {...line}
        onClick={onToggle}
      >
        <bdi className="wanted-called">{called}</bdi>
        <span className="wanted-facts">{hangsOn(wanted)}</span>
      </button>
      {isOpen && raw !== '' && raw !== called && (
        <blockquote className="wanted-raw" dir="auto">
          {raw}
        </blockquote>
      )}
      {places.length > 0 && (
        <ul className="wanted-places" aria-label={`Who cites ${called}`}>
          {places.map(({ documentId, revisionId, title, label, range }, index) => (
            <li key={index}>
              <button
                type="button"
                className="graph-place"
                tabIndex={beside}
                {...opensBy((where) =>
                  onOpen({ documentId, revisionId, ...(range ? { range } : {}) }, where),
                )}
              >
                <bdi>{title}</bdi>, {placeInWords({ label, range })}
              </button>
            </li>
          ))}
          {citedBy.length > places.length && (
            <li className="page__count">and {(citedBy.length - places.length).toLocaleString('en')} more</li>
          )}
        </ul>
      )}
      {suggestions.map(({ documentId, title, reason }) => (
        <p key={documentId} className="wanted-suggestion">
          <span>
            It may be <bdi>“{title}”</bdi>: {reason}
          </span>
          <Button size="s" icon={Check} tabIndex={beside} onClick={() => onMatch(documentId, title)}>
            It is
          </Button>
        </p>
      ))}
      <div className="page__acts">
        <Button size="s" icon={BookCheck} tabIndex={beside} onClick={onChoose}>
          It is this document…
        </Button>
        <Button size="s" variant="quiet" icon={ClipboardCopy} tabIndex={beside} onClick={onCopy}>
          Copy reference
        </Button>
      </div>
    </article>
  );
}
