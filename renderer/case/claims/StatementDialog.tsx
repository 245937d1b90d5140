import { type FormEvent, useId, useState } from 'react';
import { CREDIBILITY_MEANINGS } from '#shared/case/grades.ts';
import { CREDIBILITIES, type Credibility } from '#shared/model/case.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useOnce } from '../../bridge/use-once.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { useCase } from '../case-context.tsx';
import { focusChoice, focusFirst } from './focus-first.ts';
import { areRead, factsOf, fieldsOf, speakerMeant, type StatementFields } from './statement-draft.ts';
import { StatementFieldset } from './StatementFieldset.tsx';
import '../../ui/field.css';
import './claim-dialogs.css';

interface Props {
  readonly id: string;
  /** The field that the focus goes to; null for the first. */
  readonly at: 'basis' | null;
  readonly onClose: () => void;
}

const NONE: readonly never[] = [];

/** What is known of a statement: who says it, from whom, and when. */
export function StatementDialog({ id, at, onClose }: Props) {
  const { call } = useLibrary();
  const { attempt, ...all } = useCase();
  const sources = all.sources.value ?? NONE;
  const form = useId();
  const answer = useAnswer('case.statements', [[id]]);
  const statement = answer.value?.[0] ?? null;
  const [written, setWritten] = useState<StatementFields | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const once = useOnce(setProblem);
  const fields = written ?? (statement && fieldsOf(statement));

  const change = (next: Partial<StatementFields>) => {
    if (!fields) return;
    setProblem(null);
    setWritten({ ...fields, ...next });
  };
  const keep = async (kept: StatementFields) => {
    const meant = speakerMeant(kept, sources);
    const speaker = meant && ('id' in meant ? meant.id : (await call('case.addSource', newSource(meant))).id);
    await call('case.changeStatement', id, { ...factsOf(kept), speaker, credibility: kept.credibility });
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!fields || !areRead(fields)) return;
    once(() => keep(fields));
  };
  return (
    <Dialog
      open
      title="Who says this?"
      onClose={onClose}
      footer={
        <>
          {statement && (
            <Button
              variant="danger"
              className="claim-dialog__delete"
              onClick={() => {
                onClose();
                attempt(call('case.deleteStatement', id), 'Statement deleted.');
              }}
            >
              Delete statement
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={form} variant="primary" disabled={!fields || !areRead(fields)}>
            Change
          </Button>
        </>
      }
    >
      {answer.state === 'failed' && (
        <ErrorNote onRetry={answer.refresh}>{sentenceFor(answer.error)}</ErrorNote>
      )}
      {answer.state === 'loading' && <Spinner label="Reading the statement" />}
      {answer.state === 'ready' && !statement && <p>This statement is no longer there.</p>}
      {statement && fields && (
        <>
          <blockquote className="claim-dialog__words" dir={statement.place?.direction ?? 'auto'}>
            {statement.words === '' ? statement.id : statement.words}
          </blockquote>
          <form
            ref={at === 'basis' ? focusChoice : focusFirst}
            id={form}
            className="case-form"
            onSubmit={submit}
            noValidate
          >
            <StatementFieldset fields={fields} onChange={change} self={id} />
            <CredibilityField
              credibility={fields.credibility}
              onCredibility={(credibility) => change({ credibility })}
            />
            {problem !== null && <ErrorNote>{problem}</ErrorNote>}
          </form>
        </>
      )}
    </Dialog>
  );
}

function newSource({ name, kind }: { readonly name: string; readonly kind: string }) {
  return { name, kind, role: '', relation: '', present: null, reliability: null, nameId: null };
}

interface CredibilityProps {
  readonly credibility: Credibility | null;
  readonly onCredibility: (credibility: Credibility | null) => void;
}

function CredibilityField({ credibility, onCredibility }: CredibilityProps) {
  return (
    <label className="case-field-frame">
      <span className="case-label">How credible it is</span>
      <select
        className="ui-field"
        value={credibility ?? ''}
        onChange={({ target }) =>
          onCredibility(CREDIBILITIES.find((one) => String(one) === target.value) ?? null)
        }
      >
        <option value="">not judged</option>
        {CREDIBILITIES.map((one) => (
          <option key={one} value={one}>
            {one} {CREDIBILITY_MEANINGS[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
