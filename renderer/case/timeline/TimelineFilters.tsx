import { TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import type { Calendar } from '#shared/edtf/names.ts';
import type { CaseTimeline } from '#shared/model/case-timeline.ts';
import { useCase } from '../case-context.tsx';
import { ToggleChip } from '../../ui/ToggleChip.tsx';
import { MARK_KINDS, type MarkKind } from './marks.ts';
import { MarkSign } from './MarkSign.tsx';
import { CALENDAR_WORDS, CALENDARS, KIND_WORDS } from './row-in-words.ts';
import type { TimelineFilter } from './shown-rows.ts';
import '../../ui/field.css';
import './row-words.css';

interface Props {
  readonly timeline: CaseTimeline;
  readonly filter: TimelineFilter;
  readonly onFilter: (filter: TimelineFilter) => void;
  readonly leading: Calendar;
  readonly onLead: (calendar: Calendar) => void;
}

/** Whose times are shown, of what, and in which calendar. The kinds tell what their signs mean as well. */
export function TimelineFilters({ timeline, filter, onFilter, leading, onLead }: Props) {
  const { sources, claims } = useCase();
  const { rows, presences, findings } = timeline;
  const people = new Set([...rows, ...presences].map(({ source }) => source));
  const spokenOf = new Set(rows.flatMap((row) => row.claims));
  const toggle = (kind: MarkKind) => {
    const kinds = new Set(filter.kinds);
    if (!kinds.delete(kind)) kinds.add(kind);
    onFilter({ ...filter, kinds });
  };
  return (
    <div className="timeline-filters">
      <Choice
        label="Source"
        all="All sources"
        value={filter.source}
        options={(sources.value ?? [])
          .filter(({ id }) => people.has(id))
          .map(({ id, called }) => ({ value: id, words: called }))}
        onChoose={(source) => onFilter({ ...filter, source })}
      />
      <Choice
        label="Claim"
        all="All claims"
        value={filter.claim}
        options={(claims.value ?? [])
          .filter(({ id }) => spokenOf.has(id))
          .map(({ id, text }) => ({ value: id, words: text }))}
        onChoose={(claim) => onFilter({ ...filter, claim })}
      />
      <Choice
        label="Calendar that leads"
        value={leading}
        options={CALENDARS.map((one) => ({ value: one, words: CALENDAR_WORDS[one] }))}
        onChoose={(chosen) => onLead(CALENDARS.find((one) => one === chosen) ?? 'gregorian')}
      />
      <div className="timeline-kinds" role="group" aria-label="Times shown">
        {MARK_KINDS.map((kind) => (
          <ToggleChip
            key={kind}
            pressed={filter.kinds.has(kind)}
            sign={<MarkSign kind={kind} />}
            onToggle={() => toggle(kind)}
          >
            {KIND_WORDS[kind]}
          </ToggleChip>
        ))}
        {findings.length > 0 && (
          <ToggleChip
            pressed={filter.onlyProblems}
            onToggle={() => onFilter({ ...filter, onlyProblems: !filter.onlyProblems })}
          >
            <TriangleAlert aria-hidden size={14} className="timeline-problem-sign" />
            Cannot be as dated: {findings.length.toLocaleString('en')}
          </ToggleChip>
        )}
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** Absent where one must hold. */
  readonly all?: string;
  readonly value: string | null;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly onChoose: (value: string | null) => void;
}

function Choice({ label, all, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div className="timeline-choice-of">
      <label className="case-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="ui-field timeline-select"
        dir="auto"
        value={value === null ? '' : `=${value}`}
        onChange={({ target }) => onChoose(target.value === '' ? null : target.value.slice(1))}
      >
        {all !== undefined && <option value="">{all}</option>}
        {options.map((option) => (
          <option key={option.value} value={`=${option.value}`}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  );
}
