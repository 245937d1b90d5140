import type { Handlers } from '#shared/ipc/contract.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { NoteId } from '#shared/model/ids.ts';
import type { Passage } from '#shared/model/passage.ts';
import type { RevisionSummary } from '#shared/model/revision.ts';
import { between, type Random } from '../../bench/text/random.ts';
import type { TestIbid } from '../library.ts';

/** What a walk through a library knows to be in it. */
export interface Walk {
  readonly random: Random;
  ibid: TestIbid;
  /** By the word that stands in that text alone. */
  readonly signs: Set<string>;
  readonly passages: Map<string, Passage>;
  readonly texts: Map<string, string>;
  readonly notes: NoteId[];
}

export const call = ({ ibid }: Walk): Handlers => ibid.handlers;

export function oneOf<T>(walk: Walk, all: readonly T[]): T | undefined {
  return all.length === 0 ? undefined : all[between(walk.random, 0, all.length - 1)];
}

export async function anyDocument(walk: Walk): Promise<DocumentSummary | undefined> {
  return oneOf(walk, await call(walk)['documents.list']());
}

export async function allRevisions(walk: Walk): Promise<readonly RevisionSummary[]> {
  const documents = await call(walk)['documents.list']();
  const lists = documents.map(({ id }) => call(walk)['documents.revisions'](id));
  return (await Promise.all(lists)).flat();
}
