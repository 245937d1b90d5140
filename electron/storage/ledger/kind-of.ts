import type { LedgerKind } from '#shared/model/ledger.ts';
import type { ChangedRow } from './changed-rows.ts';

/** What a person has decided of what was found or proposed. */
const JUDGEMENTS: ReadonlySet<string> = new Set([
  'anchors',
  'citation_rejections',
  'claim_evidence',
  'dismissed_names',
  'finding_decisions',
  'kept_apart',
  'name_mentions',
  'names_apart',
  'rejected_spellings',
]);

/** By the words of an act, and by what has changed where there are none. */
export function kindOf(
  changes: readonly Pick<ChangedRow, 'table' | 'was' | 'now'>[],
  act: string,
): LedgerKind {
  const made = new Set(changes.filter(({ was }) => was === null).map(({ table }) => table.name));
  if (act === '') {
    if (made.has('note_versions')) return 'note';
    return made.has('revisions') ? 'import' : 'edit';
  }
  if (/^(?:Delete|Remove|Move to trash)\b/.test(act)) return 'deletion';
  if (/^(?:Merge|Join)\b/.test(act)) return 'merge';
  return changes.some(({ table }) => JUDGEMENTS.has(table.name)) ? 'judgement' : 'edit';
}
