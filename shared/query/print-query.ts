import { fieldText } from './field-text.ts';
import { parseQuery } from './parse-query.ts';
import type { Query } from './query.ts';

/** The query as a person would type it: `parseQuery` of it gives the same one again, apart from places. */
export function printQuery(query: Query): string {
  const printed = print(query, 'all');
  // What is typed last may go on, unless a space follows.
  return isSame(printed, query) ? printed : `${printed} `;
}

function isSame(printed: string, query: Query): boolean {
  const parsed = parseQuery(printed).query;
  return parsed !== null && print(parsed, 'all') === print(query, 'all');
}

type Around = 'all' | 'or' | 'and' | 'not';

function print(query: Query, around: Around): string {
  switch (query.kind) {
    case 'word':
      return `${query.text}${query.prefix ? '*' : ''}`;
    case 'phrase':
      return quoted(query.text, query.prefix ? '*' : '');
    case 'near':
      return `NEAR/${query.within}(${query.parts.map((part) => print(part, 'and')).join(' ')})`;
    case 'name':
      return `name:${value(query.text)}`;
    case 'regex':
      return `/${query.source}/`;
    case 'field':
      return `${query.field}:${value(fieldText(query))}`;
    case 'not': {
      const part = print(query.part, 'not');
      return query.part.kind === 'not' ? `NOT ${part}` : `-${part}`;
    }
    case 'and': {
      const all = query.parts.map((part) => print(part, 'and')).join(' ');
      return around === 'all' || around === 'or' ? all : `(${all})`;
    }
    case 'or': {
      const any = query.parts.map((part) => print(part, 'or')).join(' OR ');
      return around === 'all' ? any : `(${any})`;
    }
  }
}

/** Written bare where it can be. */
function value(text: string): string {
  const bare = text.replace(/\*$/, '');
  return /^[^\s()"“”„«»*]+$/.test(bare) ? text : quoted(bare, text.slice(bare.length));
}

function quoted(text: string, star: string): string {
  const pair = ['""', '“”', '«»'].find((marks) => !text.includes(marks.charAt(1))) ?? '""';
  return `${pair.charAt(0)}${text.replaceAll(pair.charAt(1), '')}${star}${pair.charAt(1)}`;
}
