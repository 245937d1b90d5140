import type { NameId, PolicyId } from './ids.ts';

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

/** A hidden name as the library keeps it. */
export interface KeptHiddenName extends HiddenName {
  /** The name of the library that is meant; null for words alone. What it was called hides it also when it is gone. */
  readonly nameId: NameId | null;
}

/** A policy that the library keeps, without its secret. */
export interface KeptPolicy {
  readonly id: PolicyId;
  readonly name: string;
  readonly hide: readonly KeptHiddenName[];
}

/** A policy as a person leaves it. */
export interface PolicyDraft {
  /** Null for a new one. */
  readonly id: PolicyId | null;
  readonly name: string;
  readonly hide: readonly KeptHiddenName[];
}

/** Where an export would give somebody away. */
export interface Leak {
  readonly file: string;
  /** The words, with some around them. */
  readonly words: string;
  /** What it would be enough to hide as well; null where the words of the note have to be changed. */
  readonly spelling: string | null;
  /** What stands instead of whom the spelling is like. */
  readonly as: string;
}

/** What an export would hide. */
export interface RedactionPreview {
  /** In how many places of which file, most first. */
  readonly places: readonly { readonly file: string; readonly places: number }[];
  readonly leaks: readonly Leak[];
}
