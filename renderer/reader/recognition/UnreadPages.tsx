import { ScanText } from 'lucide-react';
import type { ImportReport } from '#shared/model/report.ts';
import type { RecognitionProgress } from '#shared/model/recognition.ts';
import { Button } from '../../ui/Button.tsx';
import { progressInWords, unreadInWords } from './recognition-words.ts';
import { useLandmarkName } from '../reading-view.ts';
import './recognition.css';

interface Props {
  /** Which pages have no text, if any. */
  readonly unread: Pick<ImportReport, 'unread' | 'pages'>;
  /** How far the pages of this document have been read; null while they are not being read. */
  readonly progress: RecognitionProgress | null;
  /** Another document is being read. */
  readonly busy: boolean;
  readonly onRead: () => void;
  readonly onCancel: () => void;
}

/** Over a text with pages that are pictures, and over any while its pages are being read. */
export function UnreadPages({ unread, progress, busy, onRead, onCancel }: Props) {
  const nameOf = useLandmarkName();
  if (progress) {
    const { done, total } = progress;
    return (
      <section
        className="unread-pages"
        aria-label={nameOf('Pages without text')}
        dir="ltr"
        lang="en"
        data-pages-without-text
      >
        <ScanText size={18} aria-hidden className="unread-pages__icon" />
        <div className="unread-pages__words">
          <span aria-live="polite">{progressInWords(progress)}</span>
          <progress {...(total > 0 ? { max: total, value: done } : {})} aria-label="Pages read" />
        </div>
        <Button size="s" onClick={onCancel}>
          Cancel
        </Button>
      </section>
    );
  }
  const count = unread.unread?.length ?? 0;
  if (count === 0) return null;
  return (
    <section
      className="unread-pages"
      aria-label={nameOf('Pages without text')}
      dir="ltr"
      lang="en"
      data-pages-without-text
    >
      <ScanText size={18} aria-hidden className="unread-pages__icon" />
      <p className="unread-pages__words">{unreadInWords(unread)}</p>
      <Button
        size="s"
        disabled={busy}
        title={busy ? 'Another document is being read' : undefined}
        aria-haspopup="dialog"
        onClick={onRead}
      >
        {count === 1 ? 'Read it…' : 'Read them…'}
      </Button>
    </section>
  );
}
