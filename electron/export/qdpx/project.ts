/*
 * A project of qualitative analysis as REFI-QDA 1.5 exchanges it, https://www.qdasoftware.org/: as far as a library has
 * something that it has a place for. Everything goes by its GUID.
 */

/** A tag, or what a colour of highlights stands for. */
export interface Code {
  readonly guid: string;
  readonly name: string;
  /** `#rrggbb` */
  readonly colour: string;
}

/** That something was given a code. */
export interface Coding {
  readonly guid: string;
  readonly code: string;
}

export interface Selection {
  readonly guid: string;
  readonly name: string;
  /** Code points from the start of the text. */
  readonly start: number;
  /** The first code point that is not selected. */
  readonly end: number;
  readonly created: string;
  readonly codings: readonly Coding[];
  /** Its comment; null for none. */
  readonly note: string | null;
}

export interface Source {
  readonly guid: string;
  readonly name: string;
  readonly description: string;
  readonly text: string;
  readonly created: string;
  readonly selections: readonly Selection[];
  readonly codings: readonly Coding[];
}

/** A note of the person's, or a comment on a passage. */
export interface Memo {
  readonly guid: string;
  readonly name: string;
  readonly text: string;
  readonly created: string;
  readonly codings: readonly Coding[];
}

export interface ProjectLink {
  readonly guid: string;
  readonly name: string;
  readonly origin: string;
  readonly target: string;
}

/** A collection. */
export interface ProjectSet {
  readonly guid: string;
  readonly name: string;
  readonly sources: readonly string[];
  readonly notes: readonly string[];
}

export interface Project {
  readonly name: string;
  /** Of the one user, who has no name. */
  readonly user: string;
  readonly codes: readonly Code[];
  readonly sources: readonly Source[];
  readonly memos: readonly Memo[];
  readonly links: readonly ProjectLink[];
  readonly sets: readonly ProjectSet[];
  /** What the library has and a project has no place for, in sentences. */
  readonly lost: readonly string[];
}
