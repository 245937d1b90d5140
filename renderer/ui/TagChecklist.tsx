import type { RefObject } from 'react';
import type { TagId } from '#shared/model/ids.ts';
import type { Tag } from '#shared/model/tag.ts';
import { tidyTagName } from '#shared/organisation/name.ts';
import { Checklist } from './Checklist.tsx';
import './tag-chip.css';

export interface TagChoice {
  readonly tags: readonly Tag[];
  readonly chosen: readonly TagId[];
  /** Those that only some of several things have. */
  readonly mixed?: readonly TagId[] | undefined;
  readonly onToggle: (tag: Tag) => void;
  /** Makes a tag of this name and chooses it; absent where none can be made. */
  readonly onCreate?: ((name: string) => void) | undefined;
}

interface Props extends TagChoice {
  readonly label: string;
  readonly field?: RefObject<HTMLInputElement | null>;
}

/** Tags to tick. */
export function TagChecklist({ label, tags, chosen, mixed = [], onToggle, onCreate, field }: Props) {
  return (
    <Checklist
      label={label}
      field={field}
      placeholder={onCreate ? 'Find or make a tag' : 'Find a tag'}
      empty={onCreate ? 'No tags yet. Write a name to make one.' : 'No tags yet.'}
      entries={tags.map((tag) => ({
        key: tag.id,
        name: tag.name,
        checked: mixed.includes(tag.id) ? ('mixed' as const) : chosen.includes(tag.id),
        sign: <span className="tag-dot" data-colour={tag.colour} />,
        tag,
      }))}
      onToggle={({ tag }) => onToggle(tag)}
      making={onCreate && { tidy: tidyTagName, onMake: onCreate }}
    />
  );
}
