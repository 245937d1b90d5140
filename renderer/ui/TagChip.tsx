import { X } from 'lucide-react';
import type { Tag } from '#shared/model/tag.ts';
import './tag-chip.css';

interface Props {
  readonly tag: Pick<Tag, 'name' | 'colour'>;
  /** Present where the tag can be taken away; a button beside the name does it. */
  readonly onRemove?: (() => void) | undefined;
}

/** A tag as it is shown wherever something has it. */
export function TagChip({ tag: { name, colour }, onRemove }: Props) {
  return (
    <span className="tag-chip" data-colour={colour}>
      <bdi className="tag-chip__name">{name}</bdi>
      {onRemove && (
        <button
          type="button"
          className="tag-chip__remove"
          aria-label={`Take away the tag ${name}`}
          onClick={onRemove}
        >
          <X aria-hidden size={11} />
        </button>
      )}
    </span>
  );
}
