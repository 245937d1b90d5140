import { languageName } from '#shared/metadata/language-tag.ts';
import { DOCUMENT_FORMATS } from '#shared/model/formats.ts';
import type { FacetName, FacetValue } from '#shared/model/search.ts';
import { FORMAT_NAMES } from '../ui/format-names.ts';

/** A value of a facet as a person reads it. */
export function facetWords(name: FacetName, { value, words }: Pick<FacetValue, 'value' | 'words'>): string {
  if (name === 'language') return value === '' ? words : languageName(value);
  if (name !== 'type') return words;
  if (value === 'note') return 'Notes';
  const format = DOCUMENT_FORMATS.find((known) => known === value);
  return format ? FORMAT_NAMES[format] : words;
}
