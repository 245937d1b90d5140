import type { TagId } from '#shared/model/ids.ts';
import { useOrganisation } from '../bridge/organisation.tsx';
import { TagChip } from '../ui/TagChip.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';

const MOST = 2;

/** The first tags of a row, and how many more there are. In a narrow list they are dots that carry their names. */
export function RowTags({ ids }: { ids: readonly TagId[] }) {
  const { tags } = useOrganisation();
  const own = tags.filter(({ id }) => ids.includes(id));
  if (own.length === 0) return null;
  const more = own.length - MOST;
  return (
    <span className="row__tags" dir="ltr" title={own.map(({ name }) => name).join(', ')}>
      <VisuallyHidden>Tags: {own.map(({ name }) => name).join(', ')}</VisuallyHidden>
      <span className="row__chips" aria-hidden>
        {own.slice(0, MOST).map((tag) => (
          <TagChip key={tag.id} tag={tag} />
        ))}
        {more > 0 && <span className="row__more">+{more}</span>}
      </span>
      <span className="row__dots" aria-hidden>
        {own.slice(0, MOST + 1).map((tag) => (
          <span key={tag.id} className="tag-dot" data-colour={tag.colour} />
        ))}
      </span>
    </span>
  );
}
