/** A name as CSL-JSON writes it. https://github.com/citation-style-language/schema */
export interface CslName {
  readonly family?: string;
  readonly given?: string;
  /** A name that has no parts: a body, a pseudonym, "The Nejat Bloggers". */
  readonly literal?: string;
}

/** A CSL date: year, or year and month, or year, month and day; or words when it is no date. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly literal?: string;
}

/** The part of a CSL-JSON item that Ibid reads and writes. */
export interface CslItem {
  readonly id?: string;
  readonly type:
    | 'article-magazine'
    | 'article-newspaper'
    | 'article-journal'
    | 'book'
    | 'chapter'
    | 'webpage'
    | 'document';
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
}

/** One work named in a footnote. A footnote may name several ("Also see: …"). */
export interface Citation {
  /** UTF-16 offsets in the footnote's text. */
  readonly start: number;
  readonly end: number;
  /** The words as printed. Always kept: what was parsed from them is a reading, not the source. */
  readonly raw: string;
  /** The words that lead in a further citation, such as `Also see`; null for the first. */
  readonly lead: string | null;
  readonly item: CslItem;
  /** `emptied`: a web address was announced by `<` and nothing stands behind it. */
  readonly url: 'present' | 'absent' | 'emptied';
}
