import { ArrowRight, ChevronDown, ChevronUp, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { TrailStop } from '../../bridge/search-trails.tsx';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import './hits-bar.css';

interface Props {
  readonly label: string;
  readonly query: string;
  /** `3 of 12 in this text`. */
  readonly where: ReactNode;
  readonly keys: { readonly previous: string | undefined; readonly next: string | undefined };
  readonly canStep: boolean;
  /** The text that the hits go on in; null for none. */
  readonly next: TrailStop | null;
  readonly onStep: (step: 1 | -1) => void;
  readonly onNext: () => void;
  readonly onEnd: () => void;
}

/** Stands over a text that was opened from the results of a search, and goes through its hits. */
export function HitsBar({ label, query, where, keys, canStep, next, onStep, onNext, onEnd }: Props) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    onEnd();
    event.preventDefault();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape ends it from every part of it
    <section className="hits-bar" aria-label={label} onKeyDown={press}>
      <div className="hits-bar__line">
        <span className="hits-bar__query" dir="auto" title={query}>
          {query}
        </span>
        <span className="hits-bar__where">{where}</span>
        <IconButton
          label="Previous hit"
          icon={ChevronUp}
          size="s"
          shortcut={keys.previous}
          disabled={!canStep}
          onClick={() => onStep(-1)}
        />
        <IconButton
          label="Next hit"
          icon={ChevronDown}
          size="s"
          shortcut={keys.next}
          disabled={!canStep}
          onClick={() => onStep(1)}
        />
        {next && (
          <Button
            size="s"
            variant="quiet"
            icon={ArrowRight}
            className="hits-bar__next"
            title={next.title}
            onClick={onNext}
          >
            Next document
          </Button>
        )}
        <IconButton label="Hide the hits" icon={X} size="s" shortcut="Esc" onClick={onEnd} />
      </div>
    </section>
  );
}
