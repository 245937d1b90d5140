import { ListFilter } from 'lucide-react';
import { Popover } from 'radix-ui';
import { type RefObject, useRef } from 'react';
import { ADDED_WITHIN, type Filter } from '#shared/model/filter.ts';
import type { DocumentFormat } from '#shared/model/formats.ts';
import { NO_FILTER } from '#shared/organisation/read-filter.ts';
import { Button } from '../ui/Button.tsx';
import { FORMAT_NAMES } from '../ui/format-names.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useShortcutOf } from '../bridge/own-shortcuts.tsx';
import { useOrganisation } from '../bridge/organisation.tsx';
import { TagChecklist } from '../ui/TagChecklist.tsx';
import { ADDED_CHOICES, languageName } from './filter-parts.ts';
import '../ui/popover.css';
import './filter-menu.css';

interface Props {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly onSave: () => void;
  /** Those that the library has documents of. */
  readonly formats: readonly DocumentFormat[];
  readonly languages: readonly string[];
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** What the lists can be narrowed to. Everything holds at once, while the list stays in view. */
export function FilterMenu({ filter, onFilter, onSave, formats, languages, open, onOpen }: Props) {
  const shortcutOf = useShortcutOf();
  const words = useRef<HTMLInputElement>(null);
  const isSaving = useRef(false);
  const isActive = JSON.stringify(filter) !== JSON.stringify(NO_FILTER);
  return (
    <Popover.Root open={open} onOpenChange={onOpen}>
      <Popover.Trigger asChild>
        <IconButton
          label={isActive ? 'Filter, in use' : 'Filter'}
          icon={ListFilter}
          size="s"
          shortcut={shortcutOf('filter')}
          className={isActive ? 'filter-menu__button--used' : ''}
        />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="ui-popover filter-menu"
          aria-label="Filter"
          // Beside the lists, which change while one chooses.
          side="right"
          align="start"
          sideOffset={36}
          collisionPadding={8}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            words.current?.focus();
          }}
          onCloseAutoFocus={() => {
            // The dialog gives the focus back to what has it when it opens, which is to be the button again.
            if (isSaving.current) queueMicrotask(onSave);
            isSaving.current = false;
          }}
        >
          <Fields
            filter={filter}
            formats={formats}
            languages={languages}
            words={words}
            onChange={(change) => onFilter({ ...filter, ...change })}
          />
          <div className="filter-menu__foot">
            <Button size="s" variant="quiet" disabled={!isActive} onClick={() => onFilter(NO_FILTER)}>
              Show everything
            </Button>
            <Button
              size="s"
              disabled={!isActive}
              onClick={() => {
                isSaving.current = true;
                onOpen(false);
              }}
            >
              Save…
            </Button>
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface FieldsProps extends Pick<Props, 'filter' | 'formats' | 'languages'> {
  readonly words: RefObject<HTMLInputElement | null>;
  readonly onChange: (change: Partial<Filter>) => void;
}

function Fields({ filter, formats, languages, words, onChange }: FieldsProps) {
  const { tags } = useOrganisation();
  return (
    <>
      <input
        ref={words}
        type="text"
        className="filter-menu__words"
        aria-label="Words of the title or the author"
        placeholder="Title or author"
        dir="auto"
        spellCheck={false}
        autoComplete="off"
        value={filter.words}
        onChange={(event) => onChange({ words: event.target.value })}
      />
      {tags.length > 0 && (
        <fieldset className="filter-menu__group">
          <legend>Tags</legend>
          <TagChecklist
            label="Filter by tags"
            tags={tags}
            chosen={filter.tags}
            onToggle={({ id }) => onChange({ tags: toggled(filter.tags, id), untagged: false })}
          />
          {filter.tags.length > 1 && (
            <Tick
              checked={filter.everyTag}
              words="All of them, not just one"
              onTick={(everyTag) => onChange({ everyTag })}
            />
          )}
        </fieldset>
      )}
      <fieldset className="filter-menu__group filter-menu__group--ticks">
        <legend>Only</legend>
        <Tick checked={filter.pinned} words="Pinned" onTick={(pinned) => onChange({ pinned })} />
        <Tick
          checked={filter.untagged}
          words="Without tags"
          onTick={(untagged) => onChange(untagged ? { untagged, tags: [] } : { untagged })}
        />
        <Tick
          checked={filter.collection === 'none'}
          words="In no collection"
          onTick={(none) => onChange({ collection: none ? 'none' : null })}
        />
      </fieldset>
      {formats.length > 1 && (
        <fieldset className="filter-menu__group filter-menu__group--ticks">
          <legend>Format</legend>
          {formats.map((format) => (
            <Tick
              key={format}
              checked={filter.formats.includes(format)}
              words={FORMAT_NAMES[format]}
              onTick={() => onChange({ formats: toggled(filter.formats, format) })}
            />
          ))}
        </fieldset>
      )}
      {languages.length > 1 && (
        <fieldset className="filter-menu__group filter-menu__group--ticks">
          <legend>Language</legend>
          {languages.map((language) => (
            <Tick
              key={language}
              checked={filter.languages.includes(language)}
              words={languageName(language)}
              onTick={() => onChange({ languages: toggled(filter.languages, language) })}
            />
          ))}
        </fieldset>
      )}
      <label className="filter-menu__added">
        Added
        <select
          value={filter.added ?? ''}
          onChange={(event) =>
            onChange({ added: ADDED_WITHIN.find((span) => span === event.target.value) ?? null })
          }
        >
          <option value="">At any time</option>
          {ADDED_CHOICES.map(({ span, name }) => (
            <option key={span} value={span}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

interface TickProps {
  readonly checked: boolean;
  readonly words: string;
  readonly onTick: (checked: boolean) => void;
}

function Tick({ checked, words, onTick }: TickProps) {
  return (
    <label className="filter-menu__tick">
      <input type="checkbox" checked={checked} onChange={(event) => onTick(event.target.checked)} />
      {words}
    </label>
  );
}

function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
