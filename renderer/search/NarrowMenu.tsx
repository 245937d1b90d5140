import { ListFilter } from 'lucide-react';
import { Popover } from 'radix-ui';
import type { Facet, FacetName, SearchAsk } from '#shared/model/search.ts';
import type { KeptAsk } from '#shared/model/saved-search.ts';
import { sentenceFor } from '../bridge/client.ts';
import { useShortcutOf } from '../bridge/own-shortcuts.tsx';
import { Button } from '../ui/Button.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { facetWords } from './facet-words.ts';
import { isNarrowed, NOT_NARROWED, withValue } from './search-ask.ts';
import type { Facets } from './use-facets.ts';
import '../ui/popover.css';
import './narrow-menu.css';

interface Props {
  readonly ask: SearchAsk;
  readonly counted: Facets;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onChange: (change: Partial<KeptAsk>) => void;
}

const FACET_NAMES: Readonly<Record<FacetName, string>> = {
  type: 'Type',
  language: 'Language',
  collection: 'Collection',
  source: 'Source',
  date: 'Date',
};

/** What the results can be narrowed to, with how many there are of each, and how exactly words are taken. */
export function NarrowMenu({ ask, counted, open, onOpen, onChange }: Props) {
  const shortcutOf = useShortcutOf();
  const isUsed = isNarrowed(ask);
  const shown = counted.facets.filter(({ values }) => values.length > 0);
  return (
    <Popover.Root open={open} onOpenChange={onOpen}>
      <Popover.Trigger asChild>
        <IconButton
          label={isUsed ? 'Narrow, in use' : 'Narrow'}
          icon={ListFilter}
          size="s"
          shortcut={shortcutOf('filter')}
          className={isUsed ? 'narrow-menu__button--used' : ''}
        />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="ui-popover narrow-menu"
          aria-label="Narrow"
          // Beside the results, which change while one chooses.
          side="right"
          align="start"
          sideOffset={36}
          collisionPadding={8}
        >
          <fieldset className="narrow-menu__group">
            <legend>Words</legend>
            <Tick
              checked={ask.stems}
              words="Other forms of the words"
              onTick={(stems) => onChange({ stems })}
            />
            <Tick checked={ask.typos} words="Allow typing errors" onTick={(typos) => onChange({ typos })} />
          </fieldset>
          {counted.error !== null && <ErrorNote>{sentenceFor(counted.error)}</ErrorNote>}
          {shown.map((facet) => (
            <Values
              key={facet.name}
              facet={facet}
              chosen={ask.facets[facet.name] ?? []}
              onToggle={(value) => onChange({ facets: withValue(ask.facets, facet.name, value) })}
            />
          ))}
          {shown.length === 0 && counted.error === null && (
            <p className="narrow-menu__none">There is nothing to narrow the results by.</p>
          )}
          <div className="narrow-menu__foot">
            <Button size="s" variant="quiet" disabled={!isUsed} onClick={() => onChange(NOT_NARROWED)}>
              Show everything
            </Button>
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

interface ValuesProps {
  readonly facet: Facet;
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

function Values({ facet: { name, values }, chosen, onToggle }: ValuesProps) {
  return (
    <fieldset className="narrow-menu__group">
      <legend>{FACET_NAMES[name]}</legend>
      <ul className="narrow-menu__values">
        {values.map(({ value, words, count }) => (
          <li key={value}>
            <Tick
              checked={chosen.includes(value)}
              words={facetWords(name, { value, words })}
              count={count}
              onTick={() => onToggle(value)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

interface TickProps {
  readonly checked: boolean;
  readonly words: string;
  readonly count?: number;
  readonly onTick: (checked: boolean) => void;
}

function Tick({ checked, words, count, onTick }: TickProps) {
  return (
    <label className="narrow-menu__tick">
      <input type="checkbox" checked={checked} onChange={(event) => onTick(event.target.checked)} />
      <bdi className="narrow-menu__words">{words}</bdi>
      {count !== undefined && <span className="narrow-menu__count">{count.toLocaleString('en')}</span>}
    </label>
  );
}
