import { ListFilter } from 'lucide-react';
import { type RefObject, useRef } from 'react';
import { ADDED_WITHIN, type Filter } from '#shared/model/filter.ts';
import type { DocumentFormat } from '#shared/model/formats.ts';
import { NO_FILTER } from '#shared/organisation/read-filter.ts';
import { BesidePopover } from '../ui/BesidePopover.tsx';
import { Button } from '../ui/Button.tsx';
import { FORMAT_NAMES } from '../ui/format-names.ts';
import { useShortcutOf } from '../bridge/own-shortcuts.tsx';
import { useOrganisation } from '../bridge/organisation.tsx';
import { TagChecklist } from '../ui/TagChecklist.tsx';
import { Tick } from '../ui/Tick.tsx';
import { ADDED_CHOICES, languageName } from './filter-parts.ts';
import '../ui/field.css';
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
    <BesidePopover
      label="Filter"
      icon={ListFilter}
      shortcut={shortcutOf('filter')}
      isUsed={isActive}
      className="filter-menu"
      offset={36}
      firstField={words}
      open={open}
      onOpen={onOpen}
      onClosed={() => {
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
      <div className="beside-popover__foot">
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
    </BesidePopover>
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
        className="ui-field ui-field--quiet"
        aria-label="Words of the title or the author"
        placeholder="Title or author"
        dir="auto"
        spellCheck={false}
        autoComplete="off"
        value={filter.words}
        onChange={(event) => onChange({ words: event.target.value })}
      />
      {tags.length > 0 && (
        <fieldset>
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
      <fieldset className="filter-menu__ticks">
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
        <fieldset className="filter-menu__ticks">
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
        <fieldset className="filter-menu__ticks">
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
          className="ui-field ui-field--quiet"
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

function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
