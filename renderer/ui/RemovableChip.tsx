import { X } from 'lucide-react';
import type { TagColour } from '#shared/model/colour.ts';
import './tag-chip.css';
import './removable-chip.css';

interface Props {
  readonly words: string;
  /** Of a tag; absent for anything else. */
  readonly colour?: TagColour | undefined;
  /** What removing it does, for those who do not see it. */
  readonly removal: string;
  readonly onRemove: () => void;
}

/** A line of a list of what something is narrowed to, which can be taken away. */
export function RemovableChip({ words, colour, removal, onRemove }: Props) {
  return (
    <li className={colour ? 'tag-chip removable-chip' : 'removable-chip'} data-colour={colour}>
      <bdi className="tag-chip__name">{words}</bdi>
      <button type="button" className="removable-chip__remove" aria-label={removal} onClick={onRemove}>
        <X aria-hidden size={12} />
      </button>
    </li>
  );
}
