import { ListChecks } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Checklist } from '../../ui/Checklist.tsx';
import { CornerPopover } from '../../ui/CornerPopover.tsx';
import { useCase } from '../case-context.tsx';
import './hypotheses.css';

interface Props {
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
}

/** Ticks the claims that compete. */
export function ClaimsChooser({ chosen, onChosen }: Props) {
  const { claims } = useCase();
  const field = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const entries = (claims.value ?? []).map(({ id, text }) => ({
    key: id,
    name: text,
    checked: chosen.includes(id),
  }));
  return (
    <span className="claims-chooser">
      <Button size="s" icon={ListChecks} aria-expanded={open} onClick={() => setOpen(!open)}>
        Choose claims…
      </Button>
      {open && (
        <CornerPopover
          label="Claims that compete"
          side="bottom"
          className="claims-chooser__list"
          onClose={() => setOpen(false)}
        >
          <Checklist
            label="Claims"
            entries={entries}
            placeholder="Find a claim"
            empty="The case has no claims yet."
            field={field}
            onToggle={({ key, checked }) =>
              onChosen(checked ? chosen.filter((id) => id !== key) : [...chosen, key])
            }
          />
        </CornerPopover>
      )}
    </span>
  );
}
