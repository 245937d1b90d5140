import type { DocumentSummary } from '#shared/model/document.ts';
import type { DocumentFormat } from '#shared/model/formats.ts';
import { publishedInWords } from './dates-in-words.ts';

const BADGES: Readonly<Record<DocumentFormat, string>> = {
  'plain-text': 'Text',
  markdown: 'Markdown',
  html: 'HTML',
  mhtml: 'MHTML',
  epub: 'EPUB',
  pdf: 'PDF',
  docx: 'Word',
  odt: 'ODT',
  rtf: 'RTF',
  transcript: 'Transcript',
  mail: 'Mail',
  record: 'Record',
};

export function DocumentRow({ row }: { row: DocumentSummary }) {
  const { title, authors, published, format, direction } = row;
  const about = [
    authors.length > 2 ? `${authors[0] ?? ''} et al.` : authors.join(', '),
    published === null ? '' : publishedInWords(published),
  ].filter((part) => part !== '');
  return (
    <div className="row" dir={direction} title={title}>
      <span className="row__title" dir="auto">
        {title}
      </span>
      <span className="row__about">
        {about.length === 0
          ? 'No author given'
          : about.map((part, index) => (
              <span key={part}>
                {index > 0 && ' · '}
                <bdi>{part}</bdi>
              </span>
            ))}
      </span>
      <span className="row__badge" dir="ltr">
        {BADGES[format]}
      </span>
    </div>
  );
}
