import { type FormEvent, useId, useState } from 'react';
import { languageName, OFFERED_LANGUAGES } from '#shared/metadata/language-tag.ts';
import { FIELD_NAMES } from '#shared/metadata/field-names.ts';
import type { DocumentId } from '#shared/model/ids.ts';
import { sentenceFor } from '../bridge/client.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { useToast } from '../ui/Toast.tsx';
import {
  type Fate,
  type FieldDraft,
  MANY_FIELDS,
  type ManyField,
  readManyDraft,
  UNTOUCHED_DRAFT,
} from './edit-many.ts';
import '../ui/field.css';
import './edit-many-dialog.css';

interface Props {
  readonly ids: readonly DocumentId[];
  readonly onClose: () => void;
}

const FATES: readonly { readonly fate: Fate; readonly words: string }[] = [
  { fate: 'keep', words: 'Leave as it is' },
  { fate: 'set', words: 'Change to' },
  { fate: 'empty', words: 'Empty' },
  { fate: 'reset', words: 'As read from the file' },
];

/** Changes what several documents have in common, in all of them at once. */
export function EditManyDialog({ ids, onClose }: Props) {
  const { call } = useLibrary();
  const toast = useToast();
  const form = useId();
  const [draft, setDraft] = useState(UNTOUCHED_DRAFT);
  const [failure, setFailure] = useState<string | null>(null);
  const [shown, setShown] = useState(false);
  const { edit, problems } = readManyDraft(draft);
  const count = ids.length === 1 ? '1 document' : `${ids.length.toLocaleString('en')} documents`;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setShown(true);
    if (Object.keys(problems).length > 0) return;
    call('documents.editMany', ids, edit).then(
      () => {
        toast({ message: `Details of ${count} changed.` });
        onClose();
      },
      (error: unknown) => setFailure(sentenceFor(error)),
    );
  };
  return (
    <Dialog
      open
      title={`Edit details of ${count}`}
      description="What was read from each file is kept and can be taken back."
      width="s"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            type="submit"
            form={form}
            variant="primary"
            disabled={MANY_FIELDS.every((field) => draft[field].fate === 'keep')}
          >
            Change
          </Button>
        </>
      }
    >
      <form id={form} className="edit-many" noValidate onSubmit={submit}>
        {MANY_FIELDS.map((field) => (
          <Field
            key={field}
            field={field}
            draft={draft[field]}
            problem={shown ? problems[field] : undefined}
            onChange={(change) => setDraft({ ...draft, [field]: { ...draft[field], ...change } })}
          />
        ))}
        {failure !== null && <ErrorNote>{failure}</ErrorNote>}
      </form>
    </Dialog>
  );
}

interface FieldProps {
  readonly field: ManyField;
  readonly draft: FieldDraft;
  readonly problem: string | undefined;
  readonly onChange: (change: Partial<FieldDraft>) => void;
}

const PLACEHOLDERS: Readonly<Record<ManyField, string>> = {
  publisher: 'Name of the site or periodical',
  published: '12 September 2010, spring 1988, ۱۳۶۷/۶/۱۲',
  language: 'English, Persian, fa, en-GB',
};

function Field({ field, draft, problem, onChange }: FieldProps) {
  const id = useId();
  const name = FIELD_NAMES[field];
  return (
    <fieldset className="edit-many__field">
      <legend>{name}</legend>
      <select
        className="ui-field"
        aria-label={`What becomes of it: ${name}`}
        value={draft.fate}
        onChange={({ target }) =>
          onChange({ fate: FATES.find(({ fate }) => fate === target.value)?.fate ?? 'keep' })
        }
      >
        {FATES.map(({ fate, words }) => (
          <option key={fate} value={fate}>
            {words}
          </option>
        ))}
      </select>
      {draft.fate === 'set' && (
        <input
          type="text"
          className="ui-field"
          aria-label={name}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          dir="auto"
          autoComplete="off"
          spellCheck={false}
          placeholder={PLACEHOLDERS[field]}
          list={field === 'language' ? `${id}-languages` : undefined}
          value={draft.words}
          onChange={({ target }) => onChange({ words: target.value })}
        />
      )}
      {field === 'language' && (
        <datalist id={`${id}-languages`}>
          {OFFERED_LANGUAGES.map(({ tag }) => (
            <option key={tag}>{languageName(tag)}</option>
          ))}
        </datalist>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} className="edit-many__problem" role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}
