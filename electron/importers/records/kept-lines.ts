import { DATE_FIELDS, NAME_FIELDS, WORD_FIELDS } from '#shared/citing/csl-fields.ts';
import { cslDate } from '#shared/edtf/csl-date.ts';
import { parseEdtf } from '#shared/edtf/edtf.ts';
import type { CslItem, CslName, CslType } from '#shared/model/citation.ts';
import type { RecordField, SourceRecord } from './record.ts';
import { isCslType } from './csl-types.ts';

const WORDS: ReadonlySet<string> = new Set([...WORD_FIELDS, 'archive_collection', 'DOI', 'URL']);
const PEOPLE: ReadonlySet<string> = new Set(NAME_FIELDS);
const DATES: ReadonlySet<string> = new Set(DATE_FIELDS);

/**
 * What stands under the name of a field of CSL: in a field of its own, or in a line of the note, `authority: Court of
 * Orval`, where reference managers put what a notation has no field for.
 */
export function keptFields({ fields }: SourceRecord): Partial<CslItem> {
  const kept: Record<string, unknown> = {};
  for (const { name, value, label } of fields.filter(({ meaning }) => meaning === 'other'))
    add(kept, label, value, name);
  for (const { value } of fields.filter(isNote)) {
    for (const line of value.split(/\r?\n/)) {
      const [, field = '', words = ''] = /^\s*([A-Za-z_-]+):\s+(.+?)\s*$/.exec(line) ?? [];
      if (words !== '') add(kept, field, words);
    }
  }
  return kept;
}

function isNote({ meaning }: RecordField): boolean {
  return meaning === 'note';
}

function add(kept: Record<string, unknown>, field: string, words: string, name?: CslName): void {
  if (WORDS.has(field)) kept[field] ??= words;
  else if (PEOPLE.has(field)) kept[field] = [...namesIn(kept[field]), name ?? nameOf(words)];
  else if (DATES.has(field))
    kept[field] ??= parseEdtf(words) ? { ...cslDate(words), edtf: words } : { literal: words };
  else if (field === 'type' && isCslType(words)) kept[field] ??= words satisfies CslType;
}

function namesIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** `Family || Given`. */
function nameOf(words: string): CslName {
  const [family = '', given] = words.split(/\s*\|\|\s*/);
  return given === undefined || given === '' ? { literal: family } : { family, given };
}
