import { type FormEvent, useEffect, useRef } from 'react';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { DateField } from './DateField.tsx';
import { EntriesField } from './EntriesField.tsx';
import { FieldFrame } from './FieldFrame.tsx';
import { LanguageFields } from './LanguageFields.tsx';
import type { MetadataForm } from './use-metadata-form.ts';
import './metadata.css';

interface Props {
  /** Of the form element, for the buttons at the foot of the dialog. */
  readonly id: string;
  readonly form: MetadataForm;
}

/** What is known of a document, to be changed. */
export function MetadataFields({ id, form }: Props) {
  const element = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = form.save();
    if (wrong !== null) {
      element.current?.querySelector<HTMLElement>(`[data-field="${wrong}"] :is(input, textarea)`)?.focus();
    }
  };

  return (
    <form ref={element} id={id} className="metadata-form" noValidate onSubmit={submit}>
      {form.failure !== null && <ErrorNote>{form.failure}</ErrorNote>}
      <FieldFrame form={form} field="title">
        {(control) => (
          <textarea
            {...control}
            ref={title}
            className="metadata-input metadata-input--title"
            dir="auto"
            rows={1}
            spellCheck={false}
            value={form.draft.title}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              element.current?.requestSubmit();
            }}
            onChange={({ target }) => form.change({ title: target.value.replaceAll(/\s*\n\s*/g, ' ') })}
          />
        )}
      </FieldFrame>
      <EntriesField form={form} field="authors" one="Author" />
      <DateField form={form} />
      <WordsField form={form} field="publisher" />
      <EntriesField form={form} field="breadcrumb" one="Step" />
      <WordsField form={form} field="url" />
      <LanguageFields form={form} />
    </form>
  );
}

function WordsField({ form, field }: { form: MetadataForm; field: 'publisher' | 'url' }) {
  return (
    <FieldFrame
      form={form}
      field={field}
      {...(field === 'url' ? { hint: 'Shown and exported; Ibid never goes there.' } : {})}
    >
      {(control) => (
        <input
          {...control}
          className="metadata-input"
          dir={field === 'url' ? 'ltr' : 'auto'}
          inputMode={field === 'url' ? 'url' : 'text'}
          autoComplete="off"
          spellCheck={false}
          value={form.draft[field]}
          onChange={({ target }) => form.change({ [field]: target.value })}
        />
      )}
    </FieldFrame>
  );
}
