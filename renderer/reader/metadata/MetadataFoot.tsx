import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import type { DetailsEditing } from './use-details-editing.ts';

interface Props {
  readonly edit: DetailsEditing;
  readonly saving: boolean;
}

/** The buttons under the form. */
export function MetadataFoot({ edit, saving }: Props) {
  const { formId, leaving, leave, stay: keepEditing, discard } = edit;
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (leaving) stay.current?.focus();
  }, [leaving]);
  if (leaving) {
    return (
      <>
        <p className="metadata-leaving" role="alert">
          What you changed is not saved.
        </p>
        <Button variant="danger" onClick={discard}>
          Discard changes
        </Button>
        <Button ref={stay} variant="primary" onClick={keepEditing}>
          Keep editing
        </Button>
      </>
    );
  }
  return (
    <>
      <Button onClick={leave}>Cancel</Button>
      <Button variant="primary" type="submit" form={formId} disabled={saving}>
        Save
      </Button>
    </>
  );
}
