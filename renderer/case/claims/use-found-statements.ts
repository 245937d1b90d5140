import { useState } from 'react';
import type { StatementShown } from '#shared/model/case-shown.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { useSettled } from '../../bridge/use-settled.ts';

const PAUSE_MS = 120;
const NONE: readonly StatementShown[] = [];

/** Statements whose words or speakers hold what is typed; those found before stay until others are. */
export function useFoundStatements(typed: string): readonly StatementShown[] {
  const answer = useAnswer('case.searchStatements', [useSettled(typed.trim(), PAUSE_MS)], ['case.changed']);
  const [found, setFound] = useState(NONE);
  if (answer.value && answer.value !== found) setFound(answer.value);
  return answer.value ?? found;
}
