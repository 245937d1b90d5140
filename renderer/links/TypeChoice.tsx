import { type RefObject, useId, useState } from 'react';
import type { LinkTypeId } from '#shared/model/ids.ts';
import type { LinkType } from '#shared/model/link.ts';
import { sentenceFor } from '../bridge/client.ts';
import { Button } from '../ui/Button.tsx';
import { TypeNames } from './TypeNames.tsx';
import type { LinkTypes } from './use-link-types.ts';

interface Props {
  readonly kinds: LinkTypes;
  readonly chosen: LinkTypeId;
  readonly onChoose: (id: LinkTypeId) => void;
  readonly onEnter: () => void;
  readonly list: RefObject<HTMLSelectElement | null>;
}

/** What the link says: a list in which the first letter of a type leads to it, and a person's own types are made. */
export function TypeChoice({ kinds, chosen, onChoose, onEnter, list }: Props) {
  const id = useId();
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const type = kinds.types.find((one) => one.id === chosen) ?? null;
  const own = type?.own === true;

  const done = (act: Promise<LinkType | void>) => {
    act.then(
      (made) => {
        setProblem(null);
        setNaming(null);
        if (made) onChoose(made.id);
        list.current?.focus();
      },
      (error: unknown) => setProblem(sentenceFor(error)),
    );
  };
  const leave = () => {
    setNaming(null);
    setProblem(null);
    list.current?.focus();
  };

  return (
    <div className="type-choice">
      <label htmlFor={id} className="link-dialog__label">
        What the link says
      </label>
      <select
        id={id}
        ref={list}
        className="type-choice__list"
        size={naming === null ? Math.min(Math.max(kinds.types.length, 4), 8) : 4}
        value={chosen}
        onChange={(event) => {
          const next = kinds.types.find((one) => one.id === event.currentTarget.value);
          if (next) onChoose(next.id);
        }}
        onKeyDown={(event) => {
          // Enter in a list does not send the form that it is in.
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onEnter();
        }}
      >
        {kinds.types.map((one) => (
          <option key={one.id} value={one.id} dir="auto">
            {one.name === one.inverse ? one.name : `${one.name} (${one.inverse})`}
          </option>
        ))}
      </select>
      {naming === null ? (
        <div className="type-choice__acts">
          <Button size="s" variant="quiet" onClick={() => setNaming('new')}>
            New type…
          </Button>
          {own && (
            <>
              <Button size="s" variant="quiet" onClick={() => setNaming('rename')}>
                Rename type…
              </Button>
              <Button
                size="s"
                variant="quiet"
                onClick={() =>
                  done(kinds.remove(chosen).then(() => kinds.types.find((one) => one.id !== chosen)))
                }
              >
                Delete type
              </Button>
            </>
          )}
        </div>
      ) : (
        <TypeNames
          key={naming}
          type={naming === 'rename' ? type : null}
          onDone={(name, inverse) =>
            done(naming === 'rename' ? kinds.rename(chosen, name, inverse) : kinds.make(name, inverse))
          }
          onCancel={leave}
        />
      )}
      {problem !== null && (
        <p className="type-choice__problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
