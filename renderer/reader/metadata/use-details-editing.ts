import { useId, useState } from 'react';
import type { DocumentId } from '#shared/model/ids.ts';
import type { EditableMetadata } from '#shared/model/metadata.ts';
import { type MetadataForm, useMetadataForm } from './use-metadata-form.ts';

/** What a dialog needs that turns into the form and back. */
export interface DetailsEditing {
  /** Null while the details are only shown. */
  readonly form: MetadataForm | null;
  /** The form was left a moment ago, and with it the place of the focus. */
  readonly wasEdited: boolean;
  readonly formId: string;
  readonly leaving: boolean;
  /** Leaves the form, once the person has said that changes which are not saved may go. */
  readonly leave: () => void;
  readonly stay: () => void;
  readonly discard: () => void;
}

export function useDetailsEditing(
  id: DocumentId,
  metadata: EditableMetadata | null,
  editing: boolean,
  onDone: () => void,
): DetailsEditing {
  const formId = useId();
  const [leaving, setLeaving] = useState(false);
  const [wasEdited, setWasEdited] = useState(false);
  const done = () => {
    setWasEdited(true);
    setLeaving(false);
    onDone();
  };
  const form = useMetadataForm(id, editing ? metadata : null, done);
  return {
    form,
    wasEdited,
    formId,
    leaving,
    leave: () => {
      if (form?.changed !== true) done();
      // Asked once more, the answer is the one that loses nothing.
      else setLeaving(!leaving);
    },
    stay: () => setLeaving(false),
    discard: done,
  };
}
