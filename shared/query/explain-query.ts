import type { FieldQuery, HitPlace, Query } from './query.ts';

/** What a query looks for, in words for a person: “the word lamp, and not the word gate”. */
export function explainQuery(query: Query): string {
  switch (query.kind) {
    case 'word':
      return query.prefix ? `words that begin with “${query.text}”` : `the word “${query.text}”`;
    case 'phrase':
      return query.prefix
        ? `words that begin with “${query.text}”, side by side`
        : `the words “${query.text}” side by side`;
    case 'near': {
      const words = query.parts.map(({ text }) => `“${text}”`).join(' and ');
      return `${words} with at most ${query.within} ${query.within === 1 ? 'word' : 'words'} between them`;
    }
    case 'name':
      return `any name of “${query.text}”`;
    case 'regex':
      return `what the pattern “${query.source}” describes`;
    case 'field':
      return fieldInWords(query);
    case 'not':
      return `not ${grouped(query.part)}`;
    case 'and':
      return listed(query.parts, 'and');
    case 'or':
      return listed(query.parts, 'or');
  }
}

function listed(parts: readonly Query[], word: 'and' | 'or'): string {
  const last = parts.length - 1;
  return parts
    .map((part, index) => `${index === 0 ? '' : index === last ? `, ${word} ` : ', '}${grouped(part)}`)
    .join('');
}

function grouped(query: Query): string {
  return query.kind === 'and' || query.kind === 'or' ? `(${explainQuery(query)})` : explainQuery(query);
}

const PLACES: Readonly<Record<HitPlace, string>> = {
  body: 'in the body of a text',
  footnotes: 'in footnotes',
  quotes: 'in quotations',
  titles: 'in titles',
  notes: 'in notes',
  comments: 'in comments',
};

function fieldInWords(query: FieldQuery): string {
  switch (query.field) {
    case 'in':
      return PLACES[query.place];
    case 'lang':
      return query.language === '' ? 'in an unknown language' : `in the language “${query.language}”`;
    case 'type':
      return `of the type “${query.format}”`;
    case 'date':
      return datesInWords(query.from, query.to);
    case 'tag':
      return `with the tag “${query.text}”`;
    case 'collection':
      return `in the collection “${query.text}”`;
    case 'title':
      return `with “${query.text}” in the title`;
    case 'author':
      return `by the author “${query.text}”`;
    case 'publisher':
      return `published by “${query.text}”`;
    case 'said-by':
      return `said by “${query.text}”`;
  }
}

function datesInWords(from: string | null, to: string | null): string {
  if (from === to) return `published in ${from ?? ''}`;
  if (from === null) return `published until ${to ?? ''}`;
  return to === null ? `published since ${from}` : `published from ${from} to ${to}`;
}
