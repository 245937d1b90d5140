import { type ReactNode, useId } from 'react';

/** How an earlier version is looked at. */
export type VersionView = 'text' | 'changes' | 'since';

interface Props {
  readonly view: VersionView;
  readonly onView: (view: VersionView) => void;
  /** The first version changed nothing, and since the newest nothing was changed. */
  readonly isFirst: boolean;
  readonly isNewest: boolean;
}

/** Chooses between the text of a version and what is different in the one before it or in the newest. */
export function VersionViewChoice({ view, onView, isFirst, isNewest }: Props) {
  const name = useId();
  const choice = (value: VersionView, label: ReactNode, disabled = false) => (
    <label className="versions__view">
      <input
        type="radio"
        name={name}
        className="versions__choice"
        checked={view === value}
        disabled={disabled}
        onChange={() => onView(value)}
      />
      {label}
    </label>
  );
  return (
    <fieldset className="versions__views">
      <legend className="ui-visually-hidden">What is shown of the version</legend>
      {choice('text', 'Text')}
      {choice('changes', 'What it changed', isFirst)}
      {choice('since', 'What changed since', isNewest)}
    </fieldset>
  );
}
