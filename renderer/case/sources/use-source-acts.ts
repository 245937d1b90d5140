import { useLibrary } from '../../bridge/library-context.tsx';
import { useNaming } from '../../bridge/naming.tsx';
import { useCase } from '../case-context.tsx';
import type { SourceActs } from './source-menu.ts';

export function useSourceActs(): SourceActs {
  const { call } = useLibrary();
  const { open, ask, attempt } = useCase();
  const { open: openName } = useNaming();
  return { call, open, ask, attempt, openName };
}
