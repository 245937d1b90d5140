/** Somebody who is not to be known from an export. */
export interface HiddenName {
  /** A name of the library, with all that it goes by, or words that it does not know. */
  readonly name: string;
  /** What stands instead, such as a pseudonym or a role; empty for a bar alone. */
  readonly as: string;
}

/** What an export hides. Kept by whoever exports: with the secret, hidden words can be proved one by one. */
export interface RedactionPolicy {
  readonly secret: string;
  readonly hide: readonly HiddenName[];
}

/** A hidden name with every spelling of it. */
export interface HiddenSpellings {
  readonly spellings: readonly string[];
  readonly as: string;
}
