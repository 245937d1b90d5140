import type { CaseTarget, NameTarget, ReaderTarget } from '../bridge/targets.ts';
import type { Where } from '../bridge/where-to-open.ts';
import type { TakesFocus } from '../ui/page/Page.tsx';

/** Opens what a page of the case leads to. */
export type OpenFromCase = (target: ReaderTarget | NameTarget | CaseTarget, where?: Where) => void;

/** What every page of the case is given. */
export interface CasePageProps {
  /** Tells the view of the reader from others beside it; null for the only one. */
  readonly label: string | null;
  readonly takesFocus: TakesFocus;
  readonly onOpen: OpenFromCase;
}
