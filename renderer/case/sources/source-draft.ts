import { nameKey, tidyName } from '#shared/organisation/name.ts';
import type { SourceFacts } from '#shared/model/case-given.ts';
import type { Grade, Source } from '#shared/model/case.ts';
import type { NameId } from '#shared/model/ids.ts';
import type { NameUse } from '#shared/model/name.ts';
import { dateProblem, edtfOf, wordsOf } from '../pieces/read-field.ts';

/** A source as a person writes it. */
export interface SourceDraft {
  readonly name: string;
  /** What the library knows it as, in any of its spellings; empty for nothing, null until a person says it. */
  readonly known: string | null;
  readonly kind: string;
  readonly role: string;
  readonly relation: string;
  /** Dates as people write them. */
  readonly present: string;
  readonly grade: Grade | null;
  readonly reason: string;
  readonly judged: string;
}

export const SOURCE_KINDS = ['witness', 'author', 'outlet', 'institution'] as const;

export function draftOf(source: Source | null): SourceDraft {
  return {
    name: source?.name ?? '',
    known: null,
    kind: source?.kind ?? 'witness',
    role: source?.role ?? '',
    relation: source?.relation ?? '',
    present: wordsOf(source?.present ?? null),
    grade: source?.reliability?.grade ?? null,
    reason: source?.reliability?.reason ?? '',
    judged: wordsOf(source?.reliability?.date ?? null),
  };
}

/** The draft after a change. What is graded anew is judged today, which is EDTF. */
export function changed(draft: SourceDraft, change: Partial<SourceDraft>, today: string): SourceDraft {
  const judged = change.grade != null && change.grade !== draft.grade ? { judged: wordsOf(today) } : {};
  return { ...draft, ...judged, ...change };
}

/**
 * What a field for what the library knows it as shows: what a person wrote, or what is kept; of a new source the name that
 * it goes by itself.
 */
export function knownShown(draft: SourceDraft, former: Source | null, names: readonly NameUse[]): string {
  if (draft.known !== null) return draft.known;
  const found = former ? names.find(({ id }) => id === former.nameId) : knownAs(draft.name, names);
  return found?.name ?? '';
}

/** The name that goes by these words; null for none, or for several. */
function knownAs(words: string, names: readonly NameUse[]): NameUse | null {
  const key = nameKey(words);
  if (key === '') return null;
  const found = names.filter(({ name, aliases }) => [name, ...aliases].some((one) => nameKey(one) === key));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** What is wrong with the words for what the library knows it as, as a sentence; null for nothing. */
export function knownProblem(words: string, names: readonly NameUse[]): string | null {
  if (words.trim() === '' || knownAs(words, names)) return null;
  return 'No name of the library, or several, are spelt so.';
}

/** What the draft says; null while something of it is wrong. `former`: what it was filled from. */
export function factsOf(
  draft: SourceDraft,
  former: Source | null,
  names: readonly NameUse[],
): SourceFacts | null {
  const isWrong =
    tidyName(draft.name) === '' ||
    tidyName(draft.kind) === '' ||
    knownProblem(draft.known ?? '', names) !== null ||
    dateProblem(draft.present) !== null ||
    (draft.grade !== null && dateProblem(draft.judged) !== null);
  if (isWrong) return null;
  return {
    name: tidyName(draft.name),
    kind: tidyName(draft.kind),
    role: tidyName(draft.role),
    relation: tidyName(draft.relation),
    present: edtfOf(draft.present),
    reliability:
      draft.grade === null
        ? null
        : { grade: draft.grade, reason: draft.reason.trim(), date: edtfOf(draft.judged) },
    nameId: idOf(draft, former, names),
  };
}

function idOf(draft: SourceDraft, former: Source | null, names: readonly NameUse[]): NameId | null {
  if (draft.known === null && former) return former.nameId;
  return knownAs(draft.known ?? draft.name, names)?.id ?? null;
}
