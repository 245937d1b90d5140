import { ListFilter } from 'lucide-react';
import type { Facet, FacetName, SearchAsk } from '#shared/model/search.ts';
import type { KeptAsk } from '#shared/model/saved-search.ts';
import { sentenceFor } from '../bridge/client.ts';
import { useShortcutOf } from '../bridge/own-shortcuts.tsx';
import { BesidePopover } from '../ui/BesidePopover.tsx';
import { Button } from '../ui/Button.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { Tick } from '../ui/Tick.tsx';
import { facetWords } from './facet-words.ts';
import { isNarrowed, NOT_NARROWED, withValue } from './search-ask.ts';
import type { Facets } from './use-facets.ts';
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
    <BesidePopover
      label="Narrow"
      icon={ListFilter}
      shortcut={shortcutOf('filter')}
      isUsed={isUsed}
      offset={36}
      open={open}
      onOpen={onOpen}
    >
      <fieldset>
        <legend>Words</legend>
        <Tick checked={ask.stems} words="Other forms of the words" onTick={(stems) => onChange({ stems })} />
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
      <div className="beside-popover__foot">
        <Button size="s" variant="quiet" disabled={!isUsed} onClick={() => onChange(NOT_NARROWED)}>
          Show everything
        </Button>
      </div>
    </BesidePopover>
  );
}

interface ValuesProps {
  readonly facet: Facet;
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

function Values({ facet: { name, values }, chosen, onToggle }: ValuesProps) {
  return (
    <fieldset>
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
