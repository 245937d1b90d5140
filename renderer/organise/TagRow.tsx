import { ChevronDown, FileDown, Merge, PencilLine, Trash2 } from 'lucide-react';
import { TAG_COLOURS, type TagColour } from '#shared/model/colour.ts';
import type { TagUse } from '#shared/model/tag.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Menu } from '../ui/Menu.tsx';
import '../ui/tag-chip.css';

interface Props {
  readonly tag: TagUse;
  readonly onRename: () => void;
  /** Null where there is no other tag. */
  readonly onMerge: (() => void) | null;
  /** Null where no note has it. */
  readonly onExport: (() => void) | null;
  readonly onColour: (colour: TagColour) => void;
  readonly onDelete: () => void;
}

/** A tag in the list of all tags. */
export function TagRow({ tag, onRename, onMerge, onExport, onColour, onDelete }: Props) {
  const { name, colour } = tag;
  return (
    <li className="all-tags__tag">
      <Menu
        trigger={
          <button type="button" className="all-tags__colour" aria-label={`Colour of ${name}: ${colour}`}>
            <span className="tag-dot" data-colour={colour} />
            <ChevronDown aria-hidden size={12} />
          </button>
        }
        entries={TAG_COLOURS.map((one) => ({
          kind: 'choice',
          label: `${one.slice(0, 1).toUpperCase()}${one.slice(1)}`,
          checked: one === colour,
          sign: <span className="tag-dot" data-colour={one} />,
          onSelect: () => onColour(one),
        }))}
      />
      <span className="all-tags__name">
        <bdi>{name}</bdi>
      </span>
      <span className="all-tags__uses">{usesInWords(tag)}</span>
      <span className="all-tags__acts">
        <IconButton label={`Rename ${name}`} icon={PencilLine} size="s" onClick={onRename} />
        <IconButton
          label={`Merge ${name} into another tag`}
          icon={Merge}
          size="s"
          disabled={onMerge === null}
          onClick={() => onMerge?.()}
        />
        <IconButton
          label={`Export the notes with ${name}`}
          icon={FileDown}
          size="s"
          disabled={onExport === null}
          onClick={() => onExport?.()}
        />
        <IconButton label={`Delete ${name}`} icon={Trash2} size="s" onClick={onDelete} />
      </span>
    </li>
  );
}

function usesInWords({ documents, notes, passages }: TagUse): string {
  const parts = [
    [documents, 'document'],
    [notes, 'note'],
    [passages, 'passage'],
  ] as const;
  const used = parts.flatMap(([number, noun]) =>
    number === 0 ? [] : [`${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`],
  );
  return used.length === 0 ? 'Not used' : used.join(', ');
}
