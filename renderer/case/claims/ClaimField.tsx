import { useMemo } from 'react';
import type { StatementDraft } from '#shared/model/case-given.ts';
import { useCase } from '../case-context.tsx';
import { ComboField } from '../pieces/ComboField.tsx';
import { claimMeant } from './words-draft.ts';

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Claims that may be meant, most alike first. */
  readonly alike: StatementDraft['claims'];
}

/** The claim that words speak of: a new one, or one that is there. */
export function ClaimField({ text, onText, alike }: Props) {
  const claims = useCase().claims.value ?? NONE;
  const entries = useMemo(() => {
    const near = new Set(alike.map(({ id }) => id));
    return [
      ...alike.map((claim) => ({ key: claim.id, words: claim.text, aside: 'alike' })),
      ...claims.filter(({ id }) => !near.has(id)).map((claim) => ({ key: claim.id, words: claim.text })),
    ];
  }, [alike, claims]);
  return (
    <ComboField
      label="Claim"
      words={text}
      onWords={onText}
      entries={entries}
      onChoose={({ words }) => onText(words)}
      hint={
        claimMeant(text, claims)
          ? 'The claim is there already: the words are added to it.'
          : hintOf(entries.length)
      }
    />
  );
}

const NONE: readonly never[] = [];

function hintOf(others: number): string {
  return others === 0 ? 'A new claim.' : 'A new claim. The down arrow shows those that are there.';
}
