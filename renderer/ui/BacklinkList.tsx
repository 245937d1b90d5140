import type { Backlink, LinkEndView } from '#shared/model/link.ts';
import { LinkEndCard, titleOf } from './LinkEndCard.tsx';
import './link-list.css';

interface Props {
  readonly label: string;
  readonly backlinks: readonly Backlink[];
  readonly onOpen: (note: Extract<LinkEndView, { kind: 'note' }>) => void;
}

const HOW: Readonly<Record<Backlink['how'], string>> = {
  links: 'names it in its text',
  cites: 'cites it',
  quotes: 'quotes it',
};

/** Notes whose text points here. */
export function BacklinkList({ label, backlinks, onOpen }: Props) {
  return (
    <ul className="link-list" aria-label={label}>
      {backlinks.map(({ note, how }) => (
        <li key={`${note.id} ${how}`} className="link-list__link">
          <div className="link-list__says">{HOW[how]}</div>
          <button
            type="button"
            className="link-list__there"
            aria-label={`Open note: ${titleOf(note)}`}
            onClick={() => onOpen(note)}
          >
            <LinkEndCard end={note} />
          </button>
        </li>
      ))}
    </ul>
  );
}
