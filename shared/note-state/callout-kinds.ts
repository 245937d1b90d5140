import { CALLOUT_KINDS, type CalloutKind } from '../model/note-state.ts';

/** Kinds that GitHub and others know and Ibid does not tell apart. */
const OTHER_WORDS: Readonly<Record<string, CalloutKind>> = {
  tip: 'note',
  hint: 'note',
  info: 'note',
  caution: 'warning',
  danger: 'warning',
  attention: 'warning',
  help: 'question',
  faq: 'question',
};

/**
 * The kind of callout that `[!word]` at the start of a block quote means; null for a word that means none.
 * https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
export function calloutKindOf(word: string): CalloutKind | null {
  const small = word.toLowerCase();
  const known = CALLOUT_KINDS.find((kind) => kind === small);
  return known ?? (Object.hasOwn(OTHER_WORDS, small) ? (OTHER_WORDS[small] ?? null) : null);
}
