import { useId, useRef, useState } from 'react';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { ImportReport } from '#shared/model/report.ts';
import { RECOGNITION_LANGUAGES, type RecognitionLanguage } from '#shared/model/recognition.ts';
import { likelyLanguages } from '#shared/recognition/likely-languages.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { useRemembered } from '../../ui/remembered.ts';
import { LANGUAGE_NAMES, pagesInWords } from './recognition-words.ts';
import type { RecognitionChoice } from './use-recognition.ts';
import './recognition.css';

interface Props {
  readonly document: DocumentSummary;
  readonly report: ImportReport;
  /** It turned out that a password locks the file. */
  readonly locked: boolean;
  readonly onStart: (choice: RecognitionChoice) => void;
  readonly onClose: () => void;
}

/** Asks what language the pictures of pages are in. */
export function RecognitionDialog({ document, report, locked, onStart, onClose }: Props) {
  const { unread = [], readBefore = [], recognized = [] } = report;
  const [chosen, keepChosen] = useRemembered('recognition-languages', languagesIn);
  const [languages, setLanguages] = useState(() => likelyLanguages(document, chosen));
  const toRead = unread.length + recognized.length;
  const [again, setAgain] = useState(toRead === 0);
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const form = useId();
  const count = toRead + (again ? readBefore.length : 0);
  const isReady = languages.length > 0 && count > 0 && (!locked || password !== '');
  return (
    <Dialog
      open
      width="s"
      title="Read the pages that are pictures"
      description="Ibid reads their letters on this machine (OCR). That takes some seconds for each page. It may make mistakes: words that are doubtful are marked."
      onClose={onClose}
      {...(locked ? { firstField: field } : {})}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" form={form} variant="primary" disabled={!isReady}>
            Read {pagesInWords(count)}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="recognition-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isReady) return;
          keepChosen(languages);
          onStart({
            languages,
            pages: again ? 'pictures' : 'unread',
            password: password === '' ? null : password,
          });
        }}
      >
        <fieldset className="recognition-form__group">
          <legend>Language of the pages</legend>
          {RECOGNITION_LANGUAGES.map((language) => (
            <label key={language} className="recognition-form__choice">
              <input
                type="checkbox"
                checked={languages.includes(language)}
                onChange={({ target }) =>
                  // The one that was chosen first is the main one.
                  setLanguages((others) =>
                    target.checked ? [...others, language] : others.filter((other) => other !== language),
                  )
                }
              />
              {LANGUAGE_NAMES[language]}
            </label>
          ))}
          <p className="recognition-form__hint">
            Choose only those that are on the pages: each one more makes the reading less sure.
          </p>
        </fieldset>
        {readBefore.length > 0 && (
          <label className="recognition-form__choice">
            <input type="checkbox" checked={again} onChange={({ target }) => setAgain(target.checked)} />
            Read {pagesInWords(readBefore.length)} again that another program read before
          </label>
        )}
        {locked && (
          <div className="recognition-form__password">
            The file is locked. Ibid does not keep its password.
            <div className="recognition-form__line">
              <PasswordField field={field} password={password} onChange={setPassword} />
            </div>
          </div>
        )}
      </form>
    </Dialog>
  );
}

function languagesIn(kept: unknown): readonly RecognitionLanguage[] {
  const known = Array.isArray(kept) ? RECOGNITION_LANGUAGES.filter((one) => kept.includes(one)) : [];
  return known.length > 0 ? known : ['eng'];
}
