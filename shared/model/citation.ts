/** A name as CSL-JSON writes it. https://github.com/citation-style-language/schema */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  /** A name that has no parts: a body, a pseudonym, "The Nejat Bloggers". */
  readonly literal?: string;
}

/** A CSL date: parts of one day, month or year, or of two for an interval; or words when it is no such date. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** 1 to 4, from spring. */
  readonly season?: number;
  readonly circa?: boolean;
  readonly literal?: string;
  /** The same in EDTF level 1, which can say more: `1988?`. https://www.loc.gov/standards/datetime/ */
  readonly edtf?: string;
}

export type CslType =
  | 'article'
  | 'article-journal'
  | 'article-magazine'
  | 'article-newspaper'
  | 'book'
  | 'broadcast'
  | 'chapter'
  | 'document'
  | 'entry'
  | 'entry-dictionary'
  | 'entry-encyclopedia'
  | 'interview'
  | 'legal_case'
  | 'legislation'
  | 'manuscript'
  | 'motion_picture'
  | 'paper-conference'
  | 'personal_communication'
  | 'post-weblog'
  | 'regulation'
  | 'report'
  | 'speech'
  | 'thesis'
  | 'treaty'
  | 'webpage';

/** The part of a CSL-JSON item that Ibid reads and writes. */
export interface CslItem {
  readonly id?: string;
  readonly type: CslType;
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly translator?: readonly CslName[];
  readonly interviewer?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly edition?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly section?: string;
  /** Of a report, a case, a statute, a document of a body. */
  readonly number?: string;
  readonly genre?: string;
  /** The court, council or assembly that speaks. */
  readonly authority?: string;
  readonly archive?: string;
  readonly 'archive-place'?: string;
  readonly archive_collection?: string;
  readonly archive_location?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly DOI?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
}

/** A field of an item that is read out of the words of a citation. */
export type CitationField = Exclude<keyof CslItem, 'id' | 'type' | 'language' | 'note'>;

/** Words that stand for a work named elsewhere: `Ibid.`, `Brandt, op. cit.`, `Brandt, p. 4`, `همان`. */
export interface BackReference {
  /** `ibid`: the work cited last. `author`: the work of an author named here. `note`: the work of a note named here. */
  readonly by: 'ibid' | 'author' | 'note';
  /** The label of that note as printed: `Brandt, supra note 3`. */
  readonly label?: string;
}

/** A place of a citation in its document. */
export interface CitationPlace {
  /** Ordinal of the footnote. */
  readonly footnote: number;
  /** Index among the citations of that footnote. */
  readonly citation: number;
}

/** What Ibid concludes from other notes; nothing of it is printed in the citation itself. */
export interface Derived {
  /** Where the work that is meant is named in full; null where that is not sure. */
  readonly antecedent: CitationPlace | null;
}

/**
 * One work named in a footnote. A footnote may name several ("Also see: …"). A library holds citations that were
 * read by an earlier Ibid: what it did not tell is absent in them, which is why every later key is optional.
 */
export interface Citation {
  /** UTF-16 offsets in the footnote's text. */
  readonly start: number;
  readonly end: number;
  /** The words as printed. Always kept: what was parsed from them is a reading, not the source. */
  readonly raw: string;
  /** The words that lead in the citation, such as `Also see`. */
  readonly lead: string | null;
  /** Holds only what is sure enough; nothing in it is guessed or added. */
  readonly item: CslItem;
  /** `emptied`: a web address was announced by `<` and nothing stands behind it. */
  readonly url: 'present' | 'absent' | 'emptied';
  /** How sure the reading of each field is, from 0 to 1. A field that is here and not in `item` was not sure enough. */
  readonly confidence?: Readonly<Partial<Record<CitationField, number>>>;
  readonly backReference?: BackReference;
  /** Present where `backReference` is, once the notes of the document have been read together. */
  readonly derived?: Derived;
}
