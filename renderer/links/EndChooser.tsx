import { BookText, FileText, type LucideIcon, Quote, TextQuote } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { LinkEnd, LinkEndView } from '#shared/model/link.ts';
import { useLibrary } from '../bridge/library-context.tsx';
import type { Linkable } from '../bridge/linking.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { endInWords } from '../ui/LinkEndCard.tsx';
import type { EndChoice } from './end-choices.ts';
import { useEndChoices } from './use-end-choices.ts';
import { wholeSentence } from './whole-sentence.ts';
import './end-chooser.css';

const ICONS: Readonly<Record<Linkable['kind'], LucideIcon>> = {
  passage: Quote,
  note: FileText,
  document: BookText,
  words: TextQuote,
};
const PAGE = 8;

interface Props {
  readonly from: LinkEndView;
  readonly near: readonly LinkEnd[];
  readonly onChoose: (end: Linkable) => void;
  readonly onClose: () => void;
}

/** Finds the second end of a link by its words, in the whole library. */
export function EndChooser({ from, near, onChoose, onClose }: Props) {
  const { call } = useLibrary();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const { choices, problem } = useEndChoices(from, near, query);
  const [failed, setFailed] = useState(false);

  const choose = (choice: EndChoice | undefined) => {
    if (!choice) return;
    wholeSentence(call, choice.end).then(onChoose, () => setFailed(true));
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE }[event.key];
    if (event.key === 'Enter') choose(choices[active]);
    else if (step !== undefined) setActive(Math.max(Math.min(active + step, choices.length - 1), 0));
    else return;
    event.preventDefault();
  };

  return (
    <Dialog
      open
      title="Link with…"
      description={endInWords(from)}
      onClose={onClose}
      firstField={field}
      footer={
        <Button variant="quiet" onClick={onClose}>
          Choose it in the text instead
        </Button>
      }
    >
      <div className="end-chooser">
        <input
          ref={field}
          type="text"
          className="end-chooser__field"
          role="combobox"
          aria-label="Notes, documents, passages and words of texts"
          aria-expanded={choices.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={choices[active] ? `${id}-${active}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          placeholder="A note, a document, words of a passage or of a text"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={press}
        />
        {problem !== null && <ErrorNote>{problem}</ErrorNote>}
        {failed && <ErrorNote>These words can no longer be read. Choose something else.</ErrorNote>}
        <div id={`${id}-list`} role="listbox" aria-label="What to link with" className="end-chooser__choices">
          {choices.map((choice, index) => {
            const Icon = ICONS[choice.end.kind];
            return (
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- Enter in the field chooses
              <div
                key={choice.key}
                ref={index === active ? (line) => line?.scrollIntoView({ block: 'nearest' }) : undefined}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                className="end-chooser__choice"
                onClick={() => choose(choice)}
              >
                <Icon aria-hidden size={14} />
                <span className="end-chooser__words" dir="auto">
                  {choice.words}
                </span>
                <span className="end-chooser__about">
                  <bdi>{choice.about}</bdi>
                </span>
              </div>
            );
          })}
        </div>
        {choices.length === 0 && <p className="end-chooser__none">Nothing in the library has these words.</p>}
      </div>
    </Dialog>
  );
}
