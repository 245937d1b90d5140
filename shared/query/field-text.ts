import type { FieldQuery } from './query.ts';

/** What stands behind the colon of a field, without quotation marks. */
export function fieldText(query: FieldQuery): string {
  switch (query.field) {
    case 'in':
      return query.place;
    case 'lang':
      return query.language || 'unknown';
    case 'type':
      return query.format;
    case 'date':
      return query.from === query.to ? (query.from ?? '') : `${query.from ?? ''}..${query.to ?? ''}`;
    case 'title':
    case 'author':
    case 'publisher':
    case 'tag':
    case 'collection':
    case 'said-by':
      return query.text;
  }
}
