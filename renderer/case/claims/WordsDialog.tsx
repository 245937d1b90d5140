import { type FormEvent, useId, useState } from 'react';
import { originsInWords } from '#shared/case/in-words.ts';
import type { StatementDraft } from '#shared/model/case-given.ts';
import type { Claim, ClaimType } from '#shared/model/case.ts';
import type { PassageRange } from '#shared/model/passage.ts';
import type { StatedAs } from '../../bridge/casing.tsx';
import { sentenceFor } from '../../bridge/client.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useOnce } from '../../bridge/use-once.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNote } from '../../ui/ErrorNote.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { useToast } from '../../ui/Toast.tsx';
import { useCase } from '../case-context.tsx';
import { ClaimField } from './ClaimField.tsx';
import type { EvidenceFields } from './evidence-draft.ts';
import { focusFirst } from './focus-first.ts';
import { StanceField, TypeField, ValueField } from './StanceFields.tsx';
import { KnownStatement } from './KnownStatement.tsx';
import { StatementDialog } from './StatementDialog.tsx';
import { StatementFieldset } from './StatementFieldset.tsx';
import {
  canKeep,
  claimMeant,
  givenOf,
  likelyWords,
  type WordsFields,
  withText,
  withType,
} from './words-draft.ts';
import './claim-dialogs.css';

interface Props {
  readonly words: string;
  readonly range: PassageRange;
  readonly as: StatedAs;
  readonly onClose: () => void;
}

const NONE: readonly never[] = [];

/** Asks who says selected words, and what they mean for a claim; drafted so that Enter agrees. */
export function WordsDialog({ words, range, as, onClose }: Props) {
  const { call } = useLibrary();
  const toast = useToast();
  const { open, ...all } = useCase();
  const sources = all.sources.value ?? NONE;
  const claims = all.claims.value ?? NONE;
  const id = useId();
  const draft = useAnswer('case.draft', [range]);
  const [written, setWritten] = useState<WordsFields | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const once = useOnce(setProblem);
  const fields = written ?? (draft.value ? likelyWords(draft.value) : null);
  const meant = fields && claimMeant(fields.text, claims);

  const change = (next: Partial<WordsFields>) => {
    if (!fields) return;
    setProblem(null);
    setWritten({ ...fields, ...next });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!fields || !canKeep(fields, claims, as)) return;
    once(async () => {
      const { statement, claim } = await call('case.state', range, givenOf(fields, { sources, claims, as }));
      const page = claim === null ? null : await call('case.claim', claim);
      onClose();
      const origins = page ? ` ${originsInWords(page.report)}.` : '';
      toast({
        kind: 'success',
        message:
          claim === null
            ? 'Kept who says this.'
            : `${meant ? 'Added to the claim.' : 'Claim made.'}${origins}`,
        action:
          claim === null
            ? { label: 'Change…', onAct: () => all.ask({ kind: 'statement', id: statement }) }
            : { label: 'Open claim', onAct: () => open({ kind: 'claim', id: claim }, 'side') },
      });
    });
  };
  if (as === 'statement' && draft.value?.known) {
    return <StatementDialog id={draft.value.known.id} at={null} onClose={onClose} />;
  }
  return (
    <Dialog
      open
      title={as === 'claim' ? 'Make a claim' : 'Who says this?'}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            type="submit"
            form={id}
            variant="primary"
            disabled={!fields || !canKeep(fields, claims, as)}
          >
            {as === 'statement' ? 'Keep' : meant ? 'Add to claim' : 'Make claim'}
          </Button>
        </>
      }
    >
      <blockquote className="claim-dialog__words" dir="auto">
        {words}
      </blockquote>
      {draft.state === 'failed' && <ErrorNote onRetry={draft.refresh}>{sentenceFor(draft.error)}</ErrorNote>}
      {draft.state === 'loading' && <Spinner label="Reading the words" />}
      {fields && draft.value && (
        <form ref={focusFirst} id={id} className="case-form" onSubmit={submit} noValidate>
          {as === 'claim' && (
            <ClaimPart
              fields={fields}
              alike={draft.value.claims}
              meant={meant}
              onText={(text) => change(withText(fields, text, claims))}
              onType={(type) => change(withType(fields, type))}
              onEvidence={(next) => change({ evidence: { ...fields.evidence, ...next } })}
            />
          )}
          {draft.value.known ? (
            <KnownStatement statement={draft.value.known} onClose={onClose} />
          ) : (
            <StatementFieldset
              fields={fields.statement}
              likely={draft.value.speakers}
              self={null}
              onChange={(next) => change({ statement: { ...fields.statement, ...next } })}
            />
          )}
          {problem !== null && <ErrorNote>{problem}</ErrorNote>}
        </form>
      )}
    </Dialog>
  );
}

interface PartProps {
  readonly fields: WordsFields;
  readonly alike: StatementDraft['claims'];
  /** The claim that is there under these words; null for a new one. */
  readonly meant: Pick<Claim, 'type'> | null;
  readonly onText: (text: string) => void;
  readonly onType: (type: ClaimType) => void;
  readonly onEvidence: (change: Partial<EvidenceFields>) => void;
}

function ClaimPart({ fields, alike, meant, onText, onType, onEvidence }: PartProps) {
  const { text, evidence } = fields;
  const type = meant?.type ?? fields.type;
  return (
    <>
      <ClaimField text={text} alike={alike} onText={onText} />
      <div className="case-form__pair">
        <TypeField type={type} disabled={meant !== null} onType={onType} />
        <ValueField type={type} value={evidence.value} onValue={(value) => onEvidence({ value })} />
      </div>
      <StanceField stance={evidence.stance} onStance={(stance) => onEvidence({ stance })} />
    </>
  );
}
