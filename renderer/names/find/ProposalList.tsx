import { Merge, X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { NameKind, ProposedName } from '#shared/model/name.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { KindSelect } from '../KindSelect.tsx';
import { listed } from '../../ui/counted.ts';
import { useLines } from '../../ui/use-lines.ts';
import { evidenceInWords, matchingProposals, proposalKey } from './finds.ts';
import '../../ui/field.css';

interface Props {
  readonly proposals: readonly ProposedName[];
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
  readonly kindOf: (one: ProposedName) => NameKind;
  readonly onKind: (one: ProposedName, kind: NameKind) => void;
  readonly onMake: (one: ProposedName) => void;
  readonly onDismiss: (one: ProposedName) => void;
  /** Lets it become another name of one that is there. */
  readonly onGive: (one: ProposedName) => void;
}

const MOST_AT_ONCE = 60;
/** So many are seen through without a filter. */
const FEW = 12;

/** What may be names, most likely first. Arrows walk, Space selects, Enter makes, Delete says that it is none. */
export function ProposalList({ proposals, chosen, onChosen, kindOf, onKind, ...on }: Props) {
  const box = useRef<HTMLOListElement>(null);
  const [most, setMost] = useState(MOST_AT_ONCE);
  const [query, setQuery] = useState('');
  const found = matchingProposals(proposals, query);
  const shown = found.slice(0, most);
  const lines = useLines(box);

  const toggle = (one: ProposedName) => {
    const next = new Set(chosen);
    if (!next.delete(proposalKey(one))) next.add(proposalKey(one));
    onChosen(next);
  };
  const press = (event: KeyboardEvent, one: ProposedName) => {
    if (event.key === 'Enter') on.onMake(one);
    else if (event.key === 'Delete') on.onDismiss(one);
    else return;
    event.preventDefault();
  };
  return (
    <section className="find-names__part" aria-label="What may be names">
      <h3 className="find-names__heading">
        What may be names <span className="find-names__count">{proposals.length.toLocaleString('en')}</span>
      </h3>
      <p className="find-names__hint">
        Space selects, Enter makes a name, Delete says that it is none and is not to be offered again.
      </p>
      {proposals.length > FEW && (
        <input
          type="text"
          className="ui-field"
          aria-label="Filter what may be names"
          placeholder="Filter"
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
      )}
      {found.length === 0 && <p className="find-names__hint">None of these letters.</p>}
      <ol ref={box} className="find-names__list" {...lines.box}>
        {shown.map((one, index) => {
          const key = proposalKey(one);
          const [example] = one.examples;
          const isStop = lines.isStop(index, shown.length);
          return (
            <li key={key} className="find-names__row">
              <label className="find-names__name">
                <input
                  type="checkbox"
                  {...lines.line(index, shown.length)}
                  checked={chosen.has(key)}
                  aria-label={`${one.name}, ${evidenceInWords(one)}`}
                  onChange={() => toggle(one)}
                  onKeyDown={(event) => press(event, one)}
                />
                <bdi>{one.name}</bdi>
              </label>
              <span className="find-names__acts">
                <KindSelect
                  label={`Kind of ${one.name}`}
                  kind={kindOf(one)}
                  onKind={(kind) => onKind(one, kind)}
                />
                <IconButton
                  label={`Another name of…: ${one.name}`}
                  icon={Merge}
                  size="s"
                  tabIndex={isStop ? 0 : -1}
                  onClick={() => on.onGive(one)}
                />
                <IconButton
                  label={`No name: ${one.name}`}
                  icon={X}
                  size="s"
                  tabIndex={isStop ? 0 : -1}
                  onClick={() => on.onDismiss(one)}
                />
              </span>
              <p className="find-names__about">
                {evidenceInWords(one)}
                {one.spellings.length > 0 && (
                  <>
                    {' '}
                    · also <bdi>{listed(one.spellings)}</bdi>
                  </>
                )}
              </p>
              {example && (
                <div className="find-names__example">
                  <MarkedText snippet={example.snippet} />
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {found.length > most && (
        <Button size="s" variant="quiet" onClick={() => setMost(most + MOST_AT_ONCE)}>
          Show {Math.min(MOST_AT_ONCE, found.length - most)} more
        </Button>
      )}
    </section>
  );
}
