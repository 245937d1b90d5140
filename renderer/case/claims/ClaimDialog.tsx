import { type FormEvent, useId, useState } from 'react';
import type { Claim } from '#shared/model/case.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useOnce } from '../../bridge/use-once.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { useCase } from '../case-context.tsx';
import { focusFirst } from './focus-first.ts';
import { TypeField } from './StanceFields.tsx';
import '../../ui/field.css';

interface Props {
  /** The one that is changed; null to make one. */
  readonly claim: Pick<Claim, 'id' | 'text' | 'type'> | null;
  readonly onClose: () => void;
}

/** A claim in its words: made, or changed. */
export function ClaimDialog({ claim, onClose }: Props) {
  const { call } = useLibrary();
  const { open } = useCase();
  const id = useId();
  const [text, setText] = useState(claim?.text ?? '');
  const [type, setType] = useState(claim?.type ?? 'free');
  const [problem, setProblem] = useState<string | null>(null);
  const once = useOnce(setProblem);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    once(async () => {
      const { id: made } = claim
        ? await call('case.changeClaim', claim.id, text.trim(), type)
        : await call('case.addClaim', text.trim(), type);
      onClose();
      if (!claim) open({ kind: 'claim', id: made });
    });
  };
  return (
    <Dialog
      open
      title={claim ? 'Change claim' : 'New claim'}
      description="A short statement of fact, for which words speak or against which they speak."
      width="s"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={id} variant="primary" disabled={text.trim() === ''}>
            {claim ? 'Change' : 'Make'}
          </Button>
        </>
      }
    >
      <form ref={focusFirst} id={id} className="case-form" onSubmit={submit}>
        <label className="case-field-frame">
          <span className="case-label">Claim</span>
          <textarea
            className="ui-field"
            rows={3}
            dir="auto"
            value={text}
            onChange={({ target }) => {
              setText(target.value.replaceAll('\n', ' '));
              setProblem(null);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }}
          />
        </label>
        <TypeField type={type} onType={setType} />
        {problem !== null && <ErrorNote>{problem}</ErrorNote>}
      </form>
    </Dialog>
  );
}
