import { type ReactNode, useId } from 'react';
import {
  CITATION_LOCALES,
  CITATION_STYLES,
  type CitationLocale,
  isOneFile,
  REFERENCE_FORMATS,
  type ReferenceFormat,
} from '#shared/model/export.ts';
import type { PolicyId } from '#shared/model/ids.ts';
import type { KeptPolicy } from '#shared/model/redaction.ts';
import { Button } from '../../ui/Button.tsx';
import { STYLE_NAMES } from '../../ui/style-names.ts';
import { type ExportChoices as Choices, oneOf } from './export-choices.ts';
import { FLAVOURS } from './flavours.ts';
import '../../ui/field.css';

const REFERENCES: Readonly<Record<ReferenceFormat, string>> = {
  'csl-json': 'CSL-JSON',
  bibtex: 'BibTeX',
  biblatex: 'BibLaTeX',
  ris: 'RIS',
};
const LOCALES: Readonly<Record<CitationLocale, string>> = { en: 'English', fa: 'Persian', ar: 'Arabic' };

interface Props {
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
  readonly policies: readonly KeptPolicy[];
  readonly onEditPolicy: (id: PolicyId | null) => void;
}

/** What can be chosen for the kind of file. */
export function ExportChoices({ choices, onChoices, policies, onEditPolicy }: Props) {
  const id = useId();
  const { flavour, texts, references, style, locale, policy } = choices;
  const { verifies, hides, hasReferences } = FLAVOURS[flavour];
  const change = (part: Partial<Choices>) => onChoices({ ...choices, ...part });
  const hidden = policies.find((one) => one.id === policy);
  return (
    <>
      {verifies && (
        <label className="export__texts">
          <input
            type="checkbox"
            checked={texts && policy === null}
            disabled={policy !== null}
            aria-describedby={`${id}-texts`}
            onChange={(event) => change({ texts: event.target.checked })}
          />
          <span>
            With the texts of the sources
            <span id={`${id}-texts`} className="export__words">
              {policy === null
                ? 'Anyone can then check every quotation, with the small program that goes along.'
                : 'Not while people are hidden: the texts name them.'}
            </span>
          </span>
        </label>
      )}
      {!isOneFile(flavour) && (
        <Field id={`${id}-style`} label="Footnotes and works cited">
          <select
            className="ui-field"
            id={`${id}-style`}
            value={style ?? ''}
            onChange={({ target }) => change({ style: oneOf(CITATION_STYLES, target.value) })}
          >
            <option value="">As Ibid writes them</option>
            {CITATION_STYLES.map((one) => (
              <option key={one} value={one}>
                {STYLE_NAMES[one]}
              </option>
            ))}
          </select>
          {style !== null && (
            <select
              className="ui-field"
              aria-label="Language of footnotes"
              value={locale}
              onChange={({ target }) => change({ locale: oneOf(CITATION_LOCALES, target.value) ?? locale })}
            >
              {CITATION_LOCALES.map((one) => (
                <option key={one} value={one}>
                  {LOCALES[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {hasReferences && (
        <Field id={`${id}-references`} label="Data of the sources">
          <select
            className="ui-field"
            id={`${id}-references`}
            value={references}
            onChange={({ target }) =>
              change({ references: oneOf(REFERENCE_FORMATS, target.value) ?? references })
            }
          >
            {REFERENCE_FORMATS.map((one) => (
              <option key={one} value={one}>
                {REFERENCES[one]}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Field id={`${id}-hide`} label="Hide people">
        <select
          className="ui-field"
          id={`${id}-hide`}
          value={policy ?? ''}
          onChange={({ target }) =>
            change({ policy: policies.find((one) => one.id === target.value)?.id ?? null })
          }
        >
          <option value="">Nobody</option>
          {policies.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
        <Button size="s" onClick={() => onEditPolicy(hidden?.id ?? null)}>
          {hidden ? 'Change…' : 'New list…'}
        </Button>
      </Field>
      {policy !== null && !hides && (
        <p className="export__problem" role="alert">
          Nobody can be hidden in files of this kind. Choose another kind, or hide nobody.
        </p>
      )}
    </>
  );
}

function Field({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <div className="export__field">
      <label htmlFor={id}>{label}</label>
      <div className="export__inputs">{children}</div>
    </div>
  );
}
