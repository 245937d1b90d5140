import type { CslDate, CslItem, CslName } from '#shared/model/citation.ts';
import { edtfOf } from './date-text.ts';

/**
 * What a notation has no field for, as lines of its note: `authority: Court of Orval`. Reference managers read such lines,
 * and so does Ibid. The note itself comes first.
 */
export function keptInNote(item: CslItem, fields: ReadonlySet<string>): readonly string[] {
  const lines = Object.entries(item).flatMap(([field, value]): readonly string[] => {
    if (field === 'id' || field === 'note' || fields.has(field)) return [];
    if (typeof value === 'string') return value.trim() === '' ? [] : [`${field}: ${oneLine(value)}`];
    if (Array.isArray(value)) return value.map((name: CslName) => `${field}: ${nameText(name)}`);
    return typeof value === 'object' && value !== null ? [`${field}: ${dateText(value)}`] : [];
  });
  const note = item.note?.split(/\r?\n/).map(oneLine) ?? [];
  return [...note, ...lines].filter((line) => line !== '');
}

/** `Family || Given`, as reference managers tell the parts. */
function nameText({ family = '', given, literal }: CslName): string {
  return oneLine(literal ?? (given === undefined ? family : `${family} || ${given}`));
}

function dateText(date: CslDate): string {
  return edtfOf(date) ?? oneLine(date.literal ?? '');
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
