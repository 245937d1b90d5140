import { type ReactNode, useId } from 'react';

interface Props {
  readonly title: string;
  /** How many there are; absent where nothing is counted. */
  readonly count?: string | undefined;
  /** A line under the heading that says how things are done here. */
  readonly hint?: string | undefined;
  /** At the far end of the heading. */
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page. */
export function PageSection({ title, count, hint, acts, children }: Props) {
  const id = useId();
  return (
    <section className="page__section" aria-labelledby={id}>
      <div className="page__line">
        <h2 id={id} className="page__heading">
          {title}
          {count !== undefined && <span className="page__count"> {count}</span>}
        </h2>
        {acts}
      </div>
      {hint !== undefined && <p className="page__hint">{hint}</p>}
      {children}
    </section>
  );
}
