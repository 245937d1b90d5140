import { useState } from 'react';
import type { EvidenceShown } from '#shared/model/case-shown.ts';
import { type Judgement, JUDGEMENTS } from '#shared/model/case.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useTellFailure } from '../../bridge/use-tell-failure.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { JUDGEMENT_WORDS } from './stance-words.ts';
import '../../ui/field.css';
import './case-fields.css';
import './judgement-fields.css';

interface Props {
  readonly claim: string;
  readonly evidence: EvidenceShown;
}

const CHOICES = ['not-judged', ...JUDGEMENTS] as const;

/** What a person says of a computed conflict, and why. It stands beside what is computed, and changes none of it. */
export function JudgementFields({ claim, evidence }: Props) {
  const { call } = useLibrary();
  const tellFailure = useTellFailure();
  const { position, conflictsWith: _, ...kept } = evidence;
  const [given, setGiven] = useState<Given>({ ...kept, kept, sent: kept });
  // What is kept may change from elsewhere, as by Undo.
  if (given.kept.judgement !== kept.judgement || given.kept.reason !== kept.reason)
    setGiven({ ...kept, kept, sent: kept });

  const keep = (judgement: Judgement | null, reason: string) => {
    if (judgement === given.sent.judgement && reason === given.sent.reason) return;
    setGiven({ judgement, reason, kept, sent: { judgement, reason } });
    call('case.changeEvidence', claim, position, { ...kept, judgement, reason }).catch((error: unknown) => {
      setGiven({ ...kept, kept, sent: kept });
      tellFailure(error);
    });
  };
  return (
    <div className="judgement">
      <ChoiceRow
        label="Your judgement"
        values={CHOICES}
        value={given.judgement ?? 'not-judged'}
        renderValue={(one) => (one === 'not-judged' ? 'not judged' : JUDGEMENT_WORDS[one])}
        onValue={(one) => (one === 'not-judged' ? keep(null, '') : keep(one, given.reason.trim()))}
      />
      {given.judgement !== null && (
        <input
          type="text"
          className="ui-field"
          aria-label="Why it is judged so"
          placeholder="Because…"
          dir="auto"
          autoComplete="off"
          value={given.reason}
          onChange={({ target }) => setGiven({ ...given, reason: target.value })}
          onBlur={() => keep(given.judgement, given.reason.trim())}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            keep(given.judgement, given.reason.trim());
          }}
        />
      )}
    </div>
  );
}

interface Judged {
  readonly judgement: Judgement | null;
  readonly reason: string;
}

/** What a person has given, and what was kept when they did. */
interface Given extends Judged {
  readonly kept: Judged;
  /** What was asked to be kept last. */
  readonly sent: Judged;
}
