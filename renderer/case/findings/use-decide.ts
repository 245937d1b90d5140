import { useToast } from '../../ui/Toast.tsx';
import type { CaseFinding, FindingDecision } from '#shared/model/case-findings.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { useCase } from '../case-context.tsx';
import { changedOrigins } from './changed-origins.ts';

export type Decide = (finding: CaseFinding, decision: FindingDecision | null) => void;

/** Decides on a finding, and says what that does to the origins of claims. */
export function useDecide(): Decide {
  const { call } = useLibrary();
  const { attempt, open } = useCase();
  const toast = useToast();
  return (finding, decision) => {
    const act = async () => {
      const before = await call('case.claims');
      await call('case.decideFinding', finding.key, decision);
      const [first, ...more] = changedOrigins(before, await call('case.claims'));
      if (!first) return;
      const rest = more.length === 0 ? '' : ` So do ${more.length} more claims.`;
      toast({
        message: `${first.message}${rest}`,
        action: { label: 'Open the claim', onAct: () => open({ kind: 'claim', id: first.id }) },
      });
    };
    attempt(act());
  };
}
