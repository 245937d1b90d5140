import type { CslType } from '#shared/model/citation.ts';
import type { Meaning } from '../record.ts';

/** By what Zotero calls a kind of item. One that is not here is a document. */
export const TYPES: Readonly<Record<string, CslType>> = {
  blogPost: 'post-weblog',
  book: 'book',
  bookSection: 'chapter',
  case: 'legal_case',
  bill: 'legislation',
  statute: 'legislation',
  conferencePaper: 'paper-conference',
  dictionaryEntry: 'entry-dictionary',
  email: 'personal_communication',
  encyclopediaArticle: 'entry-encyclopedia',
  film: 'motion_picture',
  forumPost: 'webpage',
  hearing: 'report',
  instantMessage: 'personal_communication',
  interview: 'interview',
  journalArticle: 'article-journal',
  letter: 'personal_communication',
  magazineArticle: 'article-magazine',
  manuscript: 'manuscript',
  newspaperArticle: 'article-newspaper',
  podcast: 'broadcast',
  preprint: 'article',
  presentation: 'speech',
  radioBroadcast: 'broadcast',
  report: 'report',
  thesis: 'thesis',
  tvBroadcast: 'broadcast',
  videoRecording: 'motion_picture',
  webpage: 'webpage',
};

/** A field of our own, or the one of CSL that it is where Ibid gives it no meaning. */
export type Term = Meaning | `csl:${string}`;

export function isOfCsl(term: Term): term is Exclude<Term, Meaning> {
  return term.startsWith('csl:');
}

/** Properties of an item whose words stand in them. */
export const OF_ITEM: Readonly<Record<string, Term>> = {
  'dc:title': 'title',
  'dc:date': 'date',
  'dcterms:issued': 'date',
  'dcterms:dateSubmitted': 'accessed',
  'dcterms:abstract': 'abstract',
  'dc:description': 'note',
  'dc:type': 'genre',
  'dc:subject': 'keyword',
  'dc:coverage': 'csl:archive_location',
  'bib:pages': 'pages',
  'prism:edition': 'edition',
  'prism:volume': 'volume',
  'prism:number': 'issue',
  'z:archive': 'csl:archive',
  'z:court': 'csl:authority',
  'z:language': 'language',
  'z:legislativeBody': 'csl:authority',
  'z:section': 'csl:section',
  'z:type': 'genre',
};

/** Of what an item is a part of. */
export const OF_CONTAINER: Readonly<Record<string, Term>> = {
  'dc:title': 'container',
  'dcterms:alternative': 'csl:container-title-short',
  'prism:volume': 'volume',
  'prism:number': 'issue',
};

export const OF_SERIES: Readonly<Record<string, Term>> = {
  'dc:title': 'csl:collection-title',
  'dcterms:alternative': 'csl:collection-title',
  'dc:identifier': 'csl:collection-number',
};

export const OF_SECTION: Readonly<Record<string, Term>> = { 'dc:title': 'csl:section' };

/** Lists of people. Whoever made a work of a kind that has no authors is its author. */
export const PEOPLE: Readonly<Record<string, Term>> = {
  'bib:authors': 'author',
  'bib:editors': 'editor',
  'bib:contributors': 'csl:contributor',
  'z:artists': 'author',
  'z:bookAuthors': 'csl:container-author',
  'z:cartographers': 'author',
  'z:directors': 'author',
  'z:interviewees': 'author',
  'z:interviewers': 'csl:interviewer',
  'z:inventors': 'author',
  'z:performers': 'author',
  'z:podcasters': 'author',
  'z:presenters': 'author',
  'z:programmers': 'author',
  'z:recipients': 'csl:recipient',
  'z:reviewedAuthors': 'csl:reviewed-author',
  'z:seriesEditors': 'csl:collection-editor',
  'z:sponsors': 'author',
  'z:translators': 'translator',
};

/** Of what Zotero notes for itself, nothing is to be read. */
export const UNREAD: ReadonlySet<string> = new Set([
  'z:itemType',
  'z:citationKey',
  'rdf:type',
  'dcterms:hasPart',
]);
