import { ScanText } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ImportReport } from '#shared/model/report.ts';
import type { RecognitionProgress } from '#shared/model/recognition.ts';
import { Button } from '../../ui/Button.tsx';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
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
  if (progress) {
    const { done, total } = progress;
    return (
      <Notice>
        <div className="unread-pages__words">
          <span aria-live="polite">{progressInWords(progress)}</span>
          <ProgressBar label="Pages read" done={total > 0 ? done : null} of={total} />
        </div>
        <Button size="s" onClick={onCancel}>
          Cancel
        </Button>
      </Notice>
    );
  }
  const count = unread.unread?.length ?? 0;
  if (count === 0) return null;
  return (
    <Notice>
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
    </Notice>
  );
}

function Notice({ children }: { children: ReactNode }) {
  const nameOf = useLandmarkName();
  return (
    <section
      className="unread-pages"
      aria-label={nameOf('Pages without text')}
      dir="ltr"
      lang="en"
      data-pages-without-text
    >
      <ScanText size={18} aria-hidden className="unread-pages__icon" />
      {children}
    </section>
  );
}
