import { useMemo } from 'react';
import type { GivenSpeaker, StatementDraft } from '#shared/model/case-given.ts';
import { useCase } from '../case-context.tsx';
import { ComboField } from '../pieces/ComboField.tsx';
import { KindFields } from '../sources/KindFields.tsx';
import { speakerFields, speakerMeant, type StatementFields } from './statement-draft.ts';

interface Props {
  readonly fields: StatementFields;
  readonly onChange: (change: Partial<StatementFields>) => void;
  /** Who it may be, the likeliest first, with the reason. */
  readonly likely: StatementDraft['speakers'];
}

/** Who says it: one of the sources, or somebody new. */
export function SpeakerField({ fields, onChange, likely }: Props) {
  const sources = useCase().sources.value ?? NOBODY;
  const entries = useMemo(() => {
    const offered = new Set(likely.map(({ called }) => called));
    return [
      ...likely.map(({ speaker, called, reason }) => ({
        key: `likely ${called}`,
        words: called,
        aside: reason,
        speaker,
      })),
      ...sources
        .filter(({ called }) => !offered.has(called))
        .map(({ id, called, kind }) => ({
          key: id,
          words: called,
          aside: kind,
          speaker: { id } satisfies GivenSpeaker,
        })),
    ];
  }, [likely, sources]);
  const meant = speakerMeant(fields, sources);
  const isNew = meant !== null && !('id' in meant);
  const reason = likely.find(({ called }) => called === fields.speaker)?.reason;
  return (
    <div className={isNew ? 'case-form__pair' : undefined}>
      <ComboField
        label="Who says it"
        words={fields.speaker}
        entries={entries}
        placeholder="Nobody is named"
        hint={hintOf(meant, reason)}
        onWords={(speaker) => onChange({ speaker, chosen: null })}
        onChoose={({ words, speaker }) => onChange(speakerFields(words, speaker))}
      />
      {isNew && <KindFields kind={fields.kind} onKind={(kind) => onChange({ kind })} />}
    </div>
  );
}

const NOBODY: readonly never[] = [];

function hintOf(meant: GivenSpeaker | null, reason: string | undefined): string {
  const is = meant === null ? 'Leave it empty where nobody is named.' : 'id' in meant ? '' : 'A new source.';
  return [is, reason === undefined ? '' : `Suggested: ${reason}.`].filter((part) => part !== '').join(' ');
}
