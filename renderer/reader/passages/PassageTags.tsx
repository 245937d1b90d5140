import { Tag as TagSign } from 'lucide-react';
import type { PassageUse } from '#shared/model/passage.ts';
import type { Tag } from '#shared/model/tag.ts';
import { TagChip } from '../../ui/TagChip.tsx';
import { TagPicker } from '../../ui/TagPicker.tsx';
import type { TagActs } from './use-tag-acts.ts';

interface Props {
  readonly passage: Pick<PassageUse, 'id' | 'tags'>;
  readonly tags: readonly Tag[];
  readonly acts: TagActs;
}

/** The tags of a passage, and the way to give it others. */
export function PassageTags({ passage, tags, acts }: Props) {
  const own = tags.filter(({ id }) => passage.tags.includes(id));
  return (
    <div className="passage-tags">
      {own.map((tag) => (
        <TagChip key={tag.id} tag={tag} onRemove={() => acts.take(passage.id, tag.id)} />
      ))}
      <TagPicker
        label="Tags of this passage"
        tags={tags}
        chosen={passage.tags}
        onToggle={({ id }) =>
          passage.tags.includes(id) ? acts.take(passage.id, id) : acts.give(passage.id, id)
        }
        onCreate={(name) => acts.make(passage.id, name)}
        trigger={
          <button type="button" className="passage-tag-add">
            <TagSign size={14} aria-hidden /> {own.length === 0 ? 'Tag' : 'Tags…'}
          </button>
        }
      />
    </div>
  );
}
