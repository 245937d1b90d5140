import { useId, useRef } from 'react';
import { EXPORT_FLAVOURS, type ExportFlavour, type ExportOptions } from '#shared/model/export.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useRemembered } from '../ui/remembered.ts';
import './export-dialog.css';

const FLAVOURS: Readonly<Record<ExportFlavour, { readonly title: string; readonly words: string }>> = {
  pandoc: {
    title: 'Markdown for pandoc',
    words: 'Footnotes, citations by key, and the sources as CSL-JSON. Zettlr and Quarto read it too.',
  },
  github: {
    title: 'Markdown for GitHub',
    words: 'Footnotes, in which citations are written out.',
  },
  commonmark: {
    title: 'Plain Markdown',
    words: 'For any reader of CommonMark: the footnotes are a numbered list at the end.',
  },
  obsidian: {
    title: 'Obsidian vault',
    words: 'Links between notes, properties, and each source as a note of its own with what is quoted of it.',
  },
  html: {
    title: 'Web page',
    words: 'One file for any browser, with its pictures in it; it loads nothing.',
  },
  docx: {
    title: 'Word document',
    words: 'For Word and LibreOffice, with footnotes that are footnotes.',
  },
};
/** Those whose quotations can be found again in the file. */
const CAN_VERIFY: ReadonlySet<ExportFlavour> = new Set(['pandoc', 'github', 'obsidian']);
const readFlavour = (kept: unknown): ExportFlavour => EXPORT_FLAVOURS.find((one) => one === kept) ?? 'pandoc';

interface Props {
  /** How many notes are to be exported. */
  readonly notes: number;
  readonly onExport: (options: ExportOptions) => void;
  readonly onClose: () => void;
}

/** Asks for which readers the notes are; the folder is asked for after it. */
export function ExportDialog({ notes, onExport, onClose }: Props) {
  const [flavour, setFlavour] = useRemembered('export flavour', readFlavour);
  const [texts, setTexts] = useRemembered('export texts', (kept) => kept === true);
  const form = useId();
  const chosen = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      open
      width="s"
      title={notes === 1 ? 'Export note' : `Export ${notes.toLocaleString('en')} notes`}
      onClose={onClose}
      firstField={chosen}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="primary" type="submit" form={form}>
            Choose folder…
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          onExport({ flavour, texts: texts && CAN_VERIFY.has(flavour) });
        }}
      >
        <fieldset className="export-flavours">
          <legend className="export-flavours__legend">As</legend>
          {EXPORT_FLAVOURS.map((one) => (
            <label key={one} className="export-flavour">
              <input
                ref={one === flavour ? chosen : null}
                type="radio"
                name={`${form}-flavour`}
                checked={one === flavour}
                onChange={() => setFlavour(one)}
              />
              <span>
                {FLAVOURS[one].title}
                <span className="export-flavour__words">{FLAVOURS[one].words}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <label className="export-texts">
          <input
            type="checkbox"
            checked={texts && CAN_VERIFY.has(flavour)}
            disabled={!CAN_VERIFY.has(flavour)}
            onChange={(event) => setTexts(event.target.checked)}
          />
          <span>
            With the texts of the sources
            <span className="export-flavour__words">
              Anyone can then check every quotation, with the small program that goes along.
            </span>
          </span>
        </label>
      </form>
    </Dialog>
  );
}
