import type { ExportOptions } from '../../model/export.ts';
import type { NoteId, PolicyId } from '../../model/ids.ts';
import type { KeptHiddenName, KeptPolicy, PolicyDraft, RedactionPreview } from '../../model/redaction.ts';

export interface RedactionCalls {
  /** Whom exports can hide, in the order in which the lists were made. */
  'redactions.list': () => readonly KeptPolicy[];
  /** A new one gets a secret. Fails with `not-found`, `invalid-name`, and with `conflict` where another goes by the name. */
  'redactions.save': (draft: PolicyDraft) => KeptPolicy;
  'redactions.delete': (id: PolicyId) => void;
  /** With which hidden words of its exports can be proved. Fails with `not-found`. */
  'redactions.secret': (id: PolicyId) => string;
  /** Every spelling that would be hidden of each, in their order. */
  'redactions.spellings': (hide: readonly KeptHiddenName[]) => readonly (readonly string[])[];
  /** What an export would hide, and whom it would give away. Writes nothing. Fails as `notes.export`. */
  'redactions.preview': (ids: readonly NoteId[], options: ExportOptions) => RedactionPreview;
}
