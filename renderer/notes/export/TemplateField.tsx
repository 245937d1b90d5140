import { useId, useRef } from 'react';
import { LONGEST_TEMPLATE, type TemplateField as Field } from '#shared/model/export.ts';
import { Button } from '../../ui/Button.tsx';
import { FIELD_WORDS, type ShapeWords } from './template-words.ts';

interface Props {
  readonly shape: ShapeWords;
  readonly template: string;
  readonly onTemplate: (template: string) => void;
  /** What is wrong with it; null for nothing. */
  readonly problem: string | null;
}

/** A template, with the fields that can be put in where the caret is. */
export function TemplateField({ shape, template, onTemplate, problem }: Props) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { label, hint, fields, example } = shape;
  const put = (field: Field) => {
    const written = area.current;
    if (!written) return;
    const { selectionStart, selectionEnd } = written;
    written.setRangeText(`{${field}}`, selectionStart, selectionEnd, 'end');
    onTemplate(written.value.slice(0, LONGEST_TEMPLATE));
    written.focus();
  };
  const begin = () => {
    onTemplate(example);
    area.current?.focus();
  };
  return (
    <div className="shape">
      <div className="shape__head">
        <label htmlFor={`${id}-words`}>{label}</label>
        {template.trim() === '' ? (
          <Button
            size="s"
            variant="quiet"
            aria-label={`Begin with an example of ${label.toLowerCase()}`}
            onClick={begin}
          >
            Begin with an example
          </Button>
        ) : (
          <Button
            size="s"
            variant="quiet"
            aria-label={`${label} as Ibid writes it`}
            onClick={() => onTemplate('')}
          >
            As Ibid writes it
          </Button>
        )}
      </div>
      <textarea
        ref={area}
        id={`${id}-words`}
        className="shape__words"
        dir="auto"
        rows={3}
        spellCheck={false}
        autoComplete="off"
        maxLength={LONGEST_TEMPLATE}
        placeholder={`As Ibid writes it. For example ${example.replaceAll(/\s+/g, ' ')}`}
        value={template}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-told`}
        onChange={({ target }) => onTemplate(target.value)}
      />
      <p
        id={`${id}-told`}
        className={problem === null ? 'export__words' : 'export__problem shape__problem'}
        aria-live="polite"
      >
        {problem ?? hint}
      </p>
      <div className="shape__fields" role="group" aria-label={`Fields of ${label.toLowerCase()}`}>
        {fields.map((field) => (
          <button
            key={field}
            type="button"
            className="shape__field"
            title={`Puts in {${field}}`}
            onClick={() => put(field)}
          >
            {FIELD_WORDS[field]}
          </button>
        ))}
      </div>
    </div>
  );
}
