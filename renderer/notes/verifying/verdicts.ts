import {
  CircleCheck,
  FileDiff,
  FileQuestion,
  FileWarning,
  type LucideIcon,
  MessageSquareWarning,
} from 'lucide-react';
import type { Verdict } from '#shared/model/seal.ts';

interface VerdictWords {
  readonly words: string;
  readonly icon: LucideIcon;
}

/** What a verdict is called, and its sign. */
export const VERDICT_WORDS: Readonly<Record<Verdict, VerdictWords>> = {
  OK: { words: 'The very words', icon: CircleCheck },
  'OK-TYPOGRAPHY': { words: 'The same but for typography', icon: CircleCheck },
  'OK-ELLIPSIS': { words: 'The same, with marked gaps', icon: CircleCheck },
  ALTERED: { words: 'Altered', icon: FileDiff },
  MISATTRIBUTED: { words: 'From another source', icon: MessageSquareWarning },
  'NOT-FOUND': { words: 'Not found', icon: FileQuestion },
  'SOURCE-CHANGED': { words: 'Its source has changed', icon: FileWarning },
};
