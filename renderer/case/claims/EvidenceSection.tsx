import { Plus } from 'lucide-react';
import type { ClaimPage, EvidenceShown } from '#shared/model/case-shown.ts';
import { type Stance, STANCES } from '#shared/model/case.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useShortcutOf } from '../../bridge/own-shortcuts.tsx';
import { Button } from '../../ui/Button.tsx';
import { LineList } from '../../ui/page/LineList.tsx';
import { PageSection } from '../../ui/page/PageSection.tsx';
import type { OpenFromCase } from '../case-page.ts';
import { useCase } from '../case-context.tsx';
import { EvidenceLine } from './EvidenceLine.tsx';

interface Props {
  readonly page: ClaimPage;
  readonly onOpen: OpenFromCase;
}

const MOST = 20;
const keyOf = ({ position }: EvidenceShown) => String(position);

const HEADINGS: Readonly<Record<Stance, string>> = {
  supports: 'Supports it',
  contradicts: 'Contradicts it',
  qualifies: 'Qualifies it',
  mentions: 'Mentions it',
  retracts: 'Retracts it',
};

/** What speaks for a claim and against it. */
export function EvidenceSection({ page, onOpen }: Props) {
  const { call } = useLibrary();
  const { ask, attempt } = useCase();
  const shortcutOf = useShortcutOf();
  const { claim, evidence } = page;
  const add = () => ask({ kind: 'evidence', claim: claim.id, position: null });
  const remove = ({ position }: EvidenceShown) =>
    attempt(call('case.removeEvidence', claim.id, position), 'Removed. The statement itself stays.');
  const change = ({ position }: EvidenceShown) => ask({ kind: 'evidence', claim: claim.id, position });
  const keys = shortcutOf('make-claim');
  return (
    <PageSection
      title="Evidence"
      count={evidence.length === 0 ? undefined : evidence.length.toLocaleString('en')}
      acts={
        <Button size="s" variant="quiet" icon={Plus} onClick={add}>
          Add…
        </Button>
      }
    >
      {evidence.length === 0 && (
        <p className="page__none">
          None yet. Select words in a document that speak for it or against it
          {keys === undefined ? '' : `, and press ${keys}`}; or add a statement that is there already.
        </p>
      )}
      {STANCES.map((stance) => {
        const rows = evidence.filter((one) => one.stance === stance);
        if (rows.length === 0) return null;
        return (
          <section key={stance} className="claim-evidence" aria-label={HEADINGS[stance]}>
            <h3 className="claim-evidence__heading">
              {HEADINGS[stance]} <span className="page__count">{rows.length.toLocaleString('en')}</span>
            </h3>
            <LineList
              label={HEADINGS[stance]}
              rows={rows}
              keyOf={keyOf}
              most={MOST}
              keys={{ Delete: remove, e: change }}
              renderRow={(one, line, isStop) => (
                <EvidenceLine
                  page={page}
                  evidence={one}
                  line={line}
                  isStop={isStop}
                  onOpen={onOpen}
                  onChange={() => change(one)}
                  onRemove={() => remove(one)}
                />
              )}
            />
          </section>
        );
      })}
    </PageSection>
  );
}
