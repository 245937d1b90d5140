import { type ReactNode, useId } from 'react';
import { FIELD_NAMES } from '#shared/metadata/field-names.ts';
import type { DocumentMetadata } from '#shared/model/document.ts';
import type { MetadataField } from '#shared/model/metadata.ts';
import { Button } from '../../ui/Button.tsx';
import { Extracted } from './Extracted.tsx';
import type { MetadataForm } from './use-metadata-form.ts';

/** What a control takes over so that its label, hint and fault belong to it. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface Props {
  readonly form: MetadataForm;
  readonly field: MetadataField;
  /** A line under the control, which goes while a fault is shown. */
  readonly hint?: ReactNode;
  /** The control is a group of several, which is named rather than labelled. */
  readonly group?: true;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A field with its name, its hint, what is wrong with it, and what was read out of the file where that differs. */
export function FieldFrame({ form, field, hint, group, children }: Props) {
  const id = useId();
  const problem = form.problemOf(field);
  const isBack = !form.reading.differing.has(field);
  const below = problem ?? hint;
  const act = isEmpty(form.metadata.extracted[field]) ? 'Leave it empty' : 'Take it back';
  const control: ControlProps = {
    id: `${id}-control`,
    'aria-describedby': below === undefined ? undefined : `${id}-below`,
    'aria-invalid': problem !== undefined,
  };
  return (
    <div
      className="metadata-field"
      data-field={field}
      {...(group ? { role: 'group', 'aria-labelledby': `${id}-label` } : {})}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) form.leaveField(field);
      }}
    >
      {group ? (
        <span id={`${id}-label`} className="metadata-field__label">
          {FIELD_NAMES[field]}
        </span>
      ) : (
        <label htmlFor={control.id} className="metadata-field__label">
          {FIELD_NAMES[field]}
        </label>
      )}
      <div className="metadata-field__control">
        {children(control)}
        {problem !== undefined && (
          <p id={`${id}-below`} className="metadata-field__problem" role="alert">
            {problem}
          </p>
        )}
        {problem === undefined && hint !== undefined && (
          <div id={`${id}-below`} className="metadata-field__hint">
            {hint}
          </div>
        )}
        {!isBack && (
          <p className="metadata-field__extracted">
            <Extracted field={field} extracted={form.metadata.extracted} />
            <Button
              size="s"
              variant="quiet"
              aria-label={`${act}: ${FIELD_NAMES[field]}`}
              onClick={(event) => {
                const frame = event.currentTarget.closest('[data-field]');
                form.takeBack(field);
                // The button goes, and the focus with it.
                frame?.querySelector<HTMLElement>('input, textarea')?.focus();
              }}
            >
              {act}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}

function isEmpty(value: DocumentMetadata[MetadataField]): boolean {
  return value === null || value.length === 0;
}
