import { type FormEvent, useId, useMemo, useRef, useState } from 'react';
import type { NameKind, NameUse } from '#shared/model/name.ts';
import type { PassageRange } from '#shared/model/passage.ts';
import { LONGEST_NAME, nameKey, tidyName } from '#shared/organisation/name.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { useOnce } from '../bridge/use-once.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { useToast } from '../ui/Toast.tsx';
import { KindSelect } from './KindSelect.tsx';
import { likelyFacts } from './name-words.ts';
import { NameChooser } from './NameChooser.tsx';
import { NameField } from './NameField.tsx';
import { useNames } from './names-context.tsx';
import './names.css';

type Way = 'new' | 'alias' | 'place';

const WAYS: Readonly<Record<Way, string>> = {
  new: 'A new name',
  alias: 'Another name of one that is in the library',
  place: 'One that is in the library, at this place alone',
};

interface Props {
  /** Words of a text. */
  readonly words: string;
  /** Where they stand. */
  readonly range: PassageRange;
  readonly onClose: () => void;
}

/** Makes a name of words in a text, or says whose they are. */
export function AddDialog({ words, range, onClose }: Props) {
  const { call } = useLibrary();
  const { list, open } = useNames();
  const toast = useToast();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(() => tidyName(words).slice(0, LONGEST_NAME));
  const [kind, setKind] = useState<NameKind>('person');
  const [way, setWay] = useState<Way>('new');
  const [problem, setProblem] = useState<string | null>(null);
  const known = useMemo(() => knownAs(list.value ?? [], name), [list.value, name]);

  const once = useOnce(setProblem);
  const attempt = (act: () => Promise<void>) => once(() => act().then(onClose));
  const told = (message: string, of: NameUse | { readonly id: NameUse['id'] }) =>
    toast({ message, action: { label: 'Open its page', onAct: () => open(of.id) } });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (way !== 'new') return;
    attempt(async () =>
      told(`“${tidyName(name)}” is among the names.`, await call('names.create', name, kind)),
    );
  };
  const choose = (chosen: NameUse) =>
    attempt(async () => {
      if (way === 'place') {
        await call('names.decideMention', chosen.id, range, true);
        told(`This place mentions “${chosen.name}”.`, chosen);
        return;
      }
      const passage = await call('passages.create', range);
      await call('names.addAlias', chosen.id, name, likelyFacts(chosen.name, name), passage.id);
      told(`“${chosen.name}” also goes by “${tidyName(name)}”.`, chosen);
    });

  return (
    <Dialog
      open
      title="Add to names"
      firstField={field}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          {way === 'new' && (
            <Button type="submit" form={id} variant="primary" disabled={name.trim() === ''}>
              Make
            </Button>
          )}
        </>
      }
    >
      <form id={id} className="name-form" onSubmit={submit}>
        <NameField
          ref={field}
          id={`${id}-name`}
          disabled={way === 'place'}
          name={name}
          onName={(typed) => {
            setName(typed);
            setProblem(null);
          }}
        />
        {known && (
          <p className="name-hint">
            <bdi>{known.name}</bdi> goes by this already.{' '}
            <Button
              size="s"
              variant="quiet"
              onClick={() => {
                onClose();
                open(known.id);
              }}
            >
              Open its page
            </Button>
          </p>
        )}
        <fieldset className="name-ways" aria-label="What the words are">
          {(['new', 'alias', 'place'] as const).map((one) => (
            <label key={one} className="name-way">
              <input
                type="radio"
                name={`${id}-way`}
                checked={way === one}
                onChange={() => {
                  setWay(one);
                  setProblem(null);
                }}
              />
              {WAYS[one]}
            </label>
          ))}
        </fieldset>
        {way === 'new' && <KindSelect label="Kind" kind={kind} onKind={setKind} />}
      </form>
      {way !== 'new' && <NameChooser label="Whose name it is" onChoose={choose} />}
      {problem !== null && <ErrorNote>{problem}</ErrorNote>}
    </Dialog>
  );
}

/** The name that goes by these words, in whatever spelling. */
function knownAs(all: readonly NameUse[], words: string): NameUse | null {
  const key = nameKey(words);
  if (key === '') return null;
  return all.find((one) => [one.name, ...one.aliases].some((known) => nameKey(known) === key)) ?? null;
}
