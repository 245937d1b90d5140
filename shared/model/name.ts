import type { AliasId, DocumentId, NameId, PassageId, RevisionId } from './ids.ts';
import type { Snippet } from './search.ts';

export const NAME_KINDS = ['person', 'organisation', 'place', 'event'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** A person, organisation, place or event. */
export interface Name {
  readonly id: NameId;
  readonly name: string;
  readonly kind: NameKind;
}

/** A name with the number of notes outside the trash that mention it, and its other names, for lists to find it by. */
export interface NameUse extends Name {
  readonly notes: number;
  readonly aliases: readonly string[];
  /** Names that were merged into it, also through others: notes go on mentioning them by what they were called. */
  readonly merged: readonly Name[];
}

export const ALIAS_KINDS = [
  'legal-name',
  'former-name',
  'nom-de-guerre',
  'acronym',
  'transliteration',
  'spelling',
  'title',
] as const;
export type AliasKind = (typeof ALIAS_KINDS)[number];

/** What an alias is, apart from its words. */
export interface AliasFacts {
  readonly kind: AliasKind;
  /** BCP 47 tag; null where it is none's. */
  readonly language: string | null;
  /** EDTF level 1; when the name was in use. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface Alias extends AliasFacts {
  readonly id: AliasId;
  readonly alias: string;
  /** ISO 15924, such as `Latn` or `Arab`. */
  readonly script: string;
  /** The passage that says so, where one was given. */
  readonly passageId: PassageId | null;
}

/** All that is known of a name. */
export interface NamePage extends Name {
  /** What a person wrote about it. */
  readonly description: string;
  readonly aliases: readonly Alias[];
  /** Names that were merged into this one, which keep their own aliases. */
  readonly merged: readonly NamePage[];
  /** Of other things that go by a like name. */
  readonly keptApart: readonly Name[];
  /** Names that may be the same, most alike first; none that is kept apart. */
  readonly alike: readonly Likeness[];
}

export interface Likeness {
  readonly name: Name;
  /** Why, for a person: “the same consonants as رجوی”. */
  readonly reason: string;
  /** 0 to 1. */
  readonly score: number;
}

/**
 * A place where a name stands. `alias`: in a spelling that is the name's alone. `accepted` and `rejected`: a person said
 * so. `doubtful`: several names go by this spelling, and nobody has said which is meant.
 */
export interface Mention {
  readonly revisionId: RevisionId;
  readonly documentId: DocumentId;
  readonly start: number;
  readonly end: number;
  readonly footnote: string | null;
  readonly state: 'alias' | 'accepted' | 'rejected' | 'doubtful';
  readonly snippet: Snippet;
}

export interface MentionedIn {
  readonly documentId: DocumentId;
  readonly title: string;
  /** EDTF. */
  readonly published: string | null;
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
}

/** A spelling in the library that may be this name. */
export interface SpellingSuggestion {
  /** As it stands in the library most often. */
  readonly spelling: string;
  readonly reason: string;
  /** 0 to 1. */
  readonly score: number;
  /** Paragraphs and footnotes that it stands in; counted no further than to 10 000. */
  readonly count: number;
  /** Some of the places. */
  readonly examples: readonly Mention[];
}

/** A name that a text gives beside another: “Valley Observers (VO)”. */
export interface AliasOffer {
  readonly full: string;
  readonly short: readonly string[];
  readonly revisionId: RevisionId;
  readonly documentId: DocumentId;
  readonly start: number;
  readonly end: number;
  readonly snippet: Snippet;
  /** The name that goes by the full words already; null where there is none. */
  readonly nameId: NameId | null;
}

/** What looks like a name and is none yet. */
export interface ProposedName {
  readonly name: string;
  readonly kind: NameKind;
  /** For a person: “after the title آقای”. */
  readonly reason: string;
  /** Other spellings of it in the library. */
  readonly spellings: readonly string[];
  readonly count: number;
  readonly documents: number;
  readonly examples: readonly Mention[];
}

/** A name that stands in a document. */
export interface NameInDocument {
  readonly name: Name;
  /** Places, also those that are in doubt. */
  readonly mentions: number;
  /** Places whose words may as well be another name. */
  readonly doubtful: number;
}

/** A name that is mentioned in the same paragraphs. */
export interface Together {
  readonly name: Name;
  readonly paragraphs: number;
  readonly documents: number;
}
