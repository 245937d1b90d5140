import { Tag as TagSign } from 'lucide-react';
import type { Tag } from '#shared/model/tag.ts';
import type { TagChoice } from './TagChecklist.tsx';
import { TagChip } from './TagChip.tsx';
import { TagPicker } from './TagPicker.tsx';
import './tag-line.css';

interface Props extends TagChoice {
  /** What has the tags: "Tags of this document". */
  readonly label: string;
  /** Those that cannot be taken away here. */
  readonly fixed?: readonly Tag['id'][];
}

/** The tags of one thing, and a button to choose others. */
export function TagLine({ label, fixed = [], ...choice }: Props) {
  const own = choice.tags.filter(({ id }) => choice.chosen.includes(id));
  return (
    <div className="tag-line">
      {own.length > 0 && (
        <ul className="tag-line__tags" aria-label={label}>
          {own.map((tag) => (
            <li key={tag.id}>
              <TagChip tag={tag} onRemove={fixed.includes(tag.id) ? undefined : () => choice.onToggle(tag)} />
            </li>
          ))}
        </ul>
      )}
      <TagPicker
        label={label}
        {...choice}
        trigger={
          <button type="button" dir="ltr" className="tag-line__add" aria-label={label} aria-haspopup="dialog">
            <TagSign aria-hidden size={13} /> {own.length === 0 ? 'Tag…' : ''}
          </button>
        }
      />
    </div>
  );
}
