import { Check, CircleDashed, Contrast, type LucideIcon, Undo2, X } from 'lucide-react';
import type { Judgement, Stance } from '#shared/model/case.ts';

/** Each has a shape of its own, for those who see no colours. */
export const STANCE_ICONS: Readonly<Record<Stance, LucideIcon>> = {
  supports: Check,
  contradicts: X,
  qualifies: Contrast,
  mentions: CircleDashed,
  retracts: Undo2,
};

export const STANCE_MEANINGS: Readonly<Record<Stance, string>> = {
  supports: 'says that it is so',
  contradicts: 'says that it is not so',
  qualifies: 'says that it is so in part, or under a condition',
  mentions: 'speaks of it, and says neither',
  retracts: 'takes back what was said',
};

/** What a person says of values that cannot hold together. */
export const JUDGEMENT_WORDS: Readonly<Record<Judgement, string>> = {
  conflict: 'a conflict',
  'no-conflict': 'no conflict',
  unclear: 'unclear',
};
