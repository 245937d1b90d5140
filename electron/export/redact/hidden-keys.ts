import { Failed } from '#shared/ipc/result.ts';
import type { DocumentSummary } from '#shared/model/document.ts';
import type { Leak } from '#shared/model/redaction.ts';
import { BAR } from '#shared/redaction/redactor.ts';
import type { PointedTo } from '../pointed-to.ts';
import type { Redaction } from './redaction.ts';

/** Notes by what they may be called: in the name of a file a bar is nothing but in the way. */
export function named<Note extends { readonly title: string }>(
  notes: readonly Note[],
  { redactor }: Redaction,
): readonly Note[] {
  return notes.map((note) => ({
    ...note,
    title: redactor
      .hide(note.title)
      .replaceAll(/█([^█]+)█/g, '$1')
      .replaceAll(`${BAR}${BAR}`, BAR),
  }));
}

/** What a note points to by names that tell nobody: some forms of links and tags have no room for a bar. */
export function hiddenPoints(points: PointedTo, { redactor }: Redaction): PointedTo {
  const hidden = (words: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
    new Map([...words].map(([id, name]) => [id, redactor.hide(name)]));
  return {
    ...points,
    names: hidden(points.names),
    notes: hidden(points.notes),
    tags: hidden(points.tags),
  };
}

/** A look-up that answers the id of a document for a key that is made of a hidden name. */
export function withHiddenKeys<
  Args extends unknown[],
  Source extends { readonly key: string; readonly document: DocumentSummary },
>(
  lookUp: (...args: Args) => Promise<Source>,
  redaction: Redaction | null,
): (...args: Args) => Promise<Source> {
  if (!redaction) return lookUp;
  return async (...args) => {
    const source = await lookUp(...args);
    return redaction.redactor.holds(source.key) ? { ...source, key: source.document.id } : source;
  };
}

const SHOWN = 5;

/** Fails with `export-leaks`, showing where. */
export function requireNoLeak(leaks: readonly Leak[]): void {
  if (leaks.length === 0) return;
  const shown = leaks.slice(0, SHOWN).map(({ file, words }) => `in “${file}”: “${words}”`);
  const others = leaks.length - shown.length;
  throw new Failed(
    'export-leaks',
    `Nothing was exported, because it would give away who is to be hidden, ${shown.join('; ')}${others > 0 ? `, and in ${others} more places` : ''}.`,
  );
}
