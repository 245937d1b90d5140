import { type FormEvent, useId, useRef, useState } from 'react';
import type { HighlightColour } from '#shared/model/colour.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useHighlightColours } from '../../bridge/highlight-colours.tsx';
import { useLibrary } from '../../bridge/library-context.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import '../../ui/field.css';
import './colours.css';

/** What each colour of highlights stands for, for the whole library. */
export function ColourNamesDialog({ onClose }: { onClose: () => void }) {
  const { call } = useLibrary();
  const { all } = useHighlightColours();
  const form = useId();
  const first = useRef<HTMLInputElement>(null);
  const [names, setNames] = useState<Partial<Record<HighlightColour, string>>>({});
  const [error, setError] = useState<unknown>(null);

  const keep = async () => {
    for (const { colour, name } of all) {
      const written = names[colour];
      if (written !== undefined && written !== name) await call('highlights.rename', colour, written);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keep().then(onClose, setError);
  };
  return (
    <Dialog
      open
      title="Names of colours"
      description="What a colour stands for is shown wherever it is, in every document of the library."
      width="s"
      firstField={first}
      onClose={onClose}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="primary" type="submit" form={form}>
            Save
          </Button>
        </>
      }
    >
      <form id={form} className="colour-names" onSubmit={submit}>
        {all.map(({ colour, name }, index) => (
          <label key={colour} className="colour-name">
            <span className="swatch-disc" data-colour={colour} />
            <span className="colour-name-colour">{colour}</span>
            <input
              ref={index === 0 ? first : undefined}
              className="ui-field"
              dir="auto"
              autoComplete="off"
              value={names[colour] ?? name}
              onChange={(event) => setNames({ ...names, [colour]: event.target.value })}
            />
          </label>
        ))}
        {error !== null && <ErrorNote>{sentenceFor(error)}</ErrorNote>}
      </form>
    </Dialog>
  );
}
