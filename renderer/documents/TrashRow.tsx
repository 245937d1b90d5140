import { whenInWords } from './dates-in-words.ts';
import type { Trashed } from './trashed.ts';

export function TrashRow({ row }: { row: Trashed }) {
  const { kind, title, trashedAt } = row;
  return (
    <div className="row" title={title}>
      <span className="row__title" dir="auto">
        {title.trim() === '' ? 'Untitled note' : title}
      </span>
      <span className="row__about">
        {kind === 'document' ? 'Document' : 'Note'}, moved here {whenInWords(trashedAt)}
      </span>
    </div>
  );
}
