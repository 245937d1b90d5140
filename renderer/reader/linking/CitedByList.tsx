import type { CitedBy } from '#shared/model/cited.ts';
import { besideIfAsked, type Where } from '../../bridge/where-to-open.ts';
import { reasonsInWords } from '#shared/citing/reasons-in-words.ts';

interface Props {
  readonly citing: readonly CitedBy[];
  readonly onOpen: (citing: CitedBy, where: Where) => void;
}

/** The notes of other documents that name this one. */
export function CitedByList({ citing, onOpen }: Props) {
  if (citing.length === 0) return null;
  return (
    <div className="report-part">
      <h3>Cited by</h3>
      <ul className="cited-by" aria-label="Cited by">
        {citing.map((one) => (
          <li key={`${one.revisionId} ${one.start}`}>
            <button
              type="button"
              className="cited-by__open"
              title="Ctrl opens it to the side"
              onClick={(event) => onOpen(one, besideIfAsked(event))}
            >
              <span>
                <bdi>{one.title}</bdi>, note <bdi>{one.label}</bdi>
              </span>
              <span className="cited-by__words" dir="auto">
                {one.raw}
              </span>
            </button>
            {one.state === 'suggested' && (
              <p className="cited-by__state">Suggested: {reasonsInWords(one.reasons)}</p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
