import { fieldText } from './field-text.ts';
import { BUILDER_FIELDS, type BuilderFields, NOTHING_ASKED } from './build.ts';
import { parseQuery } from './parse-query.ts';
import { printQuery } from './print-query.ts';
import type { FieldQuery, NameQuery, NearQuery, Query } from './query.ts';

/** The form that asks for what was typed; null where a form cannot say it. */
export function fieldsFrom(typed: string): BuilderFields | null {
  // Behind a space the last word is a whole one, as it is in the form.
  const { query, problem } = parseQuery(`${typed} `);
  if (problem) return null;
  const parts = query === null ? [] : query.kind === 'and' ? query.parts : [query];
  let fields: BuilderFields | null = NOTHING_ASKED;
  for (const part of parts) fields = fields && withPart(fields, part);
  return fields;
}

function withPart(fields: BuilderFields, part: Query): BuilderFields | null {
  switch (part.kind) {
    case 'word':
      return added(fields, 'allWords', [part]);
    case 'phrase':
      if (fields.phrase !== '' || part.prefix) return added(fields, 'allWords', [part]);
      return { ...fields, phrase: part.text };
    case 'near':
      return withNear(fields, part);
    case 'or':
      return fields.anyWords === '' ? added(fields, 'anyWords', part.parts) : null;
    case 'not':
      return added(fields, 'noWords', part.part.kind === 'or' ? part.part.parts : [part.part]);
    case 'name':
    case 'field':
      return withField(fields, part);
    case 'and':
    case 'regex':
      return null;
  }
}

function added(
  fields: BuilderFields,
  name: 'allWords' | 'anyWords' | 'noWords',
  parts: readonly Query[],
): BuilderFields | null {
  if (!parts.every(({ kind }) => kind === 'word' || kind === 'phrase')) return null;
  const pieces = parts.map((part) => printQuery(part).trim());
  return { ...fields, [name]: [fields[name], ...pieces].filter((piece) => piece !== '').join(' ') };
}

function withNear(fields: BuilderFields, { parts, within }: NearQuery): BuilderFields | null {
  if (fields.nearWords !== '') return null;
  const nearWords = parts.map((part) => printQuery(part).trim()).join(' ');
  return { ...fields, nearWords, nearWithin: within };
}

function withField(fields: BuilderFields, part: FieldQuery | NameQuery): BuilderFields | null {
  if (part.kind === 'field' && part.field === 'date') {
    if (fields.from !== '' || fields.to !== '') return null;
    return { ...fields, from: part.from ?? '', to: part.to ?? '' };
  }
  const wanted = part.kind === 'name' ? 'name' : part.field;
  const name = BUILDER_FIELDS.find(([, field]) => field === wanted)?.[0];
  if (name === undefined || fields[name] !== '') return null;
  return { ...fields, [name]: part.kind === 'name' ? part.text : fieldText(part) };
}
