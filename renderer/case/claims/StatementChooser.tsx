import { useState } from 'react';
import type { StatementShown } from '#shared/model/case-shown.ts';
import { ComboField } from '../pieces/ComboField.tsx';
import { statementInWords } from '../pieces/statement-words.ts';
import { focusFirst } from './focus-first.ts';
import { useFoundStatements } from './use-found-statements.ts';

interface Props {
  /** Not offered: the claim has them already. */
  readonly known: ReadonlySet<string>;
  readonly onChoose: (statement: StatementShown) => void;
}

/** One of the statements of the case, found by its words or its speaker. */
export function StatementChooser({ known, onChoose }: Props) {
  const [typed, setTyped] = useState('');
  const found = useFoundStatements(typed);
  const entries = found
    .filter(({ id }) => !known.has(id))
    .map((statement) => ({
      key: statement.id,
      words: statementInWords(statement),
      aside: statement.standsIn?.called ?? '',
      statement,
    }));
  return (
    <form ref={focusFirst} className="case-form" onSubmit={(event) => event.preventDefault()}>
      <ComboField
        label="Which statement"
        words={typed}
        onWords={setTyped}
        entries={entries}
        areFound
        mustChoose
        inline
        placeholder="Words of it, or who says it"
        hint={
          entries.length === 0
            ? 'No other statement is found. Words become one in the reader: select them, and choose Who Says This….'
            : 'New ones come from the reader: select words there, and choose Make Claim….'
        }
        onChoose={({ statement }) => onChoose(statement)}
      />
    </form>
  );
}
