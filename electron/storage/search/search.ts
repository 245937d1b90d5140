import { toDocumentId, toNoteId, toPassageId, toRevisionId } from '#shared/model/ids.ts';
import type { DocumentHit, DocumentHits, NoteHit, SearchAsk, SearchResults } from '#shared/model/search.ts';
import type { Direction } from '#shared/model/text.ts';
import type { Reader } from '../database.ts';
import { stringsIn } from '../json-strings.ts';
import { carryOut } from './carry-out.ts';
import { findCorrections } from './corrections.ts';
import type { SpellingsOf } from './find-facts.ts';
import { findIndexProgress } from '../reindex.ts';
import { matchFinder, type MatchFinder } from './find-matches.ts';
import type { FoundBlock, FoundComment, FoundDocument, FoundNote } from './plan.ts';
import { planSearch } from './plan-search.ts';
import { makeSnippet, SNIPPET_REACH } from './snippets.ts';

/** Documents and notes outside the trash that match; see `parseQuery` and `compile`. */
export async function search(db: Reader, ask: SearchAsk, spellingsOf: SpellingsOf): Promise<SearchResults> {
  const { query } = ask;
  const { plan, problem } = await planSearch(db, ask, spellingsOf);
  if (!plan) return { ...NOTHING, query, problem, indexing: await findIndexProgress(db) };
  const found = await carryOut(db, plan);
  const findMatches = matchFinder(plan.marks);
  const isFound = found.documents.length + found.notes.length > 0;
  return {
    query,
    problem,
    documents: found.documents.map((document) => documentHits(document, findMatches)),
    notes: found.notes.map((note) => noteHit(note, findMatches)),
    found: {
      documents: found.matching.documents,
      notes: found.matching.notes,
      atLeast: found.atLeast || plan.isCut,
    },
    more: found.more,
    corrections: isFound ? [] : await findCorrections(db, query, plan.counts),
    indexing: found.indexing,
  };
}

const NOTHING = {
  documents: [],
  notes: [],
  found: { documents: 0, notes: 0, atLeast: false },
  more: false,
  corrections: [],
} as const;

function documentHits(found: FoundDocument, findMatches: MatchFinder): DocumentHits {
  const documentId = toDocumentId(found.id);
  const hits = [
    ...found.blocks.map((block) => ({ documentId, ...blockHit(block, findMatches) })),
    ...found.comments.map((comment) => ({ documentId, ...commentHit(comment, findMatches) })),
  ];
  return {
    document: {
      id: documentId,
      title: found.title,
      authors: stringsIn(found.authors),
      published: found.published,
    },
    hits: hits.toSorted((a, b) => a.start - b.start),
    total: found.total,
    byMetadata: found.byMetadata,
  };
}

function blockHit(block: FoundBlock, findMatches: MatchFinder): Omit<DocumentHit, 'documentId'> {
  const matches = findMatches(block.text, SNIPPET_REACH);
  const [first] = matches;
  return {
    revisionId: toRevisionId(block.revisionId),
    start: block.start + (first?.start ?? 0),
    end: block.start + (first?.end ?? block.text.length),
    footnote: block.footnote,
    comment: null,
    snippet: makeSnippet(block.text, matches, block.direction),
  };
}

function commentHit(found: FoundComment, findMatches: MatchFinder): Omit<DocumentHit, 'documentId'> {
  const { passageId, revisionId, start, end, footnote, comment } = found;
  const matches = findMatches(comment, SNIPPET_REACH);
  return {
    revisionId: toRevisionId(revisionId),
    start,
    end,
    footnote,
    comment: toPassageId(passageId),
    snippet: makeSnippet(comment, matches, directionOf(comment)),
  };
}

function noteHit({ id, title, text }: FoundNote, findMatches: MatchFinder): NoteHit {
  const matches = findMatches(text, SNIPPET_REACH);
  return { note: { id: toNoteId(id), title }, snippet: makeSnippet(text, matches, directionOf(text)) };
}

function directionOf(text: string): Direction {
  return /^[^\p{L}]*[\p{sc=Arabic}\p{sc=Hebrew}]/u.test(text) ? 'rtl' : 'ltr';
}
