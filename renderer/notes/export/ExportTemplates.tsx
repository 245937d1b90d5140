import { useState } from 'react';
import type { TemplateProblems } from '#shared/model/export.ts';
import type { ExportChoices } from './export-choices.ts';
import { TemplateField } from './TemplateField.tsx';
import { type Shape, SHAPES } from './template-words.ts';
import './export-shapes.css';

interface Props {
  readonly choices: ExportChoices;
  readonly onChoices: (choices: ExportChoices) => void;
  readonly problems: TemplateProblems;
}

/** The person's own shape of quotations and footnotes; folded away until there is one. */
export function ExportTemplates({ choices, onChoices, problems }: Props) {
  const [isOpen, setOpen] = useState(choices.quotation !== '' || choices.footnote !== '');
  // What keeps the notes from being exported is never out of sight.
  const isWrong = problems.quotation !== null || problems.footnote !== null;
  const field = (shape: Shape) => (
    <TemplateField
      shape={SHAPES[shape]}
      template={choices[shape]}
      onTemplate={(template) => onChoices({ ...choices, [shape]: template })}
      problem={problems[shape]}
    />
  );
  return (
    <details
      className="shapes"
      open={isOpen || isWrong}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
        if (currentTarget.open && !isOpen) currentTarget.scrollIntoView({ block: 'nearest' });
      }}
    >
      <summary onClick={(event) => isWrong && event.preventDefault()}>
        Own shape of quotations and footnotes
      </summary>
      <div className="shapes__fields">
        <p className="export__words">
          Write Markdown around the fields. What stands between [[ and ]] is left out where a field in it is
          not known.
        </p>
        {field('quotation')}
        {field('footnote')}
      </div>
    </details>
  );
}
