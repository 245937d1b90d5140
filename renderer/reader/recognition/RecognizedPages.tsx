import type { RecognizedPage } from '#shared/model/recognition.ts';
import { Button } from '../../ui/Button.tsx';
import { doneInWords, percent, readBeforeInWords } from './recognition-words.ts';
import './recognition.css';

interface Props {
  readonly pages: readonly RecognizedPage[];
  /** How many pages have a text that another program read from their pictures. */
  readonly readBefore: number;
  /** Null while pages are being read. */
  readonly onAgain: (() => void) | null;
}

/** How sure the text of each page is that was read from its picture. */
export function RecognizedPages({ pages, readBefore, onAgain }: Props) {
  return (
    <section className="report" aria-labelledby="recognized-title">
      <h2 id="recognized-title">Pages read by OCR</h2>
      <div className="recognized-pages__head">
        <p className="report-quiet">
          {pages.length > 0 ? doneInWords(pages) : readBeforeInWords(readBefore)}
        </p>
        {onAgain && (
          <Button size="s" onClick={onAgain}>
            {pages.length > 0 ? 'Read again…' : 'Read with OCR…'}
          </Button>
        )}
      </div>
      <ul className="recognized-pages">
        {pages.map(({ page, confidence }) => (
          <li key={page}>
            <span>Page {page.toLocaleString('en')}</span>
            {confidence === null ? (
              <span className="recognized-pages__none">no text found</span>
            ) : (
              <>
                <span className="recognized-pages__bar" aria-hidden>
                  <span style={{ inlineSize: `${confidence * 100}%` }} />
                </span>
                <span>{percent(confidence)} sure</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
