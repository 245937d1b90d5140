import { useCommand } from '../bridge/commands.tsx';
import type { CaseContext } from './case-context.tsx';

/** Answers the commands that begin something in the case, or lead to what it shows as a whole. */
export function useCaseCommands({ ask, open }: Pick<CaseContext, 'ask' | 'open'>): void {
  useCommand('new-claim', () => ask({ kind: 'claim', claim: null }));
  useCommand('new-source', () => ask({ kind: 'source', source: null }));
  useCommand('case-sources', () => open({ kind: 'sources' }));
  useCommand('case-matrix', () => open({ kind: 'matrix' }));
  useCommand('case-hypotheses', () => open({ kind: 'hypotheses' }));
  useCommand('case-timeline', () => open({ kind: 'timeline' }));
  useCommand('case-graph', () => open({ kind: 'graph' }));
  useCommand('case-wanted', () => open({ kind: 'wanted' }));
  useCommand('case-findings', () => open({ kind: 'findings' }));
}
