import { type RefObject, useState } from 'react';
import { type BuilderFields, NOTHING_ASKED, queryFrom } from '#shared/query/build.ts';
import { fieldsFrom } from '#shared/query/read-build.ts';
import { Button } from '../../ui/Button.tsx';
import { BuilderChoices, type KnownOfLibrary } from './BuilderChoices.tsx';
import { Meaning } from './Meaning.tsx';
import { SyntaxHelp } from './SyntaxHelp.tsx';

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly known: KnownOfLibrary;
  readonly first: RefObject<HTMLInputElement | null>;
  readonly onDone: () => void;
}

/** Begins with what the query says, as far as a form can say it, and writes it anew with every change. */
export function BuildForm({ query, onQuery, known, first, onDone }: Props) {
  const [{ fields, written }, setState] = useState(() => readQuery(query));
  // What was typed meanwhile, or taken from the examples, is read again.
  if (written !== query) setState(readQuery(query));
  const change = (part: Partial<BuilderFields>) => {
    const next = { ...(fields ?? NOTHING_ASKED), ...part };
    const text = queryFrom(next);
    setState({ fields: next, written: text });
    onQuery(text);
  };
  const shown = fields ?? NOTHING_ASKED;
  const text = (label: string, name: TextField, hint?: string) => (
    <label className="build-search__field">
      <span>{label}</span>
      <input
        ref={name === 'allWords' ? first : undefined}
        type="text"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        placeholder={hint}
        value={shown[name]}
        onChange={(event) => change({ [name]: event.target.value })}
      />
    </label>
  );
  return (
    <form
      className="build-search__form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      {fields === null && (
        <p className="build-search__note">
          The search in the field says more than this form can. What you fill in here takes its place.
        </p>
      )}
      <fieldset>
        <legend>Words in one paragraph</legend>
        {text('All of', 'allWords')}
        {text('In this order', 'phrase')}
        {text('Any of', 'anyWords')}
        {text('None of', 'noWords')}
        <div className="build-search__near">
          {text('Near each other', 'nearWords')}
          <label className="build-search__within">
            <span>within</span>
            <input
              type="number"
              min={0}
              max={100}
              aria-label="At most so many words between them"
              value={shown.nearWithin}
              onChange={(event) => change({ nearWithin: wholeNumber(event.target.value) })}
            />
          </label>
        </div>
        {text('A name', 'name')}
      </fieldset>
      <fieldset>
        <legend>In documents</legend>
        {text('Title', 'title')}
        {text('Author', 'author')}
        {text('Said by', 'saidBy')}
        {text('Publisher', 'publisher')}
        <BuilderChoices fields={shown} known={known} onChange={change} />
        <div className="build-search__dates">
          {text('Published from', 'from', '1988')}
          {text('to', 'to', '1990-05')}
        </div>
      </fieldset>
      <Meaning query={query} />
      <div className="beside-popover__foot">
        <Button size="s" variant="quiet" disabled={query === ''} onClick={() => change(NOTHING_ASKED)}>
          Clear
        </Button>
        <Button size="s" type="submit" variant="primary">
          Done
        </Button>
      </div>
      <SyntaxHelp onQuery={onQuery} />
    </form>
  );
}

type TextField = Exclude<keyof BuilderFields, 'nearWithin' | 'place'>;

function readQuery(query: string): { readonly fields: BuilderFields | null; readonly written: string } {
  return { fields: fieldsFrom(query), written: query };
}

function wholeNumber(typed: string): number {
  const number = Number.parseInt(typed, 10);
  return Number.isNaN(number) ? NOTHING_ASKED.nearWithin : Math.min(Math.max(number, 0), 100);
}
