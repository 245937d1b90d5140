import './progress-bar.css';

interface Props {
  readonly label: string;
  readonly className?: string;
  /** How much is done; null where nobody knows yet. */
  readonly done: number | null;
  readonly of?: number;
}

/** How far something has got that takes its time. */
export function ProgressBar({ label, className = '', done, of = 1 }: Props) {
  return (
    <progress
      className={`ui-progress ${className}`}
      aria-label={label}
      {...(done === null ? {} : { max: Math.max(of, 1), value: done })}
    />
  );
}
