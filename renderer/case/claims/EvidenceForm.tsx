import { type ComponentProps, type FormEvent, useId, useState } from 'react';
import type { ClaimPage, StatementShown } from '#shared/model/case-shown.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useOnce } from '../../bridge/use-once.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { statementInWords } from '../pieces/statement-words.ts';
import {
  type EvidenceFields,
  givenValue,
  NEW_EVIDENCE,
  valueProblem,
  writtenValue,
} from './evidence-draft.ts';
import { focusChoice } from './focus-first.ts';
import { StanceField, ValueField } from './StanceFields.tsx';
import './claim-dialogs.css';

interface Props {
  readonly frame: Pick<ComponentProps<typeof Dialog>, 'open' | 'title' | 'description' | 'onClose'>;
  readonly page: ClaimPage;
  /** Position of the evidence that is changed; null to add some. */
  readonly position: number | null;
  readonly statement: string;
  /** The statement with its words; null while they are not known. */
  readonly shown: StatementShown | null;
}

/** What a statement means for a claim: its stance, and the value that it gives. */
export function EvidenceForm({ frame, page, position, statement, shown }: Props) {
  const { call } = useLibrary();
  const id = useId();
  const { claim } = page;
  const former = position === null ? null : (page.evidence[position] ?? null);
  const [fields, setFields] = useState<EvidenceFields>(() =>
    former
      ? {
          stance: former.stance,
          value: writtenValue(claim.type, former.value),
        }
      : NEW_EVIDENCE,
  );
  const [problem, setProblem] = useState<string | null>(null);
  const once = useOnce(setProblem);
  const isRead = valueProblem(claim.type, fields.value) === null;

  const change = (next: Partial<EvidenceFields>) => {
    setProblem(null);
    setFields({ ...fields, ...next });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isRead) return;
    const { stance } = fields;
    // What was not touched stays as it was given, which its words may not say exactly.
    const isSame = former !== null && fields.value === writtenValue(claim.type, former.value);
    const value = isSame ? former.value : givenValue(claim.type, fields.value);
    const { judgement, reason } = former ?? { judgement: null, reason: '' };
    const evidence = { statement, stance, value, judgement, reason };
    once(async () => {
      if (position === null) await call('case.addEvidence', claim.id, evidence);
      else await call('case.changeEvidence', claim.id, position, evidence);
      frame.onClose();
    });
  };
  return (
    <Dialog
      {...frame}
      footer={
        <>
          <Button onClick={frame.onClose}>Cancel</Button>
          <Button type="submit" form={id} variant="primary" disabled={!isRead}>
            {position === null ? 'Add' : 'Change'}
          </Button>
        </>
      }
    >
      <blockquote className="claim-dialog__words" dir={shown?.place?.direction ?? 'auto'}>
        {shown === null ? statement : statementInWords(shown)}
      </blockquote>
      <form ref={focusChoice} id={id} className="case-form" onSubmit={submit} noValidate>
        <StanceField stance={fields.stance} onStance={(stance) => change({ stance })} />
        <ValueField type={claim.type} value={fields.value} onValue={(value) => change({ value })} />
        {problem !== null && <ErrorNote>{problem}</ErrorNote>}
      </form>
    </Dialog>
  );
}
