import { Pencil, X } from 'lucide-react';
import type { MouseEvent } from 'react';
import type { LinkEndView, LinkView } from '#shared/model/link.ts';
import { IconButton } from './IconButton.tsx';
import { endInWords, LinkEndCard } from './LinkEndCard.tsx';
import './link-list.css';

interface Props {
  readonly label: string;
  readonly links: readonly LinkView[];
  /** Shows the end that the link is seen from as well, where several are seen together. */
  readonly fromMany?: boolean;
  readonly onOpen: (end: LinkEndView, event: MouseEvent) => void;
  readonly onChange: (link: LinkView) => void;
  readonly onDelete: (link: LinkView) => void;
}

/** Links as they read from here, each with its other end in view. */
export function LinkList({ label, links, fromMany = false, onOpen, onChange, onDelete }: Props) {
  return (
    <ul className="link-list" aria-label={label}>
      {links.map((link) => (
        <li key={`${link.id} ${link.forward}`} className="link-list__link">
          {fromMany && <LinkEndCard end={link.here} />}
          <div className="link-list__says">
            <span>{link.says}</span>
            <IconButton
              label={`Change this link: ${link.says} ${endInWords(link.there)}`}
              icon={Pencil}
              size="s"
              onClick={() => onChange(link)}
            />
            <IconButton
              label={`Delete this link: ${link.says} ${endInWords(link.there)}`}
              icon={X}
              size="s"
              onClick={() => onDelete(link)}
            />
          </div>
          <button
            type="button"
            className="link-list__there"
            aria-label={`Open: ${endInWords(link.there)}`}
            title="Ctrl opens it to the side"
            onClick={(event) => onOpen(link.there, event)}
          >
            <LinkEndCard end={link.there} />
          </button>
          {link.comment !== '' && (
            <p className="link-list__comment" dir="auto">
              {link.comment}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
