import { ID_PATTERN } from '../model/ids.ts';
import type { CitedItem } from '../model/note-state.ts';
import { LOCATOR_LABELS, type Locator } from './locator.ts';

/** Whether a value out of a file is the works of a citation. */
export function areCitedItems(value: unknown): value is readonly CitedItem[] {
  return Array.isArray(value) && value.length > 0 && value.every(isCitedItem);
}

function isCitedItem(value: unknown): value is CitedItem {
  if (!isFields(value)) return false;
  const { documentId, locator, prefix, suffix, suppressAuthor } = value;
  return (
    typeof documentId === 'string' &&
    ID_PATTERN.test(documentId) &&
    (locator === undefined || isLocator(locator)) &&
    (prefix === undefined || typeof prefix === 'string') &&
    (suffix === undefined || typeof suffix === 'string') &&
    (suppressAuthor === undefined || typeof suppressAuthor === 'boolean')
  );
}

function isLocator(value: unknown): value is Locator {
  return (
    isFields(value) &&
    typeof value['value'] === 'string' &&
    value['value'] !== '' &&
    LOCATOR_LABELS.some((label) => label === value['label'])
  );
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
