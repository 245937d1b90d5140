import { edtfInWords } from '#shared/edtf/in-words.ts';
import { languageName } from '#shared/metadata/language-tag.ts';
import type { DocumentMetadata } from '#shared/model/document.ts';
import type { MetadataField } from '#shared/model/metadata.ts';
import './metadata.css';

/** What was read out of the file for a field. */
export function Extracted({ field, extracted }: { field: MetadataField; extracted: DocumentMetadata }) {
  const words = extractedInWords(field, extracted);
  if (words === '') return <span className="metadata-extracted">Nothing was extracted.</span>;
  return (
    <span className="metadata-extracted">
      Extracted: “<bdi>{words}</bdi>”
    </span>
  );
}

function extractedInWords(field: MetadataField, extracted: DocumentMetadata): string {
  switch (field) {
    case 'authors':
      return extracted.authors.join(', ');
    case 'breadcrumb':
      return extracted.breadcrumb.join(' › ');
    case 'published':
      return extracted.published === null ? '' : edtfInWords(extracted.published);
    case 'language':
      return extracted.language === null ? '' : languageName(extracted.language);
    case 'direction':
      return extracted.direction === 'rtl' ? 'right to left' : 'left to right';
    case 'title':
    case 'publisher':
    case 'url':
      return extracted[field] ?? '';
  }
}
