import { useRef, useState } from 'react';
import type { DocumentId } from '#shared/model/ids.ts';
import { type EditableMetadata, METADATA_FIELDS, type MetadataField } from '#shared/model/metadata.ts';
import { sentenceFor } from '../../bridge/client.ts';
import { useLibrary } from '../../bridge/library-context.tsx';
import { type DraftReading, draftOf, type MetadataDraft, readDraft, takeBack } from './metadata-draft.ts';

/** The form in which what is known of a document is changed: what is typed, and what becomes of it. */
export interface MetadataForm {
  readonly draft: MetadataDraft;
  readonly metadata: EditableMetadata;
  readonly reading: DraftReading;
  readonly changed: boolean;
  /** The sentence for a field whose fault is to be shown: not yet while it is typed for the first time. */
  readonly problemOf: (field: MetadataField) => string | undefined;
  readonly change: (part: Partial<MetadataDraft>) => void;
  readonly leaveField: (field: MetadataField) => void;
  readonly takeBack: (field: MetadataField) => void;
  /** Saves, or shows what is wrong and answers the first field with a fault. */
  readonly save: () => MetadataField | null;
  readonly saving: boolean;
  /** Why saving failed; null while it did not. */
  readonly failure: string | null;
}

const NONE: ReadonlySet<MetadataField> = new Set();

/** Null while there is nothing to change; what was typed is forgotten then. */
export function useMetadataForm(
  id: DocumentId,
  metadata: EditableMetadata | null,
  onSaved: () => void,
): MetadataForm | null {
  const { call } = useLibrary();
  const [typed, setTyped] = useState<MetadataDraft | null>(null);
  const [left, setLeft] = useState(NONE);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const busy = useRef(false);

  if (metadata === null) {
    if (typed !== null) setTyped(null);
    if (left !== NONE) setLeft(NONE);
    if (failure !== null) setFailure(null);
    return null;
  }
  const draft = typed ?? draftOf(metadata.values);
  const reading = readDraft(draft, metadata);
  const write = (next: (before: MetadataDraft) => MetadataDraft) =>
    setTyped((before) => next(before ?? draftOf(metadata.values)));

  const store = async () => {
    busy.current = true;
    setSaving(true);
    setFailure(null);
    try {
      await call('documents.editMetadata', id, reading.edit);
      onSaved();
    } catch (error) {
      setFailure(sentenceFor(error));
    } finally {
      busy.current = false;
      setSaving(false);
    }
  };

  return {
    draft,
    metadata,
    reading,
    changed: Object.keys(reading.edit).length > 0 || Object.keys(reading.problems).length > 0,
    problemOf: (field) => (left.has(field) ? reading.problems[field] : undefined),
    change: (part) => write((before) => ({ ...before, ...part })),
    leaveField: (field) => setLeft((before) => (before.has(field) ? before : new Set([...before, field]))),
    takeBack: (field) => write((before) => takeBack(before, field, metadata.extracted)),
    save() {
      setLeft(new Set(METADATA_FIELDS));
      const wrong = METADATA_FIELDS.find((field) => reading.problems[field] !== undefined);
      if (wrong !== undefined) return wrong;
      if (Object.keys(reading.edit).length === 0) onSaved();
      else if (!busy.current) void store();
      return null;
    },
    saving,
    failure,
  };
}
