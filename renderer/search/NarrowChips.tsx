import type { Facet, FacetName, SearchAsk } from '#shared/model/search.ts';
import type { KeptAsk } from '#shared/model/saved-search.ts';
import { RemovableChip } from '../ui/RemovableChip.tsx';
import { facetWords } from './facet-words.ts';
import { chosenValues, withValue } from './search-ask.ts';
import './narrow-chips.css';

interface Props {
  readonly ask: SearchAsk;
  readonly facets: readonly Facet[];
  readonly onChange: (change: Partial<KeptAsk>) => void;
}

/** What the results are narrowed to; each part can be taken away. */
export function NarrowChips({ ask, facets, onChange }: Props) {
  const wordsOf = (name: FacetName, value: string) => {
    const known = facets.find((facet) => facet.name === name)?.values.find((one) => one.value === value);
    return facetWords(name, { value, words: known?.words ?? value });
  };
  const chips = [
    ...chosenValues(ask.facets).map(({ name, value }) => ({
      key: `${name} ${value}`,
      words: wordsOf(name, value),
      without: { facets: withValue(ask.facets, name, value) },
    })),
    ...(ask.stems ? [{ key: 'stems', words: 'Other forms', without: { stems: false } }] : []),
    ...(ask.typos ? [{ key: 'typos', words: 'Typing errors', without: { typos: false } }] : []),
  ];
  if (chips.length === 0) return null;
  return (
    <ul className="narrow-chips" aria-label="Narrowed to">
      {chips.map(({ key, words, without }) => (
        <RemovableChip
          key={key}
          words={words}
          removal={`Narrow no longer to ${words}`}
          onRemove={() => onChange(without)}
        />
      ))}
    </ul>
  );
}
