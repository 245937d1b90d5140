import { edtfInWords } from '#shared/edtf/in-words.ts';
import type { CaseFinding } from '#shared/model/case-findings.ts';
import { Button } from '../../ui/Button.tsx';
import { useCase } from '../case-context.tsx';
import type { OpenFromCase } from '../case-page.ts';
import { FoundPlaceButton } from './FoundPlaceButton.tsx';

interface Props {
  readonly finding: Extract<CaseFinding, { kind: 'loop' }>;
  readonly onOpen: OpenFromCase;
}

/** The way around, with where each leads to the next. */
export function LoopEvidence({ finding: { way }, onOpen }: Props) {
  const { ask } = useCase();
  return (
    <ol className="loop-evidence">
      {way.map((step, index) => {
        const next = way[(index + 1) % way.length];
        return (
          <li key={`${step.kind} ${step.id}`}>
            <p className="loop-evidence__step">
              <bdi>{step.called}</bdi>
              <span className="finding__facts">
                {step.date !== null && `${edtfInWords(step.date)} · `}
                {step.kind === 'document' ? 'cites ' : 'is taken from '}
                <bdi>{next?.called ?? step.called}</bdi>
              </span>
              {step.kind === 'statement' && (
                <Button size="s" variant="quiet" onClick={() => ask({ kind: 'statement', id: step.id })}>
                  Change…
                </Button>
              )}
            </p>
            {step.places.map((place) => (
              <FoundPlaceButton key={`${place.revisionId} ${place.start}`} place={place} onOpen={onOpen} />
            ))}
          </li>
        );
      })}
    </ol>
  );
}
