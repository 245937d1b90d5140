import type { DocumentSummary } from '#shared/model/document.ts';
import type { DocumentId, RevisionId } from '#shared/model/ids.ts';
import type { ImportOutcome } from '#shared/model/import.ts';
import type { Resemblance } from '#shared/model/resemblance.ts';
import { likeliest } from '#shared/resemblance/in-words.ts';
import type { SeenDocument } from '../bridge/join.ts';

export type HeldOutcome = Exclude<ImportOutcome, { status: 'failed' }>;

/** How things stand with an imported text that resembles others, for the person to say what it is. */
export interface Proposal {
  /** The text as it was imported. */
  readonly revisionId: RevisionId;
  /** The document that it is a text of now. */
  readonly document: DocumentSummary;
  /** Its number there. */
  readonly number: number;
  /** It is a later text of its document. */
  readonly joined: boolean;
  /** Documents that were there before, most alike first. */
  readonly resembles: readonly Resemblance[];
  /** What the person has just said that it is no version of. */
  readonly keptFrom: SeenDocument | null;
}

export function proposalOf({ document, resembles = [] }: HeldOutcome): Proposal {
  return {
    revisionId: document.revisionId,
    document,
    number: 1,
    joined: false,
    resembles,
    keptFrom: null,
  };
}

/** What is to be asked of the person; null where there is nothing, or it was answered. */
export function askedOf({ joined, resembles, keptFrom }: Proposal): Resemblance | null {
  const best = joined ? null : likeliest(resembles);
  // A second text that is merely alike is not worth a second question.
  return best?.likely === 'version' || keptFrom === null ? best : null;
}

export function isLikelyVersion(proposal: Proposal): boolean {
  return askedOf(proposal)?.likely === 'version';
}

export function isTouched({ document, resembles }: Proposal, changed: ReadonlySet<DocumentId>): boolean {
  return changed.has(document.id) || resembles.some((resemblance) => changed.has(resemblance.document.id));
}

export function looksLikeVersion(outcome: ImportOutcome): boolean {
  return outcome.status !== 'failed' && isLikelyVersion(proposalOf(outcome));
}

/** Those about which there is something to ask first, the others as they came. */
export function questionsFirst(outcomes: readonly HeldOutcome[]): readonly HeldOutcome[] {
  const rank = ({ resembles = [] }: HeldOutcome): number => {
    const best = likeliest(resembles);
    return best === null ? 2 : Number(best.likely !== 'version');
  };
  return outcomes.toSorted((a, b) => rank(a) - rank(b));
}
