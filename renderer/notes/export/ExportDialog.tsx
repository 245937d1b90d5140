import { useId, useRef } from 'react';
import { EXPORT_FLAVOURS, isOneFile } from '#shared/model/export.ts';
import type { PolicyId } from '#shared/model/ids.ts';
import type { KeptPolicy } from '#shared/model/redaction.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import type { ExportChoices as Choices } from './export-choices.ts';
import { ExportChoices } from './ExportChoices.tsx';
import { ExportTemplates } from './ExportTemplates.tsx';
import { FLAVOURS } from './flavours.ts';
import { useTemplateProblems } from './use-template-problems.ts';
import './export-dialog.css';

interface Props {
  /** How many notes are to be exported. */
  readonly notes: number;
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
  /** Whom exports can hide. */
  readonly policies: readonly KeptPolicy[];
  /** Null to make a new one. */
  readonly onEditPolicy: (id: PolicyId | null) => void;
  /** Shows what would be written. */
  readonly onLook: () => void;
  readonly onExport: () => void;
  readonly onClose: () => void;
}

const GROUPS = ['Markdown', 'Other files'] as const;

/** Asks for which readers the notes are; the folder is asked for after it. */
export function ExportDialog(props: Props) {
  const { notes, choices, onChoices, policies, onEditPolicy, onLook, onExport, onClose } = props;
  const form = useId();
  const chosen = useRef<HTMLInputElement>(null);
  const { flavour, policy } = choices;
  const problems = useTemplateProblems(choices);
  const isWrong = problems.quotation !== null || problems.footnote !== null;
  const cannotHide = policy !== null && !FLAVOURS[flavour].hides;
  return (
    <Dialog
      open
      title={notes === 1 ? 'Export note' : `Export ${notes.toLocaleString('en')} notes`}
      onClose={onClose}
      firstField={chosen}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button disabled={cannotHide || isWrong} onClick={onLook}>
            Preview…
          </Button>
          <Button variant="primary" type="submit" form={form} disabled={cannotHide || isWrong}>
            {policy === null ? 'Choose folder…' : 'See what is hidden…'}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="export"
        onSubmit={(event) => {
          event.preventDefault();
          onExport();
        }}
      >
        <div className="export__flavours">
          {GROUPS.map((group) => (
            <fieldset key={group} className="export__group">
              <legend className="export__legend">{group}</legend>
              {EXPORT_FLAVOURS.filter((one) => FLAVOURS[one].group === group).map((one) => (
                <label key={one} className="export__flavour">
                  <input
                    ref={one === flavour ? chosen : null}
                    type="radio"
                    // One set, in which the arrows walk from group to group.
                    name={`${form}-flavour`}
                    checked={one === flavour}
                    aria-describedby={one === flavour ? `${form}-words` : undefined}
                    onChange={() => onChoices({ ...choices, flavour: one })}
                  />
                  {FLAVOURS[one].title}
                </label>
              ))}
            </fieldset>
          ))}
        </div>
        <div className="export__choices">
          <p id={`${form}-words`} className="export__words">
            {FLAVOURS[flavour].words}
          </p>
          <ExportChoices
            choices={choices}
            onChoices={onChoices}
            policies={policies}
            onEditPolicy={onEditPolicy}
          />
        </div>
        {!isOneFile(flavour) && (
          <ExportTemplates choices={choices} onChoices={onChoices} problems={problems} />
        )}
      </form>
    </Dialog>
  );
}
