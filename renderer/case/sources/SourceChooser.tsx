import { type RefObject, useMemo } from 'react';
import type { SourceUse } from '#shared/model/case-shown.ts';
import { FilterList } from '../../ui/FilterList.tsx';
import './source-chooser.css';

interface Props {
  readonly sources: readonly SourceUse[];
  readonly onChoose: (source: SourceUse) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

const MOST = 100;

/** Sources of the case, found by their words in any spelling. */
export function SourceChooser({ sources, onChoose, field }: Props) {
  const entries = useMemo(
    () =>
      sources.map((source) => ({
        key: source.id,
        words: [source.called, source.role].filter(Boolean).join(' · '),
        aside: source.kind,
        source,
      })),
    [sources],
  );
  if (entries.length === 0) return <p className="source-chooser__none">There is no other source.</p>;
  return (
    <div className="source-chooser">
      <FilterList
        label="Sources"
        entries={entries}
        current={null}
        most={MOST}
        onChoose={({ source }) => onChoose(source)}
        field={field}
      />
    </div>
  );
}
