import { whereAsked } from '../bridge/where-to-open.ts';
import { HitLine } from './HitLine.tsx';
import type { Hit } from './hits.ts';
import { hitsInWords } from './found-in-words.ts';
import type { LibrarySearch } from './use-library-search.ts';
import './hit-list.css';

/** The hits under their documents. The focus stays in the search field, which goes through them with the arrows. */
export function HitList({ search }: { search: LibrarySearch }) {
  const { groups, active, listId, idOf, open, activate } = search;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region needs a stop
    <div className="hit-list" role="group" aria-label="Hits" tabIndex={0}>
      <div id={listId} role="listbox" aria-label="Search results">
        {groups.map(({ key, title, about, total, hits, first }) => (
          <div key={key} className="hit-list__group" role="group" aria-label={labelOf(title, total)}>
            {title !== '' && (
              <p className="hit-list__title" dir="auto" aria-hidden>
                <span className="hit-list__name">{title}</span>
                {total > 1 && <span className="hit-list__count">{hitsInWords(total)}</span>}
                {about !== '' && <bdi className="hit-list__about">{about}</bdi>}
              </p>
            )}
            {hits.map((hit, offset) => {
              const mine = first + offset;
              return (
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the keys are taken by the search field, where the focus stays
                <div
                  key={keyOf(hit)}
                  id={idOf(mine)}
                  className={`hit hit--${hit.kind}`}
                  role="option"
                  aria-selected={mine === active}
                  onClick={(event) => {
                    activate(mine);
                    open(hit, whereAsked(event));
                  }}
                >
                  <HitLine hit={hit} />
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </div>
  );
}

function labelOf(title: string, total: number): string {
  if (title === '') return 'More';
  return total > 1 ? `${title}, ${hitsInWords(total)} hits` : title;
}

function keyOf(hit: Hit): string {
  switch (hit.kind) {
    case 'work':
      return `work ${hit.group.document.id}`;
    case 'passage':
      return `passage ${hit.hit.comment ?? hit.hit.revisionId} ${hit.hit.start} ${hit.hit.end}`;
    case 'note':
      return `note ${hit.hit.note.id}`;
    case 'more':
      return 'more';
  }
}
