import { X } from 'lucide-react';
import { useState } from 'react';
import type { NamedFrom } from '#shared/model/case-shown.ts';
import type { Basis } from '#shared/model/case.ts';
import { useAnswer } from '../../bridge/use-answer.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useCase } from '../case-context.tsx';
import { ComboField } from '../pieces/ComboField.tsx';
import { fromChoices } from './from-choices.ts';
import { useFoundStatements } from './use-found-statements.ts';
import './from-field.css';

interface Props {
  readonly basis: Basis;
  readonly from: readonly NamedFrom[];
  readonly onFrom: (from: readonly NamedFrom[]) => void;
  /** The statement that it is of, which is not offered; null for a new one. */
  readonly self: string | null;
}

/** From whom or from what something is taken: statements, sources and documents of the case. */
export function FromField({ basis, from, onFrom, self }: Props) {
  const [typed, setTyped] = useState('');
  const sources = useCase().sources.value ?? [];
  const documents = useAnswer('case.documents', [], ['case.changed']).value ?? [];
  const statements = useFoundStatements(typed);
  const known = new Set(from.map(keyOf));
  const entries = fromChoices({ sources, documents, statements }, typed, basis).filter(
    ({ key }) => !known.has(String(key)) && key !== `statement ${self}`,
  );
  return (
    <div className="from-field">
      <ComboField
        label={basis === 'derived' ? 'From which text' : 'From whom'}
        words={typed}
        onWords={setTyped}
        entries={entries}
        areFound
        mustChoose
        placeholder="A statement, a source or a document"
        {...(from.length === 0
          ? { hint: 'As long as nobody says, it counts as an origin that is not known.' }
          : {})}
        onChoose={(entry) => {
          onFrom([...from, entry.from]);
          setTyped('');
        }}
      />
      {from.length > 0 && (
        <ul className="from-field__all" aria-label="Taken from">
          {from.map((one) => (
            <li key={keyOf(one)} className="from-field__one">
              <bdi>{one.called}</bdi>
              <span className="from-field__kind">{one.kind}</span>
              <IconButton
                label={`Not from ${one.called}`}
                icon={X}
                size="s"
                onClick={() => onFrom(from.filter((other) => other !== one))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function keyOf({ kind, id }: NamedFrom): string {
  return `${kind} ${id}`;
}
