import type { FieldQuery } from '#shared/query/query.ts';
import { NOTE_TYPE } from '#shared/query/read-field.ts';
import { type Sql, sql } from '../sql.ts';
import { type Condition, either, joined, ofDocuments, ofRows, ofWords } from './condition.ts';
import type { Facts } from './facts.ts';
import { type Column, toMatch } from './fts.ts';
import { inList } from './lists.ts';
import type { Term } from './plan.ts';
import type { Target } from './targets.ts';

const COLUMNS: Readonly<Record<'title' | 'author' | 'publisher' | 'said-by', Column>> = {
  title: 'title',
  author: 'authors',
  publisher: 'publisher',
  'said-by': 'authors',
};

/** Those who publish on the web are known by their site. */
const SITE = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/** What a field asks of rows of this sort, as far as an index or a table can tell. */
export function fieldCondition(query: FieldQuery, target: Target, facts: Facts): Condition {
  const values = facts.values.get(query) ?? [];
  const isNote = target.name === 'notes';
  switch (query.field) {
    case 'title':
    case 'author':
    case 'publisher':
    case 'said-by': {
      const term = facts.fieldTerms.get(query);
      if (!term || term.spellings.length === 0 || (isNote && query.field !== 'title')) return 'none';
      const condition = knownWords(term, COLUMNS[query.field], target);
      return query.field === 'publisher' && SITE.test(query.text)
        ? either(
            [condition, ofDocuments(sql`instr(lower(coalesce(d.url, '')), ${query.text.toLowerCase()}) > 0`)],
            target,
          )
        : condition;
    }
    case 'in':
      return placeCondition(query.place, target);
    case 'lang':
      return isNote ? 'none' : languageCondition(query.language, target);
    case 'date':
      return isNote ? 'none' : ofDocuments(inList("coalesce(d.published, '')", values));
    case 'type':
      if (isNote) return query.format === NOTE_TYPE ? 'all' : 'none';
      return query.format === NOTE_TYPE ? 'none' : ofDocuments(sql`d.format = ${query.format}`);
    case 'tag':
      return tagCondition(values, target);
    case 'collection':
      return isNote
        ? ofRows(members('n.id', 'note_id', 'collection_notes', 'collection_id', values))
        : ofDocuments(members('d.id', 'document_id', 'collection_documents', 'collection_id', values));
  }
}

/** Words in what is known of a document, or in the title of a note. */
function knownWords(term: Term, column: Column, target: Target): Condition {
  const fts = { kind: 'term', term, column } as const;
  if (target.name === 'documents' || target.name === 'notes') return ofWords(fts);
  return ofDocuments(
    sql`d.number IN (SELECT rowid FROM documents_fts WHERE documents_fts MATCH ${toMatch(fts)})`,
  );
}

function placeCondition(
  place: (FieldQuery & { readonly field: 'in' })['place'],
  { name }: Target,
): Condition {
  switch (place) {
    case 'body':
      return name === 'blocks' ? ofRows(sql`b.footnote IS NULL`) : 'none';
    case 'footnotes':
      return name === 'blocks' ? ofRows(sql`b.footnote IS NOT NULL`) : 'none';
    // Of blocks it is looked up in the texts.
    case 'quotes':
      return 'none';
    case 'titles':
      return name === 'documents' || name === 'notes' ? 'all' : 'none';
    case 'notes':
      return name === 'notes' ? 'all' : 'none';
    case 'comments':
      return name === 'comments' ? 'all' : 'none';
  }
}

/** Of the document as a whole, or of this paragraph of it. */
function languageCondition(language: string, target: Target): Condition {
  const document = languageOf('d.language', language);
  if (target.name !== 'blocks' || language === '') return ofDocuments(document);
  return ofRows(joined([document, languageOf('b.language', language)], 'OR'));
}

function languageOf(column: string, language: string): Sql {
  const tag = `lower(coalesce(${column}, ''))`;
  if (language === '') return { text: `${tag} = ''`, values: [] };
  // Also with a script or a region: behind the hyphen comes the full stop.
  return {
    text: `(${tag} = ? OR (${tag} >= ? AND ${tag} < ?))`,
    values: [language, `${language}-`, `${language}.`],
  };
}

function tagCondition(tags: readonly string[], target: Target): Condition {
  if (target.name === 'notes') return ofRows(members('n.id', 'note_id', 'note_tags', 'tag_id', tags));
  const ofDocument = members('d.id', 'document_id', 'document_tags', 'tag_id', tags);
  if (target.name !== 'comments') return ofDocuments(ofDocument);
  return ofRows(joined([ofDocument, members('p.id', 'passage_id', 'passage_tags', 'tag_id', tags)], 'OR'));
}

function members(row: string, member: string, table: string, group: string, groups: readonly string[]): Sql {
  const listed = inList(group, groups);
  return {
    text: `${row} IN (SELECT ${member} FROM ${table} WHERE ${listed.text})`,
    values: listed.values,
  };
}
