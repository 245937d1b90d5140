import { Quote } from 'lucide-react';
import type { NoteSummary } from '#shared/model/note.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { whenInWords } from './dates-in-words.ts';
import { PinMark } from './PinMark.tsx';
import { RowTags } from './RowTags.tsx';

export function NoteRow({ row }: { row: NoteSummary }) {
  const { title, opening, quotations, updatedAt, tags, pinnedAt } = row;
  const titled = title.trim() !== '';
  return (
    <div className="row" title={titled ? title : undefined}>
      <span className={titled ? 'row__title' : 'row__title row__title--none'} dir={titled ? 'auto' : 'ltr'}>
        {titled ? title : 'Untitled note'}
      </span>
      <span className="row__about" dir="auto">
        {opening}
      </span>
      <span className="row__badge">
        <RowTags ids={tags} />
        {pinnedAt !== null && <PinMark />}
        {quotations > 0 && (
          <>
            <Quote aria-hidden size={10} /> {quotations}
            <VisuallyHidden>{quotations === 1 ? ' quotation' : ' quotations'}</VisuallyHidden>
            {' · '}
          </>
        )}
        <time dateTime={updatedAt}>{whenInWords(updatedAt)}</time>
      </span>
    </div>
  );
}
